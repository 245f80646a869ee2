import JSON
import Learning
import Terminal
import Text

/// Several of several options.
struct SelectionControl: AnswerControl {
  private var list: CheckList
  private let order: ShownOrder

  init(options: [String], order: ShownOrder, words: Messages) {
    list = CheckList(items: order.sourceNumbers.map { InlineLine.line(options[$0 - 1]) })
    self.order = order
  }

  var answer: JSONValue? {
    let numbers = list.checked.sorted().compactMap { order.sourceNumber(at: $0 + 1) }
    return numbers.isEmpty ? nil : .array(numbers.map { .integer($0) })
  }

  func keys(_ words: Messages) -> [KeyHint] {
    [
      KeyHint("↑ ↓", words.keyMove()), KeyHint(words.keySpace(), words.keyTick()),
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
