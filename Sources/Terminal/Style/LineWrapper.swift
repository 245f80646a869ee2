internal import Text

/// Breaks a line between words, and inside words that are longer than a line.
struct LineWrapper {
  private let width: Int
  private var lines: [StyledLine] = []
  private var line = StyledLine()
  private var used = 0
  private var word = StyledLine()
  private var wordWidth = 0
  private var blanks = StyledLine()
  private var blankWidth = 0

  private init(width: Int) {
    self.width = max(1, width)
  }

  static func wrap(_ line: StyledLine, width: Int) -> [StyledLine] {
    if line.width <= width { return [line] }
    var wrapper = LineWrapper(width: width)
    for span in line.spans {
      for character in span.text { wrapper.take(character, span.style) }
    }
    wrapper.endWord()
    if !wrapper.line.isEmpty || wrapper.lines.isEmpty { wrapper.lines.append(wrapper.line) }
    return wrapper.lines
  }

  private mutating func take(_ character: Character, _ style: Style) {
    let columns = DisplayWidth.of(character)
    let piece = StyledSpan(cleaned: String(character), style)
    if character == " " {
      endWord()
      blanks.append(piece)
      blankWidth += columns
      return
    }
    if wordWidth + columns > width { breakWord() }
    word.append(piece)
    wordWidth += columns
  }

  /// Puts the word on the line, or on a new one; blanks at a break are dropped.
  private mutating func endWord() {
    guard !word.isEmpty else { return }
    if used > 0, used + blankWidth + wordWidth > width { endLine() }
    if used > 0 || lines.isEmpty, used + blankWidth + wordWidth <= width {
      line = line + blanks
      used += blankWidth
    }
    line = line + word
    used += wordWidth
    word = StyledLine()
    wordWidth = 0
    blanks = StyledLine()
    blankWidth = 0
  }

  private mutating func breakWord() {
    endWord()
    endLine()
  }

  private mutating func endLine() {
    lines.append(line)
    line = StyledLine()
    used = 0
    blanks = StyledLine()
    blankWidth = 0
  }
}

extension StyledLine {
  /// Breaks the line into lines of at most a width, each behind a lead of the same width.
  public func wrapped(
    width: Int,
    first: StyledLine = StyledLine(),
    rest: StyledLine = StyledLine()
  ) -> [StyledLine] {
    let lead = max(first.width, rest.width)
    return LineWrapper.wrap(self, width: max(1, width - lead)).enumerated().map {
      ($0.offset == 0 ? first : rest) + $0.element
    }
  }

  /// Cuts the line at a width wherever that falls, as code is cut, whose blanks matter.
  func chopped(width: Int) -> [StyledLine] {
    var lines: [StyledLine] = []
    var line = StyledLine()
    var used = 0
    for span in spans {
      for character in span.text {
        let columns = DisplayWidth.of(character)
        if used > 0, used + columns > width {
          lines.append(line)
          line = StyledLine()
          used = 0
        }
        line.append(StyledSpan(cleaned: String(character), span.style))
        used += columns
      }
    }
    return lines + [line]
  }
}
