import JSON
import Learning
import LessonEngine
import Terminal
import Text

/// Lettered things on the left, each to be given a numbered partner.
struct MatchScreen: ExerciseScreen {
  static var kind: ExerciseKind { MatchPairs.kind }
  private let body: MatchPairs

  init?(_ exercise: Exercise) {
    guard let body = exercise.body as? MatchPairs else { return nil }
    self.body = body
  }

  func plainLines(for view: ExerciseView, words: Messages) -> [String] {
    [InlineText.plain(body.leftTitle) + ":"]
      + body.left.enumerated().map { "\(TypedLine.letter(at: $0)). " + InlineText.plain($1) }
      + [InlineText.plain(body.rightTitle) + ":"]
      + OptionLines.lines(body.right, in: view.order)
  }

  func howToAnswer(_ words: Messages) -> String { words.howMatch() }

  func answer(fromLine line: String, for view: ExerciseView) throws(AnswerError) -> JSONValue {
    var members: [(String, JSONValue)] = []
    for pair in try TypedLine.pairs(in: line) {
      guard body.left.indices.contains(pair.letter) else {
        throw .unknown(TypedLine.letter(at: pair.letter))
      }
      let key = String(pair.letter + 1)
      guard !members.contains(where: { $0.0 == key }) else {
        throw .repeated(TypedLine.letter(at: pair.letter))
      }
      members.append((key, .integer(try view.order.source(at: pair.number))))
    }
    for position in body.left.indices where !members.contains(where: { $0.0 == "\(position + 1)" })
    {
      throw .missing(TypedLine.letter(at: position))
    }
    return .object(JSONObject(members))
  }

  func control(for view: ExerciseView, words: Messages) -> any AnswerControl {
    AssignmentControl(
      items: body.left,
      itemKeys: body.left.indices.map { String($0 + 1) },
      targets: view.order.sourceNumbers.map { body.right[$0 - 1] },
      targetValues: view.order.sourceNumbers.map { .integer($0) },
      meaning: words.keyAssign()
    )
  }
}
