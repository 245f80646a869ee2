/// Breaks sentences into lines by the width they have on a screen.
struct TextWrapper {
  /// Measures a text in columns of a terminal.
  let width: @Sendable (String) -> Int

  /// Breaks a text at its spaces, and inside a word only where the word alone is too wide.
  func lines(_ text: String, columns: Int) -> [String] {
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
    for character in word {
      if !piece.isEmpty, width(piece + String(character)) > columns {
        pieces.append(piece)
        piece = ""
      }
      piece.append(character)
    }
    return pieces + [piece]
  }
}
