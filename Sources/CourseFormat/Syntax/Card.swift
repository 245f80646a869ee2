import Learning
import Markdown
import YAML

/// What a comment below a heading says: a word, a value behind it, and keys.
struct Card {
  /// The first word: `exercise`, `stage` or `page`.
  let word: String
  /// What stands behind the word, such as `number`.
  let value: String
  /// The keys.
  let fields: Fields

  /// Whether a comment is meant as a card.
  static func isCard(_ text: String) -> Bool {
    guard let first = opening(text) else { return false }
    let word = first.prefix { $0 != ":" }
    return ["exercise", "stage", "page", "example"].contains(word)
      || (first.contains(":") && closes(word))
  }

  /// Reads a comment; its keys are empty with a diagnostic where they are no YAML.
  static func read(_ text: String, node: Node, file: SourceFile, log: DiagnosticLog) -> Card {
    let first = opening(text) ?? ""
    let parts = first.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let word = parts.first.map { trimmed($0) } ?? ""
    let value = parts.count > 1 ? trimmed(parts[1]) : ""
    let place = file.location(of: node)
    let empty = Fields(mapping: YAMLMapping(pairs: []), place: place, what: word, log: log)
    let fields = Fields.parse(
      yaml(text),
      firstLine: node.lines.lowerBound,
      at: place,
      what: value.isEmpty ? word : value,
      log: log
    )
    if end(of: Array(text.utf8)) == nil {
      log.report(.cardMalformed, at: place, ["what": word])
    }
    return Card(word: word, value: value, fields: fields ?? empty)
  }

  /// The first line of a comment behind `<!--`.
  private static func opening(_ text: String) -> Substring? {
    guard text.utf8.starts(with: "<!--".utf8) else { return nil }
    let rest = text.utf8.dropFirst(4).drop { $0 == 0x20 || $0 == 0x09 }
    let line = Array(rest.prefix { $0 != 0x0A && $0 != 0x0D })
    return Substring(
      trimmed(Substring(decoding: line[..<(end(of: line) ?? line.count)], as: UTF8.self))
    )
  }

  /// Where `-->` begins.
  private static func end(of bytes: [UInt8]) -> Int? {
    var index = bytes.count - 3
    while index >= 0 {
      if bytes[index + 2] == 0x3E, bytes[index + 1] == 0x2D, bytes[index] == 0x2D { return index }
      index -= 1
    }
    return nil
  }

  /// The YAML of a comment, with its first line left empty so that lines keep their numbers.
  private static func yaml(_ text: String) -> [UInt8] {
    let bytes = Array(text.utf8)
    guard let start = bytes.firstIndex(of: 0x0A) else { return [] }
    let end = end(of: bytes) ?? bytes.count
    return Array(bytes[start..<max(start, end)])
  }

  /// A mistyped word is told from a remark by being one word with a value behind it.
  private static func closes(_ word: Substring) -> Bool {
    ["exercis", "excer", "exer", "stag"].contains { word.lowercased().hasPrefix($0) }
  }

  private static func trimmed(_ text: Substring) -> String {
    var rest = text
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
