/// Writes texts so that roff shows them as they are.
enum Roff {
  /// A sentence, which may begin a line.
  static func prose(_ text: String) -> String {
    let escaped = escape(text, ["\\": "\\[rs]"])
    return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" + escaped : escaped
  }

  /// Something to type: dashes and quotes must not become typographic ones when copied.
  static func code(_ text: String) -> String {
    "\\fB" + verbatim(text) + "\\fR"
  }

  /// A word that stands for another.
  static func placeholder(_ text: String) -> String { "\\fI" + verbatim(text) + "\\fR" }

  /// An argument of a macro.
  static func quoted(_ text: String) -> String {
    "\"" + escape(text, ["\\": "\\[rs]", "\"": "\\[dq]"]) + "\""
  }

  /// Paragraphs apart by line ends.
  static func paragraphs(_ text: String) -> [String] {
    text.split(separator: "\n").enumerated().flatMap { position, paragraph in
      (position == 0 ? [] : [".PP"]) + [prose(String(paragraph))]
    }
  }

  static func verbatim(_ text: String) -> String {
    escape(
      text,
      [
        "\\": "\\[rs]", "-": "\\-", "'": "\\[aq]", "`": "\\[ga]", "^": "\\[ha]", "~": "\\[ti]",
        "\"": "\\[dq]",
      ]
    )
  }

  private static func escape(_ text: String, _ pairs: [Character: String]) -> String {
    text.reduce(into: "") { $0 += $1.isNewline ? " " : pairs[$1] ?? String($1) }
  }
}
