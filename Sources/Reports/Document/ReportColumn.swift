/// A column of a table: its names and what stands in it.
public struct ReportColumn: Sendable, Hashable {
  /// The name for programs.
  public let key: ReportKey
  /// The name for people.
  public let title: String
  /// What stands in it.
  public let kind: Kind
  /// The decimal places that people see; programs get the number as it is.
  public let decimals: Int
  /// Whether a figure in it may be missing for a reason.
  public let canBeMissing: Bool

  /// What stands in a column.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case text, term, count, share, number, duration, day
    /// Several terms.
    case terms
    /// Where a share probably lies.
    case shareInterval
    /// Where a number probably lies.
    case numberInterval
  }

  /// Makes a column.
  init(
    _ key: ReportKey,
    _ title: String,
    _ kind: Kind,
    decimals: Int = 0,
    canBeMissing: Bool = false
  ) {
    self.key = key
    self.title = title
    self.kind = kind
    self.decimals = min(max(0, decimals), 9)
    self.canBeMissing = canBeMissing
  }

  /// Whether words stand in it, which begin at the left and may be broken.
  var holdsWords: Bool { kind == .text || kind == .term || kind == .terms }

  /// Whether a cell takes two columns where programs read, one for each end.
  var isInterval: Bool { kind == .shareInterval || kind == .numberInterval }

  /// The same column under another name.
  func renamed(_ key: ReportKey, title: String) -> ReportColumn {
    ReportColumn(key, title, kind, decimals: decimals, canBeMissing: canBeMissing)
  }
}
