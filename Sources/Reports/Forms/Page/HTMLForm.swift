import Markup
import Text

/// A report as one HTML file: drawings inside, no script, no address outside.
public struct HTMLForm: Sendable {
  private let document: ReportDocument
  private let figures: FigureText

  /// What a browser may do with the page: use its style sheet, and nothing else.
  static let policy = "default-src 'none'; style-src 'unsafe-inline'"

  /// Prepares the page of a report.
  public init(_ document: ReportDocument) {
    self.document = document
    figures = FigureText(words: document.words)
  }

  /// The page in UTF-8.
  public var bytes: [UInt8] {
    var page = PageWriter()
    page.doctype()
    page.element("html", [("lang", document.language.rawValue)]) { page in
      page.element("head") { head(&$0) }
      page.newLine()
      page.element("body") { body(&$0) }
    }
    page.newLine()
    return page.bytes
  }

  /// The page.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  private func head(_ page: inout PageWriter) {
    page.newLine()
    page.void("meta", [("charset", "utf-8")])
    page.newLine()
    page.void("meta", [("http-equiv", "Content-Security-Policy"), ("content", HTMLForm.policy)])
    page.newLine()
    page.void("meta", [("name", "viewport"), ("content", "width=device-width, initial-scale=1")])
    page.newLine()
    page.void("meta", [("name", "color-scheme"), ("content", "light dark")])
    page.newLine()
    page.void("meta", [("name", "referrer"), ("content", "no-referrer")])
    page.newLine()
    page.element("title", text: document.title)
    page.newLine()
    page.style(PageStyle.sheet)
  }

  private func body(_ page: inout PageWriter) {
    page.newLine()
    page.element("header") { page in
      page.element("h1", text: document.title)
      page.element("p", [("class", "made")], text: document.made(figures.words))
      if !document.facts.isEmpty { facts(&page) }
    }
    contents(&page)
    page.newLine()
    page.element("main") { page in
      for (index, block) in document.blocks.enumerated() {
        page.newLine()
        write(block, id: "part-\(index + 1)", to: &page)
      }
      page.newLine()
    }
    page.newLine()
  }

  private func facts(_ page: inout PageWriter) {
    page.element("ul", [("class", "facts")]) { page in
      for fact in document.facts {
        page.element("li") { page in
          page.element("span", text: fact.column.title)
          page.text(" ")
          page.element("strong", text: figures.text(fact.cell, in: fact.column))
        }
      }
    }
  }

  /// Where the sections are, in a report that has several.
  private func contents(_ page: inout PageWriter) {
    let headings = document.blocks.enumerated().compactMap { index, block in
      if case .heading(let text, 2) = block { (index + 1, text) } else { nil as (Int, String)? }
    }
    guard headings.count > 2 else { return }
    page.newLine()
    page.element("nav", [("aria-label", figures.words.reportContents())]) { page in
      page.element("p", text: figures.words.reportContents())
      page.element("ul") { page in
        for (number, text) in headings {
          page.element("li") { $0.element("a", [("href", "#part-\(number)")], text: text) }
        }
      }
    }
  }

  private func write(_ block: ReportBlock, id: String, to page: inout PageWriter) {
    switch block {
    case .heading(let text, let level):
      page.element(level == 2 ? "h2" : "h3", [("id", id)], text: text)
    case .paragraph(let text): page.element("p", text: text)
    case .notice(let text, let importance):
      let name = importance == .warning ? "notice warning" : "notice"
      page.element("p", [("class", name)], text: importance.marked(text, figures.words))
    case .list(let items, let isNumbered):
      page.element(isNumbered ? "ol" : "ul") { page in
        for item in items { page.element("li", text: item) }
      }
    case .table(let table): write(table, caption: table.title, to: &page)
    case .chart(let chart): write(chart, id: id, to: &page)
    }
  }

  private func write(_ chart: ReportChart, id: String, to page: inout PageWriter) {
    page.element("figure") { page in
      page.element("figcaption") { page in
        page.element("p", [("class", "title")], text: chart.title)
        page.element("p", text: chart.summary)
      }
      scroll(chart.title, to: &page) { page in
        chart.figures.drawing(figures)
          .write(to: &page, title: chart.title, summary: chart.summary, id: id)
      }
      if chart.table == nil {
        page.element("details") { page in
          page.element("summary", text: figures.words.reportAsTable())
          write(chart.figureTable(figures.words), caption: chart.title, to: &page)
        }
      }
    }
  }

  /// What may be wider than a narrow screen, so that keys can move it.
  private func scroll(
    _ name: String,
    to page: inout PageWriter,
    _ body: (inout PageWriter) -> Void
  ) {
    let attributes: [PageWriter.Attribute] = [
      ("class", "scroll"), ("role", "group"), ("aria-label", name), ("tabindex", "0"),
    ]
    page.element("div", attributes, body)
  }

  private func write(_ table: ReportTable, caption: String, to page: inout PageWriter) {
    guard !table.rows.isEmpty else {
      page.element("p", [("class", "title")], text: caption)
      page.element("p", text: figures.words.reportNothing())
      return
    }
    for (place, fold) in PageFolds(table).folds.enumerated() {
      let name = place == 0 ? caption : figures.words.reportContinued(title: caption)
      write(table, columns: fold, caption: name, to: &page)
    }
  }

  /// Some columns of a table, as many as fit on a page.
  private func write(
    _ table: ReportTable,
    columns: [Int],
    caption: String,
    to page: inout PageWriter
  ) {
    scroll(caption, to: &page) { page in
      page.element("table") { page in
        page.element("caption", text: caption)
        page.element("thead") { page in
          page.element("tr") { page in
            for column in columns.map({ table.columns[$0] }) {
              let side: [PageWriter.Attribute] = column.holdsWords ? [] : [("class", "figure")]
              page.element("th", [("scope", "col")] + side, text: column.title)
            }
          }
        }
        page.element("tbody") { page in
          for row in table.rows {
            write(row, columns: columns, of: table, to: &page)
          }
        }
      }
    }
  }

  private func write(
    _ row: [ReportCell],
    columns: [Int],
    of table: ReportTable,
    to page: inout PageWriter
  ) {
    page.newLine()
    page.element("tr") { page in
      for (index, place) in columns.enumerated() {
        let (column, cell) = (table.columns[place], row[place])
        let text = figures.text(cell, in: column)
        if index == 0 {
          page.element("th", [("scope", "row")], text: text)
        } else if cell.isMissing {
          let name = column.holdsWords ? "missing" : "figure missing"
          page.element("td", [("class", name)], text: text)
        } else {
          let name =
            column.holdsWords
            ? table.holdsSentences(in: place) ? "sentence" : column.kind == .text ? "words" : "term"
            : "figure known"
          page.element("td", [("class", name)], text: text)
        }
      }
    }
  }
}
