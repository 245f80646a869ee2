/// How many characters a screen shows.
public struct ConsoleSize: Sendable, Hashable {
  /// The characters of a line.
  public let columns: Int
  /// The lines.
  public let rows: Int

  /// Sets both; what is less than 1 becomes 1.
  public init(columns: Int, rows: Int) {
    self.columns = max(1, columns)
    self.rows = max(1, rows)
  }

  /// What is assumed of a terminal that does not tell.
  public static let standard = ConsoleSize(columns: 80, rows: 24)
}
