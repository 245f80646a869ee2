internal import Text

/// Text on one line, in pieces with meanings.
public struct StyledLine: Sendable, Hashable {
  /// The pieces in reading order; none is empty.
  public private(set) var spans: [StyledSpan] = []

  /// Makes an empty line.
  public init() {}

  /// Makes a line of one piece.
  public init(_ text: String, _ style: Style = []) {
    append(StyledSpan(text, style))
  }

  /// Makes a line of pieces.
  public init(_ spans: [StyledSpan]) {
    for span in spans { append(span) }
  }

  /// The text without its meanings.
  public var text: String { spans.map(\.text).joined() }

  /// Whether the line has no text.
  public var isEmpty: Bool { spans.isEmpty }

  /// The columns that the line takes on a screen.
  public var width: Int { spans.reduce(0) { $0 + DisplayWidth.of($1.text) } }

  /// Adds a piece at the end, without marks that would pile up on the letter before it.
  public mutating func append(_ span: StyledSpan) {
    guard let first = span.text.unicodeScalars.first else { return }
    if !spans.isEmpty, StyledLine.joinsBefore(first) {
      let rest = span.text.unicodeScalars.drop { StyledLine.joinsBefore($0) }
      return append(StyledSpan(cleaned: String(rest), span.style))
    }
    if let last = spans.last, last.style == span.style {
      spans[spans.count - 1] = StyledSpan(cleaned: last.text + span.text, span.style)
    } else {
      spans.append(span)
    }
  }

  private static func joinsBefore(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.isASCII && (scalar.properties.isGraphemeExtend || scalar.value == 0x200D)
  }

  /// Returns the line with a text at its end.
  public func appending(_ text: String, _ style: Style = []) -> StyledLine {
    var line = self
    line.append(StyledSpan(text, style))
    return line
  }

  /// Returns the line with a meaning added to each piece.
  public func adding(_ style: Style) -> StyledLine {
    StyledLine(spans.map { StyledSpan(cleaned: $0.text, $0.style.union(style)) })
  }

  /// Joins two lines.
  public static func + (left: StyledLine, right: StyledLine) -> StyledLine {
    var line = left
    for span in right.spans { line.append(span) }
    return line
  }

  /// Returns as much of the line as fits into a width.
  public func clipped(to width: Int) -> StyledLine {
    guard self.width > width else { return self }
    var line = StyledLine()
    var left = width
    for span in spans {
      var kept = ""
      for character in span.text {
        let columns = DisplayWidth.of(character)
        guard columns <= left else {
          line.append(StyledSpan(cleaned: kept, span.style))
          return line
        }
        left -= columns
        kept.append(character)
      }
      line.append(StyledSpan(cleaned: kept, span.style))
    }
    return line
  }
}
