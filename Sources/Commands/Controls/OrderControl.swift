import JSON
import Learning
import Terminal
import Text

/// Items that are moved into an order.
struct OrderControl: AnswerControl {
  private var list: ReorderList
  private let shown: ShownOrder

  init(items: [String], order: ShownOrder, words: Messages) {
    list = ReorderList(items: order.sourceNumbers.map { InlineLine.line(items[$0 - 1]) })
    shown = order
  }

  var answer: JSONValue? {
    .array(list.order.compactMap { shown.sourceNumber(at: $0 + 1) }.map { .integer($0) })
  }

  func keys(_ words: Messages) -> [KeyHint] {
    [
      KeyHint("↑ ↓", words.keyMove()), KeyHint(words.keySpace(), words.keyGrab()),
      KeyHint("Enter", words.keyAnswer()),
    ]
  }

  mutating func play(
    in region: LiveRegion,
    below head: (_ width: Int) -> [StyledLine],
    hints: [KeyHint]
  ) -> LiveRegion.Ending {
    list.hints = hints
    return region.play(&list, below: head)
  }
}
