/// A control that keys change, without any terminal: a state, and how it looks.
public protocol Widget {
  /// The keys that help here, shown below the control; the words are the caller's.
  var hints: [KeyHint] { get set }
  /// Changes by a key, or hands it back.
  mutating func handle(_ key: Key) -> WidgetOutcome
  /// The lines of the control without its hints; `height` is what the screen has room for.
  func body(width: Int, height: Int) -> Frame
}

extension Widget {
  /// The control with its hints below.
  public func frame(width: Int, height: Int) -> Frame {
    let foot = KeyHint.lines(hints, width: width)
    let room = max(1, height - (foot.isEmpty ? 0 : foot.count + 1))
    return body(width: width, height: room).above(foot)
  }
}

/// What a key did.
public enum WidgetOutcome: Sendable, Hashable {
  /// The control may look different now.
  case changed
  /// The person is done with the control.
  case submitted
  /// The key means nothing to the control; the caller may know it.
  case other(Key)
}

/// A key and what it does.
public struct KeyHint: Sendable, Hashable {
  /// The name of the key.
  public let key: String
  /// What it does.
  public let meaning: String

  /// Joins both.
  public init(_ key: String, _ meaning: String) {
    self.key = key
    self.meaning = meaning
  }

  /// Hints beside each other, as many as fit on a line; none is broken unless it is longer than a line.
  public static func lines(_ hints: [KeyHint], width: Int) -> [StyledLine] {
    var lines: [StyledLine] = []
    for hint in hints {
      let piece = StyledLine(hint.key, .key).appending(" \(hint.meaning)", .muted)
      if let last = lines.last, last.width + 3 + piece.width <= width {
        lines[lines.count - 1] = last.appending("   ") + piece
      } else {
        lines += piece.wrapped(width: width)
      }
    }
    return lines
  }
}
