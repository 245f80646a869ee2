public import Text

/// A report as one value, from which every form is made: text, Markdown, HTML, PDF, CSV, XLSX and JSON.
///
/// Every text in it only shows: control characters, direction controls and the like were taken out when the value was
/// made, so that no form has to think of them. Each form then escapes what is special in it.
public struct ReportDocument: Sendable, Hashable {
  /// The name of the report and the number of its version for programs, such as `qadam.report.items/1`.
  public let schema: String
  /// What the report is about.
  public let title: String
  /// Whom it is for, such as `the trainer`; empty where that need not be said.
  public let audience: String
  /// When it was made.
  public let generatedAt: ReportTime
  /// The language of its texts.
  public let language: Language
  /// Names and figures of the whole.
  public let facts: [ReportFact]
  /// The parts in order, each table and chart with a key of its own.
  public let blocks: [ReportBlock]

  /// The members that stand at the top of every JSON form, which no table may be called.
  static let reservedKeys: Set<String> = [
    "schema", "title", "audience", "generatedAt", "language", "facts", "contents",
  ]

  /// Makes a report.
  ///
  /// - Parameters:
  ///   - schema: The name and version for programs.
  ///   - title: What it is about.
  ///   - audience: Whom it is for.
  ///   - generatedAt: When it was made.
  ///   - language: The language of its texts, in which the forms speak as well.
  ///   - facts: Names and figures of the whole.
  ///   - blocks: The parts in order.
  public init(
    schema: String,
    title: String,
    audience: String = "",
    generatedAt: ReportTime,
    language: Language,
    facts: [ReportFact] = [],
    blocks: [ReportBlock]
  ) {
    self.schema = ReportDocument.clean(schema)
    self.title = ReportDocument.clean(title)
    self.audience = ReportDocument.clean(audience)
    self.generatedAt = generatedAt
    self.language = language
    self.facts = facts.map { $0.mapping(ReportDocument.clean) }
    var names = UniqueNames(taken: ReportDocument.reservedKeys)
    self.blocks = blocks.map { block in
      switch block.mapping(ReportDocument.clean) {
      case .table(let table): .table(table.renamed(names.unique(table.key)))
      case .chart(let chart): .chart(chart.renamed(names.unique(chart.key)))
      case let other: other
      }
    }
  }

  /// The text on one line that only shows, without spaces around it.
  private static func clean(_ text: String) -> String {
    var line = TextCleaner.cleanLine(text)[...]
    while line.first?.isWhitespace == true { line.removeFirst() }
    while line.last?.isWhitespace == true { line.removeLast() }
    return String(line)
  }

  /// The words that the forms add, in the language of the report.
  var words: Messages { Messages(language: language) }

  /// All figures as tables in their order, those of charts among them where no other table holds them.
  public var tables: [ReportTable] {
    blocks.compactMap { block in
      switch block {
      case .table(let table): table
      case .chart(let chart): chart.table == nil ? chart.figureTable(words) : nil
      default: nil
      }
    }
  }
}
