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
      ("cohort", cohort),
      ("title", .string(document.title)),
      ("audience", .string(document.audience)),
      ("generatedAt", .string(document.generatedAt.iso8601)),
      ("language", .string(document.language.rawValue)),
      ("facts", .object(facts)),
    ])
    let tables = document.tables
    for table in tables where !isNested(table, in: tables) {
      object[table.key.text] = rows(of: table, with: tables)
    }
    object["contents"] = .array(document.blocks.map { contents(of: $0) })
    return .object(object)
  }

  /// The text, ended by a line feed.
  public var text: String { value.prettyText + "\n" }

  private var facts: JSONObject {
    JSONObject(document.facts.flatMap { $0.column.members(of: $0.cell) })
  }

  /// The group that the report is about; null for everybody.
  private var cohort: JSONValue {
    let fact = document.facts.first { $0.column.key == "cohort" }
    return fact?.column.members(of: fact?.cell ?? .missing("")).first?.1 ?? .null
  }

  /// Whether the rows of a table stand inside the rows of another one.
  private func isNested(_ table: ReportTable, in tables: [ReportTable]) -> Bool {
    table.parent.map { parent in tables.contains { $0.key == parent.table } } ?? false
  }

  private func rows(of table: ReportTable, with tables: [ReportTable]) -> JSONValue {
    let parts = tables.filter { $0.parent?.table == table.key }.map { part in
      let grouped = Dictionary(
        grouping: zip(part.parent?.rows ?? [], part.rows),
        by: { $0.0 }
      )
      let columns = part.columns.dropFirst(part.parent?.namingColumns ?? 0)
      return (key: part.key.text, columns: Array(columns), rows: grouped)
    }
    return .array(
      table.rows.enumerated().map { place, row in
        var object = JSONForm.object(table.columns, row)
        for part in parts {
          object[part.key] = .array(
            (part.rows[place] ?? []).map { entry in
              .object(JSONForm.object(part.columns, entry.1.suffix(part.columns.count)))
            }
          )
        }
        return .object(object)
      }
    )
  }

  private static func object(
    _ columns: [ReportColumn],
    _ row: some Sequence<ReportCell>
  ) -> JSONObject {
    JSONObject(zip(columns, row).flatMap { $0.0.members(of: $0.1) })
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
    case .chart(let chart) where chart.table != nil:
      [
        "kind": .string(chart.drawing.name), "title": .string(chart.title),
        "summary": .string(chart.summary), "figuresIn": .string(chart.table?.text ?? ""),
      ]
    case .chart(let chart):
      contents(
        of: chart.figureTable(document.words),
        kind: chart.drawing.name,
        summary: chart.summary
      )
    }
  }

  private func contents(of table: ReportTable, kind: String, summary: String?) -> JSONValue {
    var object = JSONObject([
      ("kind", .string(kind)), ("rows", .string(table.key.text)), ("title", .string(table.title)),
    ])
    if let parent = table.parent {
      object["inside"] = .string(parent.table.text)
      object["namingColumns"] = .integer(parent.namingColumns)
    }
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
      case .terms(let terms): .array(terms.map { .string($0.code) })
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
    case .shareBars: "shareBars"
    }
  }
}
