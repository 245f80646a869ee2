import Text

/// A report for the terminal, worth reading by itself.
public struct TextForm: Sendable {
  private let document: ReportDocument
  private let width: Int
  private let isPlain: Bool
  private let figures: FigureText

  /// Prepares the text of a report.
  ///
  /// - Parameters:
  ///   - document: The report.
  ///   - width: The columns of the screen; less than 30 counts as 30.
  ///   - isPlain: Whether it is read by ear or by a program: no drawings, one line a row.
  public init(_ document: ReportDocument, width: Int, isPlain: Bool = false) {
    self.document = document
    self.width = max(30, width)
    self.isPlain = isPlain
    figures = FigureText(words: document.words, space: " ")
  }

  /// The lines from top to bottom.
  public var lines: [String] {
    let parts = document.blocks.map { lines(of: $0) }.filter { !$0.isEmpty }
    return (head + parts.flatMap { [""] + $0 }).map { line in
      String(line.reversed().drop { $0 == " " }.reversed())
    }
  }

  private var head: [String] {
    var lines = heading(document.title, rule: "═")
    lines += wrapped(document.made(figures.words))
    for fact in document.facts {
      lines += wrapped(fact.column.title + ": " + figures.text(fact.cell, in: fact.column))
    }
    return lines
  }

  private func lines(of block: ReportBlock) -> [String] {
    switch block {
    case .heading(let text, let level):
      level == 2 ? heading(text, rule: "─") : wrapped(text)
    case .paragraph(let text): wrapped(text)
    case .notice(let text, let importance):
      wrapped(importance.marked(text, figures.words), rest: "  ")
    case .list(let items, let isNumbered):
      items.enumerated().flatMap { index, item in
        let lead = isNumbered ? "\(index + 1). " : "- "
        return wrapped(item, first: lead, rest: String(repeating: " ", count: lead.count))
      }
    case .table(let table): titled(table.title) + lines(of: table)
    case .chart(let chart) where isPlain && chart.table != nil: []
    case .chart(let chart):
      titled(chart.title) + wrapped(chart.summary)
        + (isPlain
          ? lines(of: chart.figureTable(figures.words))
          : chart.figures.lines(width: width, figures))
    }
  }

  private func lines(of table: ReportTable) -> [String] {
    if table.rows.isEmpty { return wrapped(figures.words.reportNothing()) }
    if isPlain { return TextRecords(table: table, figures: figures).lines(width: width) }
    return switch table.layout {
    case .columns where table.parent != nil:
      TextGroups(table: table, figures: figures).lines(width: width)
    case .columns: TextTable(table: table, figures: figures).lines(width: width)
    case .sentences: TextRecords(table: table, figures: figures).lines(width: width)
    case .entries: TextEntries(table: table, figures: figures).lines(width: width)
    }
  }

  private func heading(_ text: String, rule: Character) -> [String] {
    let lines = wrapped(text)
    let columns = lines.reduce(0) { max($0, DisplayWidth.of($1)) }
    return isPlain ? lines : lines + [String(repeating: rule, count: columns)]
  }

  private func titled(_ title: String) -> [String] { title.isEmpty ? [] : wrapped(title) }

  private func wrapped(_ text: String, first: String = "", rest: String = "") -> [String] {
    guard !text.isEmpty else { return [] }
    let room = width - max(DisplayWidth.of(first), DisplayWidth.of(rest))
    return TextWrapper().lines(text, columns: room).enumerated().map {
      ($0.offset == 0 ? first : rest) + $0.element
    }
  }
}

extension ReportDocument {
  /// When the report was made and for whom, in a sentence.
  func made(_ words: Messages) -> String {
    audience.isEmpty
      ? words.reportMade(when: generatedAt.text)
      : words.reportMadeFor(when: generatedAt.text, audience: audience)
  }
}

extension ReportBlock.Importance {
  /// The text of a notice behind what it is.
  func marked(_ text: String, _ words: Messages) -> String {
    switch self {
    case .note: words.reportNote(text: text)
    case .warning: words.reportWarning(text: text)
    }
  }
}
