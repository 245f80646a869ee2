import Learning
import Markup
import Text

/// A text with gaps: fields to fill in, or numbered lines where nothing is asked.
struct GapText {
  let words: Messages
  /// The gaps; nil for a question without any.
  let body: FillGaps?
  /// What stands in the fields; nil where nothing is asked.
  let held: FormValues?

  func write(_ source: String, to page: inout PageWriter) {
    let markup = MarkdownMarkup { destination, page in
      guard
        let index = body?.gaps.firstIndex(where: { "#" + $0.id == destination }),
        let gap = body?.gaps[index]
      else { return false }
      if let held {
        page.void(
          "input",
          [
            ("type", "text"), ("class", "gap"), ("name", "gap-\(gap.id)"),
            ("value", held["gap-\(gap.id)"] ?? ""), ("maxlength", String(FillGaps.wordLimit)),
            ("autocomplete", "off"), ("aria-label", words.roomGap(number: index + 1)),
          ]
        )
      } else {
        page.element("b", text: "(\(index + 1)) ____")
      }
      return true
    }
    markup.blocks(source, to: &page)
  }
}
