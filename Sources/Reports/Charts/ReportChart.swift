public import Text

/// A drawing of figures with the figures themselves, so that every form can show them, as a picture or as a table.
public struct ReportChart: Sendable, Hashable {
  /// The name for programs.
  public let key: ReportKey
  /// The name for people.
  public let title: String
  /// What the drawing shows, in a sentence or two, for those who do not see it.
  public let summary: String
  /// What is drawn.
  public let drawing: Drawing
  /// The table of the report that holds the figures; nil where the chart brings them itself.
  public let table: ReportKey?

  /// What is drawn, with its figures.
  public enum Drawing: Sendable, Hashable {
    case statusGrid(StatusGrid)
    case heatMap(HeatMap)
    case optionBars(OptionBars)
    case slopes(PairedSlopes)
    case calibration(CalibrationCurve)
    case itemMap(ItemMap)
    case dailyCounts(DailyCounts)
    case shareBars(ShareBars)
  }

  /// Makes a chart.
  ///
  /// - Parameters:
  ///   - key: The name for programs.
  ///   - title: The name for people.
  ///   - summary: What the drawing shows, for those who do not see it.
  ///   - table: The table of the report that holds the figures; nil where the chart brings them itself.
  ///   - drawing: What is drawn.
  public init(
    _ key: ReportKey,
    _ title: String,
    summary: String,
    figuresIn table: ReportKey? = nil,
    _ drawing: Drawing
  ) {
    self.key = key
    self.title = title
    self.summary = summary
    self.table = table
    self.drawing = drawing
  }

  /// The figures, which are all that the drawing shows.
  public func figureTable(_ words: Messages) -> ReportTable {
    let (columns, rows) = figures.cells(words)
    return ReportTable(key, title, columns: columns, rows: rows)
  }

  /// The figures behind the drawing.
  var figures: any ChartFigures {
    switch drawing {
    case .statusGrid(let figures): figures
    case .heatMap(let figures): figures
    case .optionBars(let figures): figures
    case .slopes(let figures): figures
    case .calibration(let figures): figures
    case .itemMap(let figures): figures
    case .dailyCounts(let figures): figures
    case .shareBars(let figures): figures
    }
  }

  /// The same chart with every text of people put through a function.
  func mapping(_ transform: (String) -> String) -> ReportChart {
    let drawing: Drawing =
      switch self.drawing {
      case .statusGrid(let figures): .statusGrid(figures.mapping(transform))
      case .heatMap(let figures): .heatMap(figures.mapping(transform))
      case .optionBars(let figures): .optionBars(figures.mapping(transform))
      case .slopes(let figures): .slopes(figures.mapping(transform))
      case .calibration(let figures): .calibration(figures)
      case .itemMap(let figures): .itemMap(figures.mapping(transform))
      case .dailyCounts(let figures): .dailyCounts(figures.mapping(transform))
      case .shareBars(let figures): .shareBars(figures.mapping(transform))
      }
    return ReportChart(
      key,
      transform(title),
      summary: transform(summary),
      figuresIn: table,
      drawing
    )
  }

  /// The same chart under another key.
  func renamed(_ key: ReportKey) -> ReportChart {
    ReportChart(key, title, summary: summary, figuresIn: table, drawing)
  }
}

/// The figures of a drawing, as every form needs them.
protocol ChartFigures: Sendable {
  /// The figures as columns and rows.
  func cells(_ words: Messages) -> (columns: [ReportColumn], rows: [[ReportCell]])
  /// The drawing in characters, at most so many columns wide.
  func lines(width: Int, _ figures: FigureText) -> [String]
  /// The drawing in shapes.
  func drawing(_ figures: FigureText) -> SVGDrawing
}

extension ReportValue {
  /// The same value with the reason put through a function.
  func mapping(_ transform: (String) -> String) -> ReportValue {
    switch self {
    case .known: self
    case .missing(let reason): .missing(transform(reason))
    }
  }

  /// The cell of the figure, or of its absence.
  func cell(_ make: (Value) -> ReportCell) -> ReportCell {
    switch self {
    case .known(let value): make(value)
    case .missing(let reason): .missing(reason)
    }
  }
}
