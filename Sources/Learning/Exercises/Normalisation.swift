/// Stands in until the room below offers the same.
enum Normalisation {
  static func matches(_ left: String, _ right: String) -> Bool {
    words(of: left) == words(of: right)
  }
  static func words(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map {
      String($0.map { $0 == "ё" ? "е" : $0 })
    }
  }
}
