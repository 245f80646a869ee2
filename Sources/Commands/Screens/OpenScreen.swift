import JSON
import Learning
import LessonEngine
import Terminal
import Text

/// A text of the learner's own.
struct OpenScreen: ExerciseScreen {
  static var kind: ExerciseKind { OpenText.kind }
  private let body: OpenText

  init?(_ exercise: Exercise) {
    guard let body = exercise.body as? OpenText else { return nil }
    self.body = body
  }

  /// What a good text does, and a sample where it is shown before.
  func stageText(for view: ExerciseView, words: Messages) -> String {
    let rubric = RubricText(body: body, words: words)
    var parts = [words.rubricHeading(), rubric.criteria]
    if body.showsSampleFirst { parts += [words.sampleFirstHeading(), rubric.sample] }
    if let count = body.words { parts.append(words.wordsAsked(words: count)) }
    return parts.joined(separator: "\n\n")
  }

  func plainLines(for view: ExerciseView, words: Messages) -> [String] { [] }

  func howToAnswer(_ words: Messages) -> String { words.howOpen() }

  func answer(fromLine line: String, for view: ExerciseView) throws(AnswerError) -> JSONValue {
    .string(line)
  }

  func control(for view: ExerciseView, words: Messages) -> any AnswerControl {
    control(for: view, words: words, desk: WritingDesk.empty)
  }

  func control(for view: ExerciseView, words: Messages, desk: WritingDesk) -> any AnswerControl {
    WritingControl(WritingTask(view.exercise), desk: desk, words: words)
  }

  func dialogue(for view: ExerciseView, desk: WritingDesk) -> (any LineDialogue)? {
    TextDialogue(view, desk: desk)
  }
}
