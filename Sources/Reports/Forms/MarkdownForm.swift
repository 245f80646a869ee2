import Text

/// A report in Markdown, as forges and editors show it.
public struct MarkdownForm: Sendable {
  private let document: ReportDocument
  private let figures: FigureText

  /// Prepares the Markdown of a report.
  public init(_ document: ReportDocument) {
    self.document = document
    figures = FigureText(words: document.words)
  }

  /// The whole text.
  public var text: String {
    let head = ["# " + escaped(document.title), escaped(document.made(figures.words))]
    let facts = document.facts.map { fact in
      "- " + escaped(fact.column.title) + ": "
        + escaped(figures.text(fact.cell, in: fact.column))
    }
    let all =
      head + (facts.isEmpty ? [] : [facts.joined(separator: "\n")])
      + document.blocks.flatMap { parts(of: $0) }
    return all.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private func parts(of block: ReportBlock) -> [String] {
    switch block {
    case .heading(let text, let level):
      [String(repeating: "#", count: level) + " " + escaped(text)]
    case .paragraph(let text): [escaped(text)]
    case .notice(let text, let importance):
      ["> " + escaped(importance.marked(text, figures.words))]
    case .list(let items, let isNumbered):
      [
        items.enumerated().map { index, item in
          (isNumbered ? "\(index + 1). " : "- ") + escaped(item)
        }.joined(separator: "\n")
      ]
    case .table(let table): titled(table.title) + [text(of: table)]
    // A drawing of figures that stand in a table has nothing to add where nothing is drawn.
    case .chart(let chart) where chart.table != nil: []
    case .chart(let chart):
      titled(chart.title) + [escaped(chart.summary), text(of: chart.figureTable(figures.words))]
    }
  }

  private func titled(_ title: String) -> [String] {
    title.isEmpty ? [] : ["**" + escaped(title) + "**"]
  }

  private func text(of table: ReportTable) -> String {
    guard !table.rows.isEmpty else { return escaped(figures.words.reportNothing()) }
    let head = table.columns.map { escaped($0.title) }
    let rule = table.columns.map { $0.holdsWords ? "---" : "---:" }
    let rows = table.rows.map { row in
      zip(table.columns, row).map { escaped(figures.text($0.1, in: $0.0)) }
    }
    return ([head, rule] + rows).map { "| " + $0.joined(separator: " | ") + " |" }
      .joined(separator: "\n")
  }

  /// The text with a backslash before whatever Markdown would read as something else than itself.
  private func escaped(_ text: String) -> String {
    var result = ""
    for (index, character) in text.unicodeScalars.enumerated() {
      // A sign that begins a list or a heading does so only at the start of a line.
      let begins = index == 0 && "+-=".unicodeScalars.contains(character)
      if begins || MarkdownForm.special.contains(character) { result += "\\" }
      // An address begins there for some readers.
      if character == ".", result.lowercased().hasSuffix("www") { result += "\\" }
      result.unicodeScalars.append(character)
    }
    return MarkdownForm.withoutListNumber(result)
  }

  /// What stands for emphasis, code, links, tables, HTML, entities, headings, and addresses that become links by themselves.
  private static let special = Set("\\`*_{}[]<>|~&#$:@".unicodeScalars)

  /// A text that begins like `1.` or `1)` with the sign escaped, so that it begins no list.
  private static func withoutListNumber(_ text: String) -> String {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, let sign = text.dropFirst(digits.count).first, ".)".contains(sign)
    else { return text }
    return digits + "\\" + text.dropFirst(digits.count)
  }
}
