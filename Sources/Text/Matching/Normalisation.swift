/// Compares what people type with what is expected, leaving aside how it was typed.
///
/// Case, ё for е, composed or decomposed letters, spaces and punctuation do not count, nor does a Latin letter that was
/// typed for the Kazakh one of the same look within a Cyrillic word.
public enum Normalisation {
  /// Returns whether two texts say the same words in the same order.
  ///
  /// Texts without any word, such as `#` and `@`, are compared sign by sign.
  public static func matches(_ left: String, _ right: String) -> Bool {
    let leftWords = words(of: left)
    let rightWords = words(of: right)
    guard leftWords.isEmpty, rightWords.isEmpty else { return leftWords == rightWords }
    return signs(of: left) == signs(of: right)
  }

  /// Returns the words of a text, each in the one spelling that is compared.
  public static func words(of text: String) -> [String] {
    CaseFolding.folded(text)
      .split { !$0.isLetter && !$0.isNumber }
      .map { spelled($0) }
  }

  private static func signs(of text: String) -> [Substring] {
    text.split { $0.isWhitespace }
  }

  private static func spelled(_ word: Substring) -> String {
    let isCyrillic = word.contains { character in
      character.unicodeScalars.contains { (0x400...0x52F).contains($0.value) }
    }
    return String(
      word.map { character in
        if character == "ё" { return "е" }
        return isCyrillic ? kazakhLookAlikes[character] ?? character : character
      }
    )
  }

  /// Latin letters that stand on keyboards where the Kazakh one is missing or elsewhere.
  private static let kazakhLookAlikes: [Character: Character] = [
    "i": "і", "ə": "ә", "ɵ": "ө", "h": "һ",
  ]
}
