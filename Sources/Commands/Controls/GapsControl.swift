import JSON
import Terminal
import Text

/// Several words that are typed, one a gap.
struct GapsControl: AnswerControl {
  private var group: FieldGroup
  private let gaps: [String]

  /// Takes the names of the gaps and the most characters of each.
  init(gaps: [String], limit: Int) {
    self.gaps = gaps
    group = FieldGroup(
      fields: gaps.indices.map {
        TextField(prompt: StyledLine("(\($0 + 1)) › ", .accent), limit: limit)
      }
    )
  }

  var answer: JSONValue? {
    guard group.texts.contains(where: { !$0.allSatisfy { $0.isWhitespace } }) else { return nil }
    return .object(JSONObject(zip(gaps, group.texts).map { ($0, .string($1)) }))
  }

  var takesLetters: Bool { true }

  func keys(_ words: Messages) -> [KeyHint] {
    [KeyHint("Tab", words.keyNextField()), KeyHint("Enter", words.keyAnswer())]
  }

  mutating func play(
    in region: LiveRegion,
    below head: (_ width: Int) -> [StyledLine],
    hints: [KeyHint]
  ) -> LiveRegion.Ending {
    group.hints = hints
    return region.play(&group, below: head)
  }
}
