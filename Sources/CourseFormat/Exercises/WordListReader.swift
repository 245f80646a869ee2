import Learning
import Markdown

/// Reads a call for a few words of one's own, which has no answer part; question files alone know it.
enum WordListReader: ExerciseReader {
  static let kind = WordList.kind
  static let cardKeys = ["limit"]
  static let seconds = 30
  static let answerIsOptional = true

  static func answerStart(in nodes: [Node]) -> Int? { nil }

  static func body(of parts: ExerciseParts) -> (any ExerciseBody)? {
    WordList(limit: parts.card.integer("limit", in: 1...280) ?? 40)
  }

  static func paired(
    _ translation: any ExerciseBody,
    with source: any ExerciseBody,
    report: PairingReport
  ) -> (any ExerciseBody)? {
    translation
  }
}
