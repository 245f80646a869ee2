internal import Text

/// One line of text that is typed and mended.
public struct TextField: Widget, Sendable {
  /// The keys that help here.
  public var hints: [KeyHint]
  /// What stands before the text.
  public let prompt: StyledLine
  /// The most letters that are taken.
  public let limit: Int
  /// Letters as a person counts them, with their marks.
  private var characters: [Character]
  private var position: Int

  /// Makes a field with the cursor at its end.
  public init(
    prompt: StyledLine = StyledLine(),
    text: String = "",
    limit: Int = 200,
    hints: [KeyHint] = []
  ) {
    self.prompt = prompt
    self.limit = max(0, limit)
    self.hints = hints
    characters = Array(text.prefix(self.limit))
    position = characters.count
  }

  /// What was typed.
  public var text: String { String(characters) }

  /// Letters go in at the cursor; Enter is done; keys that edit no text are handed back.
  public mutating func handle(_ key: Key) -> WidgetOutcome {
    switch key {
    case .enter: return .submitted
    case .character(let character): insert(character)
    case .left, .control("b"): position = max(0, position - 1)
    case .right, .control("f"): position = min(characters.count, position + 1)
    case .home, .control("a"): position = 0
    case .end, .control("e"): position = characters.count
    case .backspace: remove(from: position - 1, to: position)
    case .delete, .control("d"): remove(from: position, to: position + 1)
    case .control("u"): remove(from: 0, to: position)
    case .control("k"): remove(from: position, to: characters.count)
    case .control("w"): remove(from: wordStart, to: position)
    default: return .other(key)
    }
    return .changed
  }

  /// A mark joins the letter before it, so letters are counted again.
  private mutating func insert(_ character: Character) {
    let before = Array(String(characters[..<position]) + String(character))
    let all = Array(String(before) + String(characters[position...]))
    guard all.count <= limit else { return }
    characters = all
    position = min(before.count, all.count)
  }

  private mutating func remove(from start: Int, to end: Int) {
    let start = max(0, start)
    let end = min(characters.count, end)
    guard start < end else { return }
    characters.removeSubrange(start..<end)
    characters = Array(String(characters))
    position = min(start, characters.count)
  }

  private var wordStart: Int {
    var start = position
    while start > 0, characters[start - 1].isWhitespace { start -= 1 }
    while start > 0, !characters[start - 1].isWhitespace { start -= 1 }
    return start
  }

  /// The prompt and as much of the text as fits around the cursor.
  public func body(width: Int, height: Int) -> Frame {
    let isBeside = prompt.width <= width / 2
    let room = max(1, width - (isBeside ? prompt.width : 0))
    let visible = visiblePart(room: room)
    let head = isBeside ? [] : prompt.wrapped(width: width)
    let line = (isBeside ? prompt : StyledLine()) + visible.text
    let row = head.count
    return Frame(
      lines: head + [line],
      focus: 0..<row + 1,
      cursor: Frame.Cursor(row: row, column: (isBeside ? prompt.width : 0) + visible.cursor)
    )
  }

  /// The part of the text that a room shows, with one column kept for the cursor at its end.
  private func visiblePart(room: Int) -> (text: StyledLine, cursor: Int) {
    let pieces = characters.map { StyledSpan(String($0)) }
    let widths = pieces.map { DisplayWidth.of($0.text) }
    var first = position
    var before = 0
    while first > 0, before + widths[first - 1] < room {
      first -= 1
      before += widths[first]
    }
    var last = position
    var used = before
    while last < pieces.count, used + widths[last] <= room {
      used += widths[last]
      last += 1
    }
    return (StyledLine(Array(pieces[first..<last])), before)
  }
}
