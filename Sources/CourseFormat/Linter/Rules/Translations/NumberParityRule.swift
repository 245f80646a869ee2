import Learning

/// The numbers of a question are the same in each language.
enum NumberParityRule {
  static func check(
    _ translation: [ExerciseDraft],
    against source: [ExerciseDraft],
    _ context: LintContext
  ) {
    let byID = Dictionary(source.map { ($0.exercise.id, $0) }, uniquingKeysWith: { $1 })
    for draft in translation {
      guard let original = byID[draft.exercise.id] else { continue }
      let found = numbers(draft)
      let expected = numbers(original)
      guard found != expected else { continue }
      let differing = found.symmetricDifference(expected).sorted()
      context.report(
        .translatedNumbersDiffer,
        at: draft.location,
        ["id": draft.exercise.id.text, "numbers": differing.joined(separator: ", ")]
      )
    }
  }

  /// The numbers of stem and answers without the signs that languages set differently.
  static func numbers(_ draft: ExerciseDraft) -> Set<String> {
    // The accepted words of a language are its own.
    let isWords = draft.exercise.body is ShortText || draft.exercise.body is FillGaps
    return numbers(in: Prose(isWords ? draft.stem : draft.stem + draft.answer).bytes)
  }

  static func numbers(in bytes: [UInt8]) -> Set<String> {
    var numbers: Set<String> = []
    var digits: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if (0x30...0x39).contains(byte) {
        digits.append(byte)
      } else if !digits.isEmpty {
        let length = separator(bytes, at: index)
        if length > 0 {
          index += length
          continue
        }
        numbers.insert(String(decoding: digits, as: UTF8.self))
        digits = []
      }
      index += 1
    }
    if !digits.isEmpty { numbers.insert(String(decoding: digits, as: UTF8.self)) }
    return numbers
  }

  /// The bytes of a point, comma, space or no-break space with a digit behind it.
  private static func separator(_ bytes: [UInt8], at index: Int) -> Int {
    let length: Int
    switch bytes[index] {
    case 0x2C, 0x2E, 0x20: length = 1
    case 0xC2 where index + 1 < bytes.count && bytes[index + 1] == 0xA0: length = 2
    case 0xE2
    where index + 2 < bytes.count && bytes[index + 1] == 0x80
      && (bytes[index + 2] == 0xAF || bytes[index + 2] == 0x89):
      length = 3
    default: return 0
    }
    let next = index + length
    return next < bytes.count && (0x30...0x39).contains(bytes[next]) ? length : 0
  }
}
