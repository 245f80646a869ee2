import Learning

/// The cells of a table in a CSV file, with the line of each row.
struct CommaSeparatedTable {
  /// A row and the line where it begins.
  struct Row {
    let line: Int
    let cells: [String]
  }

  /// The row of names.
  let header: Row
  /// The other rows; empty lines are left out.
  let rows: [Row]

  /// A reason why a text is no table.
  enum Fault: Error, Equatable {
    /// A quote is not closed, or stands inside a cell without quotes.
    case quote(line: Int)
    /// There is no row of names.
    case empty
  }

  /// Reads commas, quoted cells with doubled quotes inside, and lines that end as on any system.
  init(_ bytes: [UInt8]) throws(Fault) {
    var scanner = CommaSeparatedScanner(bytes)
    var found: [Row] = []
    while let row = try scanner.row() {
      if row.cells != [""] { found.append(row) }
    }
    guard let first = found.first else { throw .empty }
    header = first
    rows = Array(found.dropFirst())
  }
}

/// Goes through the bytes of a table.
private struct CommaSeparatedScanner {
  private let bytes: [UInt8]
  private var index = 0
  private var line = 1

  private static let quote = UInt8(ascii: "\"")

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
  }

  /// The next row, nil at the end.
  mutating func row() throws(CommaSeparatedTable.Fault) -> CommaSeparatedTable.Row? {
    guard index < bytes.count else { return nil }
    let start = line
    var cells = [try cell()]
    while index < bytes.count, bytes[index] == UInt8(ascii: ",") {
      index += 1
      cells.append(try cell())
    }
    if index < bytes.count, bytes[index] == UInt8(ascii: "\r") { index += 1 }
    if index < bytes.count, bytes[index] == UInt8(ascii: "\n") { index += 1 }
    line += 1
    return CommaSeparatedTable.Row(line: start, cells: cells)
  }

  private mutating func cell() throws(CommaSeparatedTable.Fault) -> String {
    while index < bytes.count, bytes[index] == 0x20 { index += 1 }
    guard index < bytes.count, bytes[index] == CommaSeparatedScanner.quote else {
      return try bareCell()
    }
    let start = line
    index += 1
    var text: [UInt8] = []
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == CommaSeparatedScanner.quote {
        guard index < bytes.count, bytes[index] == CommaSeparatedScanner.quote else {
          try expectEnd()
          return String(decoding: text, as: UTF8.self)
        }
        index += 1
      } else if byte == UInt8(ascii: "\n") {
        line += 1
      }
      text.append(byte)
    }
    throw .quote(line: start)
  }

  private mutating func bareCell() throws(CommaSeparatedTable.Fault) -> String {
    let start = index
    while index < bytes.count, !isEnd(bytes[index]) {
      guard bytes[index] != CommaSeparatedScanner.quote else { throw .quote(line: line) }
      index += 1
    }
    var end = index
    while end > start, bytes[end - 1] == 0x20 { end -= 1 }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  private mutating func expectEnd() throws(CommaSeparatedTable.Fault) {
    while index < bytes.count, bytes[index] == 0x20 { index += 1 }
    guard index == bytes.count || isEnd(bytes[index]) else { throw .quote(line: line) }
  }

  private func isEnd(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }
}
