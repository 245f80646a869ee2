/// A place in a file of a course.
public struct SourceLocation: Sendable, Hashable, Comparable {
  /// The path of the file from the folder of the course.
  public let file: String
  /// The line, counted from 1.
  public let line: Int
  /// The column, in Unicode characters counted from 1.
  public let column: Int

  /// Joins a file, a line and a column.
  public init(file: String, line: Int, column: Int = 1) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// Orders by file, line and column.
  public static func < (left: SourceLocation, right: SourceLocation) -> Bool {
    (left.file, left.line, left.column) < (right.file, right.line, right.column)
  }
}
