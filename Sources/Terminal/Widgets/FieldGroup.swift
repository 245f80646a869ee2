/// Several lines of text, such as the gaps of a sentence.
public struct FieldGroup: Widget, Sendable {
  /// The keys that help here.
  public var hints: [KeyHint]
  /// The position of the field that is typed into, from 0.
  public private(set) var current = 0
  private var fields: [TextField]

  /// Makes a group; the fields' own hints are not shown.
  public init(fields: [TextField], hints: [KeyHint] = []) {
    self.fields = fields
    self.hints = hints
  }

  /// What was typed into each field.
  public var texts: [String] { fields.map(\.text) }

  /// Tab, Enter and the arrows go from field to field; Enter in the last one is done.
  public mutating func handle(_ key: Key) -> WidgetOutcome {
    guard !fields.isEmpty else { return key == .enter ? .submitted : .other(key) }
    switch key {
    case .enter where current == fields.count - 1: return .submitted
    case .enter, .down: current = min(current + 1, fields.count - 1)
    case .tab: current = (current + 1) % fields.count
    case .backTab: current = (current + fields.count - 1) % fields.count
    case .up: current = max(0, current - 1)
    default: return fields[current].handle(key)
    }
    return .changed
  }

  /// The fields below each other.
  public func body(width: Int, height: Int) -> Frame {
    var frame = Frame()
    for (index, field) in fields.enumerated() {
      let part = field.body(width: width, height: height)
      if index == current {
        frame.focus = frame.lines.count..<frame.lines.count + part.lines.count
        frame.cursor = part.cursor.map {
          Frame.Cursor(row: $0.row + frame.lines.count, column: $0.column)
        }
      }
      frame.lines += part.lines
    }
    return frame
  }
}
