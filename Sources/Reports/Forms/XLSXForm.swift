public import Spreadsheet
import Text

/// A report as a spreadsheet: what it says on the first sheet, then one sheet a table.
public struct XLSXForm: Sendable {
  private let document: ReportDocument
  private let figures: FigureText

  /// Prepares the spreadsheet of a report.
  public init(_ document: ReportDocument) {
    self.document = document
    figures = FigureText(words: document.words, space: " ")
  }

  /// The sheets, which are written with ``Workbook/bytes(using:)``.
  public var workbook: Workbook {
    Workbook(title: document.title, sheets: [about] + document.tables.map { sheet(of: $0) })
  }

  private var about: Workbook.Sheet {
    let facts = document.facts.map { fact in
      [.text(fact.column.title)] + fact.column.cells(of: fact.cell)
    }
    let texts: [[Workbook.Cell]] = document.blocks.flatMap { block in
      block.texts.map { [.empty, .text($0.text)] }
    }
    return Workbook.Sheet(
      name: figures.words.reportAbout(),
      header: [document.title, document.made(figures.words)],
      rows: facts + texts
    )
  }

  private func sheet(of table: ReportTable) -> Workbook.Sheet {
    Workbook.Sheet(
      name: table.title,
      header: table.columns.flatMap { titles(of: $0) },
      rows: table.rows.map { row in zip(table.columns, row).flatMap { $0.0.cells(of: $0.1) } }
    )
  }

  private func titles(of column: ReportColumn) -> [String] {
    let title = column.title
    return switch column.kind {
    case .duration: [figures.words.reportInSeconds(title: title)]
    case .shareInterval, .numberInterval:
      [figures.words.reportFrom(title: title), figures.words.reportTo(title: title)]
    default: [title]
    }
  }
}

extension ReportColumn {
  /// The cells of a spreadsheet that a cell takes: two of an interval, one of all others.
  fileprivate func cells(of cell: ReportCell) -> [Workbook.Cell] {
    switch cell {
    case .text(let text), .term(_, let text): [.text(text)]
    case .terms(let terms): [.text(terms.words)]
    case .count(let count): [.number(Double(count), decimals: 0)]
    case .share(let share): [.share(share, decimals: decimals)]
    case .number(let number): [.number(number, decimals: decimals)]
    case .duration(let seconds): [.number(seconds, decimals: 0)]
    case .day(let day): [.day(day, text: ReportTime.day(day).iso8601)]
    case .interval(let lower, let upper):
      [lower, upper].map { end in
        kind == .shareInterval
          ? .share(end, decimals: decimals) : .number(end, decimals: decimals)
      }
    case .missing(let reason):
      Array(repeating: .note(reason), count: isInterval ? 2 : 1)
    }
  }
}
