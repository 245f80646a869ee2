import Text

/// The columns of a field whose every line is a row, with its cells apart by `|`.
public struct WorksheetTable: Sendable, Hashable {
  /// The columns in order.
  public let columns: [Column]

  /// The most rows: they are lettered from A to Z where they are drawn.
  public static let rowLimit = 26

  /// A column.
  public struct Column: Sendable, Hashable {
    /// The name, from the words of the source language.
    public let id: String
    /// The head, in Markdown.
    public let title: String
    /// The words of its scale from 1 up; empty where the cells are free.
    public let scale: [String]

    /// Joins a name, a head and a scale.
    public init(id: String, title: String, scale: [String] = []) {
      self.id = id
      self.title = title
      self.scale = scale
    }
  }

  /// Takes the columns.
  public init(columns: [Column]) { self.columns = columns }

  /// The rows of a text, each with a cell for each column.
  public func rows(of text: String) -> [[String]] {
    WrittenText.lines(of: text).prefix(WorksheetTable.rowLimit).map { line in
      let cells = WorksheetTable.cells(of: line)
      return columns.indices.map { cells.indices.contains($0) ? cells[$0] : "" }
    }
  }

  /// A text of rows in its one form: no blank lines, one space around each `|`, scales as numbers.
  func canonical(_ text: String) throws(AnswerError) -> String {
    let lines = WrittenText.lines(of: text)
    guard lines.count <= WorksheetTable.rowLimit else {
      throw .tooManyRows(limit: WorksheetTable.rowLimit)
    }
    var rows: [String] = []
    for (place, line) in lines.enumerated() {
      var cells = WorksheetTable.cells(of: line)
      guard cells.count <= columns.count else {
        throw .tooManyCells(row: place + 1, limit: columns.count)
      }
      for (column, cell) in cells.enumerated() {
        cells[column] = try columns[column].canonical(cell)
      }
      while cells.count < columns.count { cells.append("") }
      let row = WrittenText.trimmed(cells.joined(separator: " | "))
      if cells.contains(where: { !$0.isEmpty }) { rows.append(row) }
    }
    return rows.joined(separator: "\n")
  }

  /// The place of a column in a row.
  public func place(of column: String) -> Int? { columns.firstIndex { $0.id == column } }

  /// The cells of a row; the bar that tables have at their edges in Markdown may be typed, too.
  static func cells(of line: String) -> [String] {
    var parts = line.split(separator: "|", omittingEmptySubsequences: false)
      .map { WrittenText.trimmed(String($0)) }
    let isFramed = line.hasPrefix("|") && line.hasSuffix("|") && parts.count > 2
    if isFramed { parts = Array(parts[1..<(parts.count - 1)]) }
    return parts
  }
}

extension WorksheetTable.Column {
  /// A cell of the column in its one form: the number on the scale for the number or the word.
  func canonical(_ cell: String) throws(AnswerError) -> String {
    guard !scale.isEmpty, !cell.isEmpty else { return cell }
    if let number = Int(cell) {
      guard scale.element(numbered: number) != nil else {
        throw .outOfRange(AnswerReading.quoted(cell), limit: scale.count)
      }
      return String(number)
    }
    guard let place = scale.firstIndex(where: { Normalisation.matches($0, cell) }) else {
      throw .outOfRange(AnswerReading.quoted(cell), limit: scale.count)
    }
    return String(place + 1)
  }

  /// A cell in words: the word on the scale, or the cell as it is.
  public func words(for cell: String) -> String {
    guard let number = Int(cell), let word = scale.element(numbered: number) else { return cell }
    return word
  }
}
