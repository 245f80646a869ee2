import JSON
import Learning
import LessonEngine
import Terminal
import Text

/// Numbered items, each to be put into a lettered group.
struct SortScreen: ExerciseScreen {
  static var kind: ExerciseKind { SortIntoGroups.kind }
  private let body: SortIntoGroups

  init?(_ exercise: Exercise) {
    guard let body = exercise.body as? SortIntoGroups else { return nil }
    self.body = body
  }

  func plainLines(for view: ExerciseView, words: Messages) -> [String] {
    OptionLines.lines(body.items, in: view.order) + [words.groupsTitle()]
      + body.groups.enumerated().map {
        "\(TypedLine.letter(at: $0)). " + InlineText.plain($1.title)
      }
  }

  func howToAnswer(_ words: Messages) -> String { words.howSort() }

  func answer(fromLine line: String, for view: ExerciseView) throws(AnswerError) -> JSONValue {
    var members: [(String, JSONValue)] = []
    for pair in try TypedLine.pairs(in: line) {
      guard body.groups.indices.contains(pair.letter) else {
        throw .unknown(TypedLine.letter(at: pair.letter))
      }
      let key = String(try view.order.source(at: pair.number))
      guard !members.contains(where: { $0.0 == key }) else { throw .repeated(String(pair.number)) }
      members.append((key, .string(body.groups[pair.letter].id)))
    }
    for (position, number) in view.order.sourceNumbers.enumerated()
    where !members.contains(where: { $0.0 == String(number) }) {
      throw .missing(String(position + 1))
    }
    return .object(JSONObject(members))
  }

  func control(for view: ExerciseView, words: Messages) -> any AnswerControl {
    AssignmentControl(
      items: view.order.sourceNumbers.map { body.items[$0 - 1] },
      itemKeys: view.order.sourceNumbers.map { String($0) },
      targets: body.groups.map { $0.title },
      targetValues: body.groups.map { .string($0.id) },
      meaning: words.keyGroup()
    )
  }
}
