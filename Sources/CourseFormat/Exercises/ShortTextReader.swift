import Learning
import Markdown

/// Reads a list of accepted answers in code spans, with word lists and counter-samples on the card.
enum ShortTextReader: ExerciseReader {
  static let kind = ShortText.kind
  static let cardKeys = ["all", "any", "none", "reject"]
  static let seconds = 60

  static func answerStart(in nodes: [Node]) -> Int? {
    nodes.firstIndex { $0.isCodeList } ?? nodes.lastIndex { $0.isList }
  }

  static func body(of parts: ExerciseParts) -> (any ExerciseBody)? {
    guard
      let list = parts.answer.first,
      let accepted = AcceptedWords.words(of: list, heading: nil, in: parts),
      parts.check(parts.items(of: list).map { ($0.text, $0.node) })
    else { return nil }
    return ShortText(
      accepted: accepted,
      all: parts.card.texts("all") ?? [],
      any: parts.card.texts("any") ?? [],
      none: parts.card.texts("none") ?? []
    )
  }

  static func paired(
    _ translation: any ExerciseBody,
    with source: any ExerciseBody,
    report: PairingReport
  ) -> (any ExerciseBody)? {
    // Words are the one key that has to differ between languages.
    translation
  }
}
