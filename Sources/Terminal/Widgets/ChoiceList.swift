/// A list of which one item is chosen.
public struct ChoiceList: Widget, Sendable {
  /// The keys that help here.
  public var hints: [KeyHint]
  private let items: [StyledLine]
  private var cursor: ListCursor

  /// Makes a list with the focus on an item.
  public init(items: [StyledLine], selected: Int = 0, hints: [KeyHint] = []) {
    self.items = items
    self.hints = hints
    cursor = ListCursor(count: items.count, index: selected)
  }

  /// The position of the item that Enter chooses, from 0.
  public var selected: Int { cursor.index }

  /// Arrows, j, k and digits move; Enter chooses.
  public mutating func handle(_ key: Key) -> WidgetOutcome {
    if key == .enter { return items.isEmpty ? .changed : .submitted }
    return cursor.handle(key) ? .changed : .other(key)
  }

  /// The items with the chosen one marked.
  public func body(width: Int, height: Int) -> Frame {
    ItemLines.frame(
      items.enumerated().map { index, text in
        ItemLines.Item(
          text: text,
          mark: ItemLines.number(index, of: items.count),
          isFocused: index == cursor.index
        )
      },
      width: width
    )
  }
}
