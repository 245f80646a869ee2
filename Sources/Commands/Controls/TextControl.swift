import JSON
import Terminal
import Text

/// One line that is typed.
struct TextControl: AnswerControl {
  private var field: TextField

  /// Takes a label in front of the text and the most characters.
  init(label: String, limit: Int) {
    let prompt = label.isEmpty ? "› " : TextCleaner.cleanLine(label) + " › "
    field = TextField(prompt: StyledLine(prompt, .accent), limit: limit)
  }

  var answer: JSONValue? {
    field.text.allSatisfy { $0.isWhitespace } ? nil : .string(field.text)
  }

  var takesLetters: Bool { true }

  func keys(_ words: Messages) -> [KeyHint] { [KeyHint("Enter", words.keyAnswer())] }

  mutating func play(
    in region: LiveRegion,
    below head: (_ width: Int) -> [StyledLine],
    hints: [KeyHint]
  ) -> LiveRegion.Ending {
    field.hints = hints
    return region.play(&field, below: head)
  }
}
