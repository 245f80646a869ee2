extension ReportColumn {
  /// A column with the way to its cells, so that a table of values cannot hold a cell of another kind.
  public struct Source<Row> {
    let column: ReportColumn
    let cell: (Row) -> ReportCell

    init(_ column: ReportColumn, cell: @escaping (Row) -> ReportCell) {
      self.column = column
      self.cell = cell
    }

    private init<Value>(
      _ column: ReportColumn,
      _ value: @escaping (Row) -> ReportValue<Value>,
      _ cell: @escaping (Value) -> ReportCell
    ) {
      self.init(column) { row in
        switch value(row) {
        case .known(let value): cell(value)
        case .missing(let reason): .missing(reason)
        }
      }
    }

    /// Words.
    public static func text(
      _ key: ReportKey,
      _ title: String,
      _ value: @escaping (Row) -> String
    ) -> Source {
      Source(ReportColumn(key, title, .text)) { .text(value($0)) }
    }

    /// One of a few terms, as a code for programs and words for people.
    public static func term(
      _ key: ReportKey,
      _ title: String,
      _ value: @escaping (Row) -> (code: String, words: String)
    ) -> Source {
      Source(ReportColumn(key, title, .term)) { row in
        let term = value(row)
        return .term(code: term.code, words: term.words)
      }
    }

    /// Several terms, each as a code for programs and words for people.
    public static func terms(
      _ key: ReportKey,
      _ title: String,
      _ value: @escaping (Row) -> [ReportTerm]
    ) -> Source {
      Source(ReportColumn(key, title, .terms)) { .terms(value($0)) }
    }

    /// How many.
    public static func count(
      _ key: ReportKey,
      _ title: String,
      _ value: @escaping (Row) -> Int
    ) -> Source {
      Source(ReportColumn(key, title, .count)) { .count(value($0)) }
    }

    /// How many, where that can be said.
    public static func count(
      _ key: ReportKey,
      _ title: String,
      ifKnown value: @escaping (Row) -> ReportValue<Int>
    ) -> Source {
      Source(ReportColumn(key, title, .count, canBeMissing: true), value) { .count($0) }
    }

    /// A part of a whole, 0 to 1, where it can be given.
    public static func share(
      _ key: ReportKey,
      _ title: String,
      decimals: Int = 0,
      _ value: @escaping (Row) -> ReportValue<Double>
    ) -> Source {
      let column = ReportColumn(key, title, .share, decimals: decimals, canBeMissing: true)
      return Source(column, value) { .share($0) }
    }

    /// A number, where it can be given.
    public static func number(
      _ key: ReportKey,
      _ title: String,
      decimals: Int,
      _ value: @escaping (Row) -> ReportValue<Double>
    ) -> Source {
      let column = ReportColumn(key, title, .number, decimals: decimals, canBeMissing: true)
      return Source(column, value) { .number($0) }
    }

    /// A time span in seconds, where it can be given.
    public static func duration(
      _ key: ReportKey,
      _ title: String,
      seconds value: @escaping (Row) -> ReportValue<Double>
    ) -> Source {
      Source(ReportColumn(key, title, .duration, canBeMissing: true), value) { .duration($0) }
    }

    /// A day, counted from 1970-01-01, where there is one.
    public static func day(
      _ key: ReportKey,
      _ title: String,
      _ value: @escaping (Row) -> ReportValue<Int>
    ) -> Source {
      Source(ReportColumn(key, title, .day, canBeMissing: true), value) { .day($0) }
    }

    /// From where to where a share probably lies.
    public static func shareInterval(
      _ key: ReportKey,
      _ title: String,
      decimals: Int = 0,
      _ value: @escaping (Row) -> ReportValue<ClosedRange<Double>>
    ) -> Source {
      let column = ReportColumn(key, title, .shareInterval, decimals: decimals, canBeMissing: true)
      return Source(column, value) { .interval(lower: $0.lowerBound, upper: $0.upperBound) }
    }

    /// From where to where a number probably lies.
    public static func numberInterval(
      _ key: ReportKey,
      _ title: String,
      decimals: Int,
      _ value: @escaping (Row) -> ReportValue<ClosedRange<Double>>
    ) -> Source {
      let column = ReportColumn(key, title, .numberInterval, decimals: decimals, canBeMissing: true)
      return Source(column, value) { .interval(lower: $0.lowerBound, upper: $0.upperBound) }
    }
  }
}
