/// The name that forges give a heading, so that links find it.
public enum Slug {
  /// Returns the slug of a heading's plain text.
  ///
  /// Letters become small, each space a hyphen; letters, marks, digits, `_` and `-` stay; all else is left out.
  public static func of(_ heading: String) -> String {
    var result = ""
    for scalar in heading.unicodeScalars {
      let properties = scalar.properties
      switch properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .spacingMark, .decimalNumber, .connectorPunctuation,
        _ where properties.isAlphabetic:
        result += properties.lowercaseMapping
      default:
        if scalar == " " || scalar == "-" { result += "-" }
      }
    }
    return result
  }
}
