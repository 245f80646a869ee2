/// Breaks sentences into lines by the width they have on a screen.
public struct TextWrapper: Sendable {
  /// Measures a text in columns of a terminal.
  public let width: @Sendable (String) -> Int

  /// Measures texts as terminals show them, or in another way.
  public init(width: @escaping @Sendable (String) -> Int = { DisplayWidth.of($0) }) {
    self.width = width
  }

  /// Breaks a text at its spaces, and inside a word only where the word alone is too wide.
  public func lines(_ text: String, columns: Int) -> [String] {
    let columns = max(1, columns)
    return text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph in
      var lines: [String] = []
      var line = ""
      var used = 0
      for word in paragraph.split(separator: " ").flatMap({ pieces(of: $0, columns: columns) }) {
        let needed = width(word)
        if line.isEmpty {
          (line, used) = (word, needed)
        } else if used + 1 + needed <= columns {
          line += " " + word
          used += 1 + needed
        } else {
          lines.append(line)
          (line, used) = (word, needed)
        }
      }
      return lines + [line]
    }
  }

  private func pieces(of word: Substring, columns: Int) -> [String] {
    guard width(String(word)) > columns else { return [String(word)] }
    var pieces: [String] = []
    var piece = ""
    var used = 0
    for character in word {
      let needed = width(String(character))
      if !piece.isEmpty, used + needed > columns {
        pieces.append(piece)
        piece = ""
        used = 0
      }
      piece.append(character)
      used += needed
    }
    return pieces + [piece]
  }
}
