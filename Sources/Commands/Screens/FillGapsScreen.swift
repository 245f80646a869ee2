import JSON
import Learning
import LessonEngine
import Terminal
import Text

/// Gaps in a text, numbered in the question.
struct FillGapsScreen: ExerciseScreen {
  static var kind: ExerciseKind { FillGaps.kind }
  private let body: FillGaps

  init?(_ exercise: Exercise) {
    guard let body = exercise.body as? FillGaps else { return nil }
    self.body = body
  }

  /// The stem with `(1) ____` in place of each gap's link.
  func stem(of exercise: Exercise) -> String {
    var stem = exercise.stem[...]
    var shown = ""
    while let opening = stem.firstIndex(of: "[") {
      shown += stem[..<opening]
      if let gap = gap(at: stem[opening...]) {
        shown += "**(\(gap.number))** \\_\\_\\_\\_"
        stem = stem[gap.end...]
      } else {
        shown += "["
        stem = stem[stem.index(after: opening)...]
      }
    }
    return shown + stem
  }

  func plainLines(for view: ExerciseView, words: Messages) -> [String] { [] }

  func howToAnswer(_ words: Messages) -> String { words.howFillGaps() }

  func answer(fromLine line: String, for view: ExerciseView) throws(AnswerError) -> JSONValue {
    let parts = line.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count <= body.gaps.count else {
      throw .outOfRange(String(parts.count), limit: body.gaps.count)
    }
    guard parts.count == body.gaps.count else { throw .missing(String(parts.count + 1)) }
    return .object(
      JSONObject(
        zip(body.gaps, parts).map { gap, part in
          (gap.id, .string(InlineText.trimmed(String(part))))
        }
      )
    )
  }

  func control(for view: ExerciseView, words: Messages) -> any AnswerControl {
    GapsControl(gaps: body.gaps.map { $0.id }, limit: FillGaps.wordLimit)
  }

  /// The gap whose link stands at the start of a text: its number and where the link ends.
  private func gap(at text: Substring) -> (number: Int, end: Substring.Index)? {
    guard
      let middle = text.firstIndex(of: "]"),
      text[text.index(after: text.startIndex)..<middle].allSatisfy({ $0 == "_" }),
      text[middle...].hasPrefix("](#"),
      let end = text[middle...].firstIndex(of: ")")
    else { return nil }
    let name = text[text.index(middle, offsetBy: 3)..<end]
    guard let position = body.gaps.firstIndex(where: { $0.id == String(name) }) else { return nil }
    return (position + 1, text.index(after: end))
  }
}
