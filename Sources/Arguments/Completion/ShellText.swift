/// Quotes texts for scripts of shells.
enum ShellText {
  /// A word in single quotes for bash and zsh.
  static func quoted(_ text: String) -> String {
    "'" + replaced(text, ["'": "'\\''"]) + "'"
  }

  /// A word in single quotes for fish, which knows backslashes inside them.
  static func fishQuoted(_ text: String) -> String {
    "'" + replaced(text, ["'": "\\'", "\\": "\\\\"]) + "'"
  }

  /// A word with a backslash before every character that a shell might read in its own way.
  static func escaped(_ word: String) -> String {
    String(word.flatMap { isPlain($0) ? [$0] : ["\\", $0] })
  }

  /// Words for a list that a shell splits at spaces.
  static func list(_ words: [String]) -> String {
    words.map(escaped).joined(separator: " ")
  }

  /// A name for a function.
  static func functionName(_ words: String) -> String {
    String(words.map { $0 == " " || $0 == "-" ? "_" : $0 })
  }

  /// A text with a backslash before each of some characters, line ends as spaces.
  static func escaping(_ characters: String, in text: String) -> String {
    String(text.flatMap { characters.contains($0) ? ["\\", $0] : [$0.isNewline ? " " : $0] })
  }

  private static func isPlain(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || "-_./+,@%".contains(character)
  }

  private static func replaced(_ text: String, _ pairs: [Character: String]) -> String {
    text.reduce(into: "") { $0 += $1.isNewline ? " " : pairs[$1] ?? String($1) }
  }
}
