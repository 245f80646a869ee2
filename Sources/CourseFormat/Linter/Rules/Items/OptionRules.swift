import Learning
import Markdown

extension ExerciseDraft {
  /// The items of the answer list.
  var items: [Node] { answer.first?.children ?? [] }

  /// Whether the options are a closed choice with keys.
  var isChoice: Bool { exercise.body is ChooseOne || exercise.body is ChooseAll }

  /// Where an option stands.
  func location(ofOption position: Int) -> SourceLocation {
    guard items.indices.contains(position) else { return location }
    return SourceLocation(
      file: location.file,
      line: items[position].lines.lowerBound,
      column: items[position].column
    )
  }
}

/// Choices have three or four options, lists to choose all from four to nine; keys and distractors are there.
enum OptionCountRule: ExerciseRule {
  static func check(_ draft: ExerciseDraft, _ place: ExercisePlace, _ context: LintContext) {
    let options = draft.exercise.body.options
    let keys = options.count { $0.isCorrect == true }
    let range: ClosedRange<Int>
    switch draft.exercise.body {
    case is ChooseOne: range = 3...4
    case is ChooseAll: range = 4...9
    default: return
    }
    if !range.contains(options.count) {
      context.report(
        .optionCount,
        at: draft.location,
        [
          "found": String(options.count),
          "range": "\(range.lowerBound)–\(range.upperBound)",
        ]
      )
    }
    if keys == options.count { context.report(.noDistractor, at: draft.location) }
    if draft.exercise.body is ChooseAll, keys == 1 {
      context.report(.singleKey, at: draft.location)
    }
  }
}

/// Lists to order, match, sort or vote on are long enough to ask something.
enum PartCountRule: ExerciseRule {
  static func check(_ draft: ExerciseDraft, _ place: ExercisePlace, _ context: LintContext) {
    func atLeast(_ least: Int, _ count: Int) {
      guard count < least else { return }
      context.report(
        .partCount,
        at: draft.location,
        ["found": String(count), "least": String(least)]
      )
    }
    switch draft.exercise.body {
    case let order as OrderItems: atLeast(3, order.items.count)
    case let poll as Poll: atLeast(2, poll.options.count)
    case let match as MatchPairs:
      atLeast(3, match.left.count)
      let isReused = Set(match.partners).count < match.partners.count
      if match.right.count <= match.left.count, !isReused {
        context.report(.noSpareTarget, at: draft.location)
      }
    case let sort as SortIntoGroups:
      atLeast(2, sort.groups.count)
      for group in sort.groups where group.items.count < 3 {
        context.report(
          .groupSmall,
          at: draft.location,
          ["group": group.title, "found": String(group.items.count)]
        )
      }
    default: break
    }
  }
}

/// Every wrong option names the belief behind it.
enum MisconceptionRule: ExerciseRule {
  static func check(_ draft: ExerciseDraft, _ place: ExercisePlace, _ context: LintContext) {
    guard draft.isChoice else { return }
    for (position, option) in draft.exercise.body.options.enumerated()
    where option.isCorrect == false && option.misconceptions.isEmpty {
      context.report(
        .misconceptionMissing,
        at: draft.location(ofOption: position),
        ["number": String(position + 1)]
      )
    }
  }
}

/// Every option is answered in a sentence; what has no options explains itself at the end.
enum FeedbackRule: ExerciseRule {
  /// The fewest characters that say more than right or wrong.
  static let least = 40
  /// The fewest characters of an explanation, which a short calculation has.
  static let leastExplanation = 25

  static func check(_ draft: ExerciseDraft, _ place: ExercisePlace, _ context: LintContext) {
    let body = draft.exercise.body
    if draft.isChoice {
      for (position, item) in draft.items.enumerated() {
        let length = length(item.children.filter { $0.isQuote })
        guard length < least else { continue }
        context.report(
          .feedbackShort,
          at: draft.location(ofOption: position),
          ["number": String(position + 1), "found": String(length), "least": String(least)]
        )
      }
    } else if body.isGraded {
      let notes = draft.callouts.filter { $0.kind == .callout(.note) }
      if length(notes) < leastExplanation {
        context.report(
          .explanationMissing,
          at: draft.location,
          ["least": String(leastExplanation)]
        )
      }
    }
    if let number = body as? NumberEntry {
      for (position, error) in number.commonErrors.enumerated() where error.feedback.isEmpty {
        context.report(
          .feedbackShort,
          at: draft.location(ofOption: position),
          ["number": String(position + 1), "found": "0", "least": "1"]
        )
      }
    }
  }

  private static func length(_ nodes: [Node]) -> Int {
    let prose = Prose(nodes)
    return max(0, prose.characterCount - prose.bytes.count { $0 == 0x0A })
  }
}

/// Options look alike, so that only their sense tells them apart.
enum OptionLikenessRule: ExerciseRule {
  static func check(_ draft: ExerciseDraft, _ place: ExercisePlace, _ context: LintContext) {
    guard draft.isChoice else { return }
    let prose = draft.optionProse
    let options = draft.exercise.body.options
    guard prose.count == options.count else { return }
    let texts = prose.map { option in option.bytes.filter { $0 != 0x0A } }
    let ends = Set(texts.map { text in text.last.map { ".?!".utf8.contains($0) } ?? false })
    let starts = Set(texts.map { text in OptionLikenessRule.beginsSmall(text) })
    if ends.count > 1 || starts.count > 1 { context.report(.optionsUnlike, at: draft.location) }
    for (position, text) in texts.enumerated() {
      if let phrase = PointingPhrase.phrase(of: text) {
        context.report(
          .allOfTheAbove,
          at: draft.location(ofOption: position),
          ["phrase": phrase]
        )
      }
    }
    absolutes(draft, texts, options, context)
  }

  private static func absolutes(
    _ draft: ExerciseDraft,
    _ texts: [[UInt8]],
    _ options: [ExerciseOption],
    _ context: LintContext
  ) {
    let found = texts.map { Prose.words($0[...]).first { WordLists.absolutes.contains($0) } }
    let inKeys = zip(found, options).contains { $0 != nil && $1.isCorrect == true }
    guard !inKeys else { return }
    for (position, word) in found.enumerated() {
      guard let word else { continue }
      context.report(.absoluteWord, at: draft.location(ofOption: position), ["word": word])
    }
  }

  private static func beginsSmall(_ text: [UInt8]) -> Bool {
    guard let first = text.first(where: { $0 > 0x20 }) else { return false }
    guard first >= 0x80 else { return (0x61...0x7A).contains(first) }
    let scalar = String(decoding: text, as: UTF8.self).unicodeScalars.first
    return scalar?.properties.isLowercase ?? false
  }
}

/// Options that point at other options.
enum PointingPhrase {
  /// The phrase that an option is, or begins with where the phrase is long enough to be meant.
  static func phrase(of option: [UInt8]) -> String? {
    let words = words(option)
    for phrase in phrases where words.starts(with: phrase) {
      guard words.count == phrase.count || (phrase.count > 12 && words[phrase.count] == 0x20) else {
        continue
      }
      return String(decoding: phrase, as: UTF8.self)
    }
    return nil
  }

  private static let phrases = WordLists.aboveAll.map { words(Array($0.utf8)) }

  /// Small letters with one space between words and no punctuation.
  private static func words(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    for byte in LetterCase.lowered(text[...]) {
      if byte >= 0x80 || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) {
        result.append(byte)
      } else if let last = result.last, last != 0x20 {
        result.append(0x20)
      }
    }
    while result.last == 0x20 { result.removeLast() }
    return result
  }
}
