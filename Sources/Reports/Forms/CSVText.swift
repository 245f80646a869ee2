/// Comma-separated values after RFC 4180, made safe for spreadsheets.
public struct CSVText: Sendable {
  /// The lines written so far, each ended by CR LF.
  public private(set) var text: String

  /// One cell.
  public enum Cell: Sendable, Hashable {
    /// Text that somebody wrote: made safe where a spreadsheet would run it.
    case text(String)
    /// A whole number of ours.
    case integer(Int)
    /// A number of ours, written in its shortest exact form.
    case number(Double)
    /// Nothing.
    case empty
  }

  /// Starts with a line of column names; the byte order mark tells spreadsheets that the text is UTF-8.
  public init(columns: [String], byteOrderMark: Bool = false) {
    text = byteOrderMark ? "\u{FEFF}" : ""
    append(columns.map { .text($0) })
  }

  /// Starts with nothing, for lines that are written one by one.
  public init() { text = "" }

  /// Adds a line.
  public mutating func append(_ cells: [Cell]) {
    text += cells.map { CSVText.spelled($0) }.joined(separator: ",") + "\r\n"
  }

  private static func spelled(_ cell: Cell) -> String {
    switch cell {
    case .empty: ""
    case .integer(let number): String(number)
    case .number(let number):
      Int(exactly: number).map { String($0) } ?? (number.isFinite ? "\(number)" : "")
    case .text(let text): quoted(neutralised(text))
    }
  }

  /// Puts an apostrophe before what a spreadsheet would take for a formula (CWE-1236).
  private static func neutralised(_ text: String) -> String {
    let starters: Set<Unicode.Scalar> = [
      "=", "+", "-", "@", "\t", "\r", "\n", "\u{0}", "＝", "＋", "－", "＠",
    ]
    guard let first = text.unicodeScalars.first(where: { $0 != " " }), starters.contains(first)
    else { return text }
    return "'" + text
  }

  private static func quoted(_ text: String) -> String {
    let needsQuotes = text.utf8.contains {
      [UInt8(ascii: ","), UInt8(ascii: "\""), 0x0A, 0x0D].contains($0)
    }
    guard needsQuotes else { return text }
    var result = "\""
    for character in text.unicodeScalars {
      if character == "\"" { result += "\"\"" } else { result.unicodeScalars.append(character) }
    }
    return result + "\""
  }
}
