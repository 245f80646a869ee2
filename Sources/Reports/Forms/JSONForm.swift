public import JSON
import Text

/// A report as JSON: every table a list of objects, numbers as numbers, null with a note where a figure is missing.
public struct JSONForm: Sendable {
  private let document: ReportDocument

  /// Prepares the JSON of a report.
  public init(_ document: ReportDocument) { self.document = document }

  /// The document; its head, then each table under its key, then the order in which people read it.
  public var value: JSONValue {
    var object = JSONObject([
      ("schema", .string(document.schema)),
      ("title", .string(document.title)),
      ("audience", .string(document.audience)),
      ("generatedAt", .string(document.generatedAt.iso8601)),
      ("language", .string(document.language.rawValue)),
      ("facts", .object(facts)),
    ])
    for table in document.tables { object[table.key.text] = rows(of: table) }
    object["contents"] = .array(document.blocks.map { contents(of: $0) })
    return .object(object)
  }

  /// The text, ended by a line feed.
  public var text: String { value.prettyText + "\n" }

  private var facts: JSONObject {
    JSONObject(document.facts.flatMap { $0.column.members(of: $0.cell) })
  }

  private func rows(of table: ReportTable) -> JSONValue {
    .array(
      table.rows.map { row in
        .object(JSONObject(zip(table.columns, row).flatMap { $0.0.members(of: $0.1) }))
      }
    )
  }

  private func contents(of block: ReportBlock) -> JSONValue {
    switch block {
    case .heading(let text, let level):
      ["kind": "heading", "level": .integer(level), "text": .string(text)]
    case .paragraph(let text): ["kind": "paragraph", "text": .string(text)]
    case .notice(let text, let importance):
      ["kind": .string(importance.rawValue), "text": .string(text)]
    case .list(let items, let isNumbered):
      [
        "kind": "list", "numbered": .bool(isNumbered),
        "items": .array(items.map { .string($0) }),
      ]
    case .table(let table): contents(of: table, kind: "table", summary: nil)
    case .chart(let chart):
      contents(of: chart.table(document.words), kind: chart.drawing.name, summary: chart.summary)
    }
  }

  private func contents(of table: ReportTable, kind: String, summary: String?) -> JSONValue {
    var object = JSONObject([
      ("kind", .string(kind)), ("rows", .string(table.key.text)), ("title", .string(table.title)),
    ])
    if let summary { object["summary"] = .string(summary) }
    object["columns"] = .array(
      table.columns.map { column in
        [
          "key": .string(column.key.text), "title": .string(column.title),
          "kind": .string(column.kind.rawValue), "decimals": .integer(column.decimals),
        ]
      }
    )
    return .object(object)
  }
}

extension ReportColumn {
  /// The members of a row that a cell makes: its value, and beside it why there is none.
  fileprivate func members(of cell: ReportCell) -> [(String, JSONValue)] {
    let value: JSONValue =
      switch cell {
      case .text(let text): .string(text)
      case .term(let code, _): .string(code)
      case .count(let count): .integer(count)
      case .share(let value), .number(let value), .duration(let value): .number(value)
      case .day(let day): .string(ReportTime.day(day).iso8601)
      case .interval(let lower, let upper): [.number(lower), .number(upper)]
      case .missing: .null
      }
    guard canBeMissing, case .missing(let reason) = cell else { return [(key.text, value)] }
    return [(key.text, value), (key.text + "Note", .string(reason))]
  }
}

extension ReportChart.Drawing {
  /// The name of the drawing for programs.
  fileprivate var name: String {
    switch self {
    case .statusGrid: "statusGrid"
    case .heatMap: "heatMap"
    case .optionBars: "optionBars"
    case .slopes: "slopes"
    case .calibration: "calibration"
    case .itemMap: "itemMap"
    case .dailyCounts: "dailyCounts"
    }
  }
}
