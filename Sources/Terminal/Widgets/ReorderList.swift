/// A list whose items are put into another order.
public struct ReorderList: Widget, Sendable {
  /// The keys that help here.
  public var hints: [KeyHint]
  /// The items' original positions, from 0, in their present order.
  public private(set) var order: [Int]
  /// Whether the item in focus moves with the arrows.
  public private(set) var isGrabbed = false
  private let items: [StyledLine]
  private var cursor: ListCursor

  /// Makes a list in its original order.
  public init(items: [StyledLine], hints: [KeyHint] = []) {
    self.items = items
    self.hints = hints
    order = Array(items.indices)
    cursor = ListCursor(count: items.count)
  }

  /// Arrows and digits move the focus, space grabs and lets go of an item, which then moves along; Enter is done.
  public mutating func handle(_ key: Key) -> WidgetOutcome {
    switch key {
    case .enter where isGrabbed, .escape where isGrabbed, .character(" "):
      isGrabbed = !isGrabbed && !items.isEmpty
      return .changed
    case .enter: return .submitted
    default: break
    }
    let before = cursor.index
    guard cursor.handle(key) else { return .other(key) }
    if isGrabbed, before != cursor.index {
      order.insert(order.remove(at: before), at: cursor.index)
    }
    return .changed
  }

  /// The items in their present order; `*` marks the one that is grabbed.
  public func body(width: Int, height: Int) -> Frame {
    ItemLines.frame(
      order.enumerated().map { index, item in
        ItemLines.Item(
          text: items[item],
          mark: ItemLines.number(index, of: items.count),
          isFocused: index == cursor.index,
          pointer: isGrabbed ? "*" : ">"
        )
      },
      width: width
    )
  }
}
