/// A place in a text, counted from 1 in lines and characters.
public struct YAMLPlace: Hashable, Sendable {
  /// The line, counted from the first line the parser was told.
  public let line: Int
  /// The column in Unicode scalars.
  public let column: Int

  /// Makes a place.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}
