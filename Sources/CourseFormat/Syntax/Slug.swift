/// The name that a forge gives a heading, so that links find it.
enum Slug {
  /// Small letters and digits with hyphens for spaces; everything else is left out.
  static func of(_ text: String) -> String {
    var result = ""
    for character in text.lowercased() {
      if character.isLetter || character.isNumber || character == "_" {
        result.append(character)
      } else if character == " " || character == "-" {
        result.append("-")
      }
    }
    return result
  }
}
