import Markdown
import Text

/// Text for drawings, which break no lines themselves.
enum DrawingText {
  /// The words of a short Markdown text on one line.
  static func plain(_ markdown: String) -> String {
    guard let document = try? MarkdownParser.parse(markdown) else {
      return TextCleaner.cleanLine(markdown)
    }
    return TextCleaner.cleanLine(document.plainText)
  }

  /// Breaks a text between words into lines of so many columns at most, and inside a word that is longer.
  static func lines(_ text: String, columns: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      var word = String(word)
      while DisplayWidth.of(word) > columns {
        let head = prefix(of: word, columns: columns)
        if !line.isEmpty { lines.append(line) }
        lines.append(head)
        line = ""
        word.removeFirst(head.count)
      }
      let longer = line.isEmpty ? word : line + " " + word
      if DisplayWidth.of(longer) > columns {
        lines.append(line)
        line = word
      } else {
        line = longer
      }
    }
    return line.isEmpty && !lines.isEmpty ? lines : lines + [line]
  }

  /// As much of a word as fits, one character at least.
  private static func prefix(of word: String, columns: Int) -> String {
    var head = ""
    for character in word {
      if !head.isEmpty, DisplayWidth.of(head + String(character)) > columns { break }
      head.append(character)
    }
    return head
  }

  /// A text as XML may hold it, and as a terminal may show it.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in TextCleaner.cleanLine(text).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A number of points with at most one decimal.
  static func points(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0
      ? "\(tenths / 10)" : "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }
}
