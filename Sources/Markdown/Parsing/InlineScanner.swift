/// Finds the pieces of a paragraph in its source, one after the other.
struct InlineScanner {
  let bytes: [UInt8]
  private(set) var cursor = 0

  /// How far a piece may stand behind the place where it is expected.
  private static let window = 80

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Moves behind a text and returns where it begins.
  mutating func text(_ literal: UnsafeBufferPointer<UInt8>) -> Int {
    let last = min(bytes.count, cursor + InlineScanner.window)
    for start in cursor..<max(cursor, last) {
      if let end = match(literal, at: start) {
        cursor = end
        return start
      }
    }
    return cursor
  }

  /// Moves behind the next line ending and returns where it stands.
  mutating func lineEnd() -> Int {
    var index = cursor
    while index < bytes.count, bytes[index] != .lineFeed { index += 1 }
    cursor = min(bytes.count, index + 1)
    return index
  }

  /// Moves behind a run of at most `limit` of the given marks and returns where it begins.
  mutating func marks(_ marks: StaticString, limit: Int) -> Int {
    var start = cursor
    let last = min(bytes.count, cursor + InlineScanner.window)
    while start < last, !bytes[start].isOne(of: marks) { start += 1 }
    guard start < last else { return cursor }
    var end = start
    while end < bytes.count, end - start < limit, bytes[end].isOne(of: marks) { end += 1 }
    cursor = end
    return start
  }

  /// Moves behind a code span and returns where it begins.
  mutating func code() -> Int {
    let tick = UInt8(ascii: "`")
    var start = cursor
    while start < bytes.count, bytes[start] != tick { start += 1 }
    guard start < bytes.count else { return cursor }
    let width = run(at: start)
    var index = start + width
    while index < bytes.count {
      guard bytes[index] == tick else {
        index += 1
        continue
      }
      let length = run(at: index)
      index += length
      if length == width { break }
    }
    cursor = index
    return start
  }

  /// Moves behind the closing part of a link or picture: `](destination "title")`, `][label]`, `]` or `>`.
  mutating func linkEnd() {
    _ = marks("]>", limit: 1)
    guard cursor > 0, bytes[cursor - 1] == UInt8(ascii: "]"), cursor < bytes.count else { return }
    if bytes[cursor] == UInt8(ascii: "(") {
      cursor = destinationEnd(from: cursor + 1) ?? cursor
    } else if bytes[cursor] == UInt8(ascii: "[") {
      var index = cursor + 1
      while index < bytes.count, bytes[index] != UInt8(ascii: "]") {
        index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
      }
      if index < bytes.count { cursor = index + 1 }
    }
  }

  /// Skips definitions of link references, which leave no node, until the first piece fits.
  mutating func skipDefinitions(before literal: UnsafeBufferPointer<UInt8>?) {
    guard bytes.first == UInt8(ascii: "[") else { return }
    while cursor < bytes.count {
      if let literal {
        if match(literal, at: cursor) != nil { return }
      } else if !isDefinition(at: cursor) {
        return
      }
      _ = lineEnd()
    }
    cursor = 0
  }

  private func isDefinition(at start: Int) -> Bool {
    guard start < bytes.count, bytes[start] == UInt8(ascii: "[") else { return false }
    var index = start + 1
    while index < bytes.count, bytes[index] != UInt8(ascii: "]") { index += 1 }
    return index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: ":")
  }

  private func run(at start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] == bytes[start] { end += 1 }
    return end - start
  }

  private func destinationEnd(from start: Int) -> Int? {
    var index = start
    var depth = 1
    var closer: UInt8?
    while index < bytes.count {
      let byte = bytes[index]
      let previous = bytes[index - 1]
      if byte == UInt8(ascii: "\\") {
        index += 1
      } else if let open = closer {
        if byte == open { closer = nil }
      } else if byte == UInt8(ascii: "<"), index == start {
        closer = UInt8(ascii: ">")
      } else if byte.isOne(of: "\"'"), previous.isBlank || previous == .lineFeed {
        closer = byte
      } else if byte == UInt8(ascii: "(") {
        depth += 1
      } else if byte == UInt8(ascii: ")") {
        depth -= 1
        if depth == 0 { return index + 1 }
      }
      index += 1
    }
    return nil
  }

  /// Where a text ends if it stands at a place, written as it is, with backslashes or with entities.
  private func match(_ literal: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
    var index = start
    var position = 0
    while position < literal.count {
      guard index < bytes.count else { return nil }
      let byte = bytes[index]
      if byte == UInt8(ascii: "&"), let end = entityEnd(at: index),
        !literal[position...].starts(with: bytes[index..<end])
      {
        index = end
        position = InlineScanner.behindCharacter(literal, position)
      } else if byte == UInt8(ascii: "\\"), index + 1 < bytes.count,
        literal[position] == bytes[index + 1], literal[position] != byte || isEscape(at: index)
      {
        index += 2
        position += 1
      } else {
        guard byte == literal[position] else { return nil }
        index += 1
        position += 1
      }
    }
    return index
  }

  private func isEscape(at index: Int) -> Bool {
    index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "\\")
  }

  private func entityEnd(at start: Int) -> Int? {
    var index = start + 1
    while index < bytes.count, index - start <= 34 {
      if bytes[index] == UInt8(ascii: ";") { return index > start + 1 ? index + 1 : nil }
      guard bytes[index].isLetterOrDigit || bytes[index] == UInt8(ascii: "#") else { return nil }
      index += 1
    }
    return nil
  }

  private static func behindCharacter(
    _ literal: UnsafeBufferPointer<UInt8>,
    _ position: Int
  ) -> Int {
    var next = position + 1
    while next < literal.count, !literal[next].beginsCharacter { next += 1 }
    return next
  }
}
