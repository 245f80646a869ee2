/// Items each of which gets one of a few targets: pairs to match, or groups to sort into.
public struct AssignmentGrid: Widget, Sendable {
  /// An item or a target with the sign that stands for it.
  public struct Entry: Sendable, Hashable {
    /// A digit or letter; targets are chosen by typing it.
    public let sign: Character
    /// What it is.
    public let text: StyledLine

    /// Joins both.
    public init(_ sign: Character, _ text: StyledLine) {
      self.sign = sign
      self.text = text
    }
  }

  /// The keys that help here.
  public var hints: [KeyHint]
  /// The position of the target of each item, from 0, or nil where none is chosen.
  public private(set) var assignment: [Int?]
  private let items: [Entry]
  private let targets: [Entry]
  private var cursor: ListCursor

  /// Makes a grid in which nothing is assigned.
  public init(items: [Entry], targets: [Entry], hints: [KeyHint] = []) {
    self.items = items
    self.targets = targets
    self.hints = hints
    assignment = Array(repeating: nil, count: items.count)
    cursor = ListCursor(count: items.count)
  }

  /// Whether every item has a target.
  public var isComplete: Bool { assignment.allSatisfy { $0 != nil } }

  /// Up and down move, left and right change the target, a target's sign assigns it and goes on; Enter is done.
  public mutating func handle(_ key: Key) -> WidgetOutcome {
    guard !items.isEmpty else { return key == .enter ? .submitted : .other(key) }
    switch key {
    case .enter: return .submitted
    case .right: turn(by: 1)
    case .left: turn(by: -1)
    case .backspace, .delete: assignment[cursor.index] = nil
    case .character(let character):
      guard let target = target(for: character) else { return move(key) }
      assignment[cursor.index] = target
      goOn()
    default: return move(key)
    }
    return .changed
  }

  private mutating func move(_ key: Key) -> WidgetOutcome {
    if case .character(let character) = key, ListCursor.digit(character) != nil {
      return .other(key)
    }
    return cursor.handle(key) ? .changed : .other(key)
  }

  private func target(for character: Character) -> Int? {
    targets.firstIndex { $0.sign == character }
      ?? targets.firstIndex { $0.sign.lowercased() == character.lowercased() }
  }

  private mutating func turn(by step: Int) {
    guard !targets.isEmpty else { return }
    let first = step > 0 ? 0 : targets.count - 1
    let next = assignment[cursor.index].map { ($0 + step + targets.count) % targets.count }
    assignment[cursor.index] = next ?? first
  }

  /// Moves to the next item without a target, if there is one.
  private mutating func goOn() {
    for step in 1..<max(2, items.count) {
      let index = (cursor.index + step) % items.count
      if assignment[index] == nil {
        cursor.move(to: index)
        return
      }
    }
  }

  /// The targets, and below them the items with the signs of theirs.
  public func body(width: Int, height: Int) -> Frame {
    let targetLines = ItemLines.frame(
      targets.map { ItemLines.Item(text: $0.text, mark: "\($0.sign).", isFocused: false) },
      width: width
    )
    let itemLines = ItemLines.frame(
      items.enumerated().map { index, item in
        let sign = assignment[index].map { targets[$0].sign } ?? " "
        return ItemLines.Item(
          text: item.text,
          mark: "\(item.sign). [\(sign)]",
          isFocused: index == cursor.index
        )
      },
      width: width
    )
    return itemLines.below(targetLines.lines)
  }
}
