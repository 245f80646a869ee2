/// Names that sheets may have: all different, short, without what addresses of cells are made of.
struct SheetNames {
  private static let limit = 31
  private static let forbidden = Set("[]:*?/\\'")
  // A name that spreadsheets keep for themselves.
  private var taken: Set<String> = ["history"]

  /// The name nearest to a wished one that is still free.
  mutating func free(_ wished: String) -> String {
    let name = String(
      wished.map { SheetNames.forbidden.contains($0) || SheetNames.isControl($0) ? " " : $0 }
    )
    var candidate = SheetNames.cut(name, to: SheetNames.limit)
    var number = 2
    while candidate.isEmpty || !taken.insert(candidate.lowercased()).inserted {
      let ending = " \(number)"
      candidate = SheetNames.cut(name, to: SheetNames.limit - ending.count) + ending
      number += 1
    }
    return candidate
  }

  private static func isControl(_ character: Character) -> Bool {
    character.unicodeScalars.contains { $0.value < 0x20 }
  }

  /// The text without spaces around it, of at most so many code units as spreadsheets count them.
  private static func cut(_ text: String, to limit: Int) -> String {
    var result = ""
    for character in text.drop(while: { $0 == " " }) {
      guard result.utf16.count + character.utf16.count <= limit else { break }
      result.append(character)
    }
    while result.last == " " { result.removeLast() }
    return result
  }
}
