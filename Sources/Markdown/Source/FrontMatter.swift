/// A Markdown file cut into the YAML between `---` lines at its start and the text after it.
public struct FrontMatter: Sendable, Hashable {
  /// The YAML between the marks, or nil where the file has none.
  public let yaml: String?
  /// The line of the file on which the YAML begins.
  public let yamlFirstLine: Int
  /// The text after the marks; the whole file where there is no YAML.
  public let body: String
  /// The line of the file on which the body begins.
  public let bodyFirstLine: Int
  /// Whether the file opens a front matter and never closes it; the body is then the whole file.
  public let isUnclosed: Bool

  /// Cuts a file; a byte order mark before the first line is dropped.
  public static func split(_ source: String) -> FrontMatter {
    var bytes = Array(source.utf8)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    let lines = SourceLines(bytes: bytes, firstLine: 1)
    guard isMark(1, in: lines) else { return whole(bytes, isUnclosed: false) }
    guard let close = (2...max(2, lines.lastLine)).first(where: { isMark($0, in: lines) }) else {
      return whole(bytes, isUnclosed: true)
    }
    let bodyStart = lines.span(of: close + 1)?.lowerBound ?? bytes.count
    return FrontMatter(
      yaml: close > 2 ? lines.text(of: 2...(close - 1)) + "\n" : "",
      yamlFirstLine: 2,
      body: String(decoding: bytes[bodyStart...], as: UTF8.self),
      bodyFirstLine: close + 1,
      isUnclosed: false
    )
  }

  private static func whole(_ bytes: [UInt8], isUnclosed: Bool) -> FrontMatter {
    FrontMatter(
      yaml: nil,
      yamlFirstLine: 1,
      body: String(decoding: bytes, as: UTF8.self),
      bodyFirstLine: 1,
      isUnclosed: isUnclosed
    )
  }

  private static func isMark(_ line: Int, in lines: SourceLines) -> Bool {
    guard let span = lines.span(of: line) else { return false }
    let text = lines.bytes[span]
    return text.starts(with: "---".utf8) && text.dropFirst(3).allSatisfy { $0.isBlank }
  }
}
