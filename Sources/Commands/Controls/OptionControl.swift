import JSON
import Learning
import Terminal
import Text

/// One of several options.
struct OptionControl: AnswerControl {
  private var list: ChoiceList
  private let order: ShownOrder

  init(options: [String], order: ShownOrder, words: Messages) {
    list = ChoiceList(items: order.sourceNumbers.map { InlineLine.line(options[$0 - 1]) })
    self.order = order
  }

  var answer: JSONValue? { order.sourceNumber(at: list.selected + 1).map { .integer($0) } }

  func keys(_ words: Messages) -> [KeyHint] {
    [KeyHint("↑ ↓", words.keyMove()), KeyHint("Enter", words.keyAnswer())]
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
