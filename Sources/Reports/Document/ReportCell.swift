/// One cell of a table.
public enum ReportCell: Sendable, Hashable {
  /// Words.
  case text(String)
  /// One of a few terms: its code for programs and its words for people.
  case term(code: String, words: String)
  /// Several terms, in an order that means something; none is fine.
  case terms([ReportTerm])
  /// How many.
  case count(Int)
  /// A part of a whole, 0 to 1, which people read in percent.
  case share(Double)
  /// A number in the unit that its column names.
  case number(Double)
  /// A time span in seconds.
  case duration(Double)
  /// A day, counted from 1970-01-01.
  case day(Int)
  /// From where to where something probably lies.
  case interval(lower: Double, upper: Double)
  /// No figure, and why.
  case missing(String)

  /// The same cell with every text of people put through a function; what is not finite is missing.
  func mapping(_ transform: (String) -> String) -> ReportCell {
    switch self {
    case .text(let text): .text(transform(text))
    case .term(let code, let words): .term(code: transform(code), words: transform(words))
    case .terms(let terms): .terms(terms.map { $0.mapping(transform) })
    case .missing(let reason): .missing(transform(reason))
    case .share(let value), .number(let value), .duration(let value):
      value.isFinite ? self : .missing("")
    case .interval(let lower, let upper):
      lower.isFinite && upper.isFinite ? self : .missing("")
    case .count, .day: self
    }
  }

  /// Whether there is no figure.
  var isMissing: Bool { if case .missing = self { true } else { false } }
}
