import CCMark
import Synchronization

/// Reads Markdown (CommonMark with tables, task lists and strikethrough) into nodes.
///
/// Nothing in a text is ever executed or fetched: HTML becomes a node that renderers leave out.
public enum MarkdownParser {
  /// Reads a text whose first line has the given number in its file.
  ///
  /// - Throws: ``MarkdownError`` where the text goes beyond the limits.
  public static func parse(
    _ source: String,
    firstLine: Int = 1,
    limits: MarkdownLimits = MarkdownLimits()
  ) throws(MarkdownError) -> Node {
    let count = source.utf8.count
    guard count <= limits.bytes else {
      throw .tooLong(bytes: count, limit: limits.bytes)
    }
    let bytes = Array(source.utf8)
    let lines = SourceLines(
      bytes: bytes.contains(0) ? replacingNULs(bytes) : bytes,
      firstLine: firstLine
    )
    try SourceCheck.check(lines, limits: limits)
    return try tree(lines, limits: limits)
  }

  /// Reads bytes as UTF-8; bytes that are none become U+FFFD.
  ///
  /// - Throws: ``MarkdownError`` where the text goes beyond the limits.
  public static func parse(
    bytes: some Collection<UInt8>,
    firstLine: Int = 1,
    limits: MarkdownLimits = MarkdownLimits()
  ) throws(MarkdownError) -> Node {
    guard bytes.count <= limits.bytes else {
      throw .tooLong(bytes: bytes.count, limit: limits.bytes)
    }
    let source = String(decoding: bytes, as: UTF8.self)
    var relaxed = limits
    // Repairing invalid bytes may lengthen the text up to three times.
    relaxed.bytes = max(limits.bytes, source.utf8.count)
    return try parse(source, firstLine: firstLine, limits: relaxed)
  }

  /// cmark would replace NUL by itself, and then its places would no longer fit the source.
  private static func replacingNULs(_ bytes: [UInt8]) -> [UInt8] {
    bytes.flatMap { $0 == 0 ? [0xEF, 0xBF, 0xBD] : [$0] }
  }

  /// cmark-gfm keeps its special characters in global tables, so one thread at a time may parse.
  private static let turn = Mutex(())

  private static let extensions: Void = cmark_gfm_core_extensions_ensure_registered()

  private static func tree(
    _ lines: SourceLines,
    limits: MarkdownLimits
  ) throws(MarkdownError) -> Node {
    _ = extensions
    let result = turn.withLock { _ -> Result<Node, MarkdownError> in
      guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT) else {
        return .failure(.tooManyNodes(limit: 0))
      }
      defer { cmark_parser_free(parser) }
      for name in ["table", "tasklist", "strikethrough"] {
        if let found = cmark_find_syntax_extension(name) {
          cmark_parser_attach_syntax_extension(parser, found)
        }
      }
      lines.bytes.withUnsafeBytes {
        cmark_parser_feed(parser, $0.baseAddress?.assumingMemoryBound(to: CChar.self), $0.count)
      }
      guard let document = cmark_parser_finish(parser) else {
        return .failure(.tooManyNodes(limit: 0))
      }
      defer { cmark_node_free(document) }
      return Result { () throws(MarkdownError) -> Node in
        try TreeCheck.check(document, firstLine: lines.firstLine, limits: limits)
        var reader = TreeReader(lines: lines)
        return reader.document(document)
      }
    }
    return try result.get()
  }
}
