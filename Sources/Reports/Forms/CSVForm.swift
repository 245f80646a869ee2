import Text

/// A report as comma-separated values: every figure on a line of its own.
///
/// Tables of different shapes do not fit one sheet; lines of one shape do, and a spreadsheet's filter brings each table back.
public struct CSVForm: Sendable {
  private let document: ReportDocument

  /// Prepares the lines of a report.
  public init(_ document: ReportDocument) { self.document = document }

  /// The text, with the byte order mark that tells spreadsheets that it is UTF-8.
  public var text: String {
    var csv = CSVText(
      columns: ["section", "row", "about", "figure", "value", "note"],
      byteOrderMark: true
    )
    appendHead(to: &csv)
    for table in document.tables { append(table, to: &csv) }
    appendTexts(to: &csv)
    return csv.text
  }

  private func appendHead(to csv: inout CSVText) {
    let head = [
      ("schema", document.schema), ("title", document.title), ("audience", document.audience),
      ("generatedAt", document.generatedAt.iso8601), ("language", document.language.rawValue),
    ]
    for (name, value) in head {
      csv.append([.text("report"), .empty, .empty, .text(name), .text(value), .empty])
    }
    for fact in document.facts {
      for figure in fact.column.figures(of: fact.cell) {
        csv.append([
          .text("facts"), .empty, .empty, .text(figure.key), figure.cell, .text(figure.note),
        ])
      }
    }
  }

  private func append(_ table: ReportTable, to csv: inout CSVText) {
    for (index, row) in table.rows.enumerated() {
      let cells = zip(table.columns, row).map { $0.0.figures(of: $0.1) }
      guard let name = cells.first?.first?.cell else { continue }
      // A table of a single column has nothing but its names.
      for figure in cells.dropFirst(cells.count == 1 ? 0 : 1).joined() {
        csv.append([
          .text(table.key.text), .integer(index + 1), name, .text(figure.key), figure.cell,
          .text(figure.note),
        ])
      }
    }
  }

  /// What a report says in words belongs to its figures, above all what they cannot show.
  private func appendTexts(to csv: inout CSVText) {
    var row = 0
    for block in document.blocks {
      for (kind, text) in block.texts {
        row += 1
        csv.append([
          .text("contents"), .integer(row), .empty, .text(kind), .text(text), .empty,
        ])
      }
    }
  }
}

extension ReportBlock {
  /// The texts of the block with what they are; a table has none beside its figures.
  var texts: [(kind: String, text: String)] {
    switch self {
    case .heading(let text, _): [("heading", text)]
    case .paragraph(let text): [("paragraph", text)]
    case .notice(let text, let importance): [(importance.rawValue, text)]
    case .list(let items, _): items.map { ("item", $0) }
    case .table, .chart: []
    }
  }
}

extension ReportColumn {
  /// A figure as programs read it.
  struct Figure {
    let key: String
    let cell: CSVText.Cell
    let note: String
  }

  /// The figures of a cell: two of an interval, one of all others.
  func figures(of cell: ReportCell) -> [Figure] {
    switch cell {
    case .interval(let lower, let upper):
      [
        Figure(key: key.text + "Low", cell: .number(lower), note: ""),
        Figure(key: key.text + "High", cell: .number(upper), note: ""),
      ]
    case .missing(let reason): missing(reason)
    default: [Figure(key: key.text, cell: cell.csv, note: "")]
    }
  }

  private func missing(_ reason: String) -> [Figure] {
    let keys = isInterval ? [key.text + "Low", key.text + "High"] : [key.text]
    return keys.map { Figure(key: $0, cell: .empty, note: reason) }
  }
}

extension ReportCell {
  /// The cell as it stands between commas; an interval and what is missing have no cell of their own.
  fileprivate var csv: CSVText.Cell {
    switch self {
    case .text(let text): .text(text)
    case .term(let code, _): .text(code)
    case .terms(let terms): .text(terms.codes)
    case .count(let count): .integer(count)
    case .share(let value), .number(let value), .duration(let value): .number(value)
    case .day(let day): .text(ReportTime.day(day).iso8601)
    case .interval, .missing: .empty
    }
  }
}
