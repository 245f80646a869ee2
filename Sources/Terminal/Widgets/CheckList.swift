/// A list of which any number of items are chosen.
public struct CheckList: Widget, Sendable {
  /// The keys that help here.
  public var hints: [KeyHint]
  /// The positions of the chosen items, from 0.
  public private(set) var checked: Set<Int>
  private let items: [StyledLine]
  private var cursor: ListCursor

  /// Makes a list with some items chosen.
  public init(items: [StyledLine], checked: Set<Int> = [], hints: [KeyHint] = []) {
    self.items = items
    self.hints = hints
    self.checked = checked.filter { items.indices.contains($0) }
    cursor = ListCursor(count: items.count)
  }

  /// Arrows move, space turns an item on or off, a digit does both; Enter is done.
  public mutating func handle(_ key: Key) -> WidgetOutcome {
    if key == .enter { return .submitted }
    if key == .character(" ") {
      toggle()
      return .changed
    }
    guard cursor.handle(key) else { return .other(key) }
    if case .character(let character) = key, ListCursor.digit(character) != nil { toggle() }
    return .changed
  }

  private mutating func toggle() {
    guard items.indices.contains(cursor.index) else { return }
    if checked.remove(cursor.index) == nil { checked.insert(cursor.index) }
  }

  /// The items with boxes.
  public func body(width: Int, height: Int) -> Frame {
    ItemLines.frame(
      items.enumerated().map { index, text in
        let box = checked.contains(index) ? "[x]" : "[ ]"
        return ItemLines.Item(
          text: text,
          mark: "\(box) \(ItemLines.number(index, of: items.count))",
          isFocused: index == cursor.index
        )
      },
      width: width
    )
  }
}
