/// Reads the part of YAML that people write by hand: scalars, sequences and mappings.
///
/// Anchors, aliases, tags, directives, merge keys and several documents are refused: they surprise
/// authors, and a few lines of them can grow into gigabytes.
public enum YAMLParser {
  /// Parses one document; an empty text is an empty plain scalar.
  ///
  /// - Parameters:
  ///   - bytes: The text in UTF-8.
  ///   - firstLine: The line of the file where the text begins.
  ///   - firstColumn: The column of that line where the text begins.
  ///   - limits: The sizes beyond which the text is refused.
  /// - Returns: The root of the document.
  /// - Throws: The first fault with its place in the file.
  public static func parse(
    _ bytes: [UInt8],
    firstLine: Int = 1,
    firstColumn: Int = 1,
    limits: YAMLLimits = YAMLLimits()
  ) throws(YAMLError) -> YAMLNode {
    let input = try YAMLInput(
      bytes,
      firstLine: firstLine,
      firstColumn: firstColumn,
      limits: limits
    )
    return try input.bytes.withUnsafeBufferPointer { (buffer) throws(YAMLError) -> YAMLNode in
      var builder = YAMLTreeBuilder(
        reader: try YAMLEventReader(input, bytes: buffer),
        limits: limits
      )
      return try builder.document()
        ?? YAMLNode(
          .scalar(YAMLScalar(text: "", style: .plain)),
          place: input.place(line: 0, column: 0)
        )
    }
  }

  /// Parses one document given as a string.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - firstLine: The line of the file where the text begins.
  ///   - firstColumn: The column of that line where the text begins.
  ///   - limits: The sizes beyond which the text is refused.
  /// - Returns: The root of the document.
  /// - Throws: The first fault with its place in the file.
  public static func parse(
    _ text: String,
    firstLine: Int = 1,
    firstColumn: Int = 1,
    limits: YAMLLimits = YAMLLimits()
  ) throws(YAMLError) -> YAMLNode {
    try parse(
      Array(text.utf8),
      firstLine: firstLine,
      firstColumn: firstColumn,
      limits: limits
    )
  }
}
