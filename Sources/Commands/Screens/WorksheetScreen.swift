import JSON
import Learning
import LessonEngine
import Terminal
import Text

/// Fields of the learner's plan.
struct WorksheetScreen: ExerciseScreen {
  static var kind: ExerciseKind { Worksheet.kind }
  private let body: Worksheet

  init?(_ exercise: Exercise) {
    guard let body = exercise.body as? Worksheet else { return nil }
    self.body = body
  }

  /// What must not stand in a plan, before anything is written.
  func stageText(for view: ExerciseView, words: Messages) -> String {
    "**" + words.privacyNotice() + "**"
  }

  func plainLines(for view: ExerciseView, words: Messages) -> [String] { [] }

  func howToAnswer(_ words: Messages) -> String { words.howWorksheet() }

  func answer(fromLine line: String, for view: ExerciseView) throws(AnswerError) -> JSONValue {
    throw .wrongShape
  }

  func control(for view: ExerciseView, words: Messages) -> any AnswerControl {
    control(for: view, words: words, desk: WritingDesk.empty)
  }

  func control(for view: ExerciseView, words: Messages, desk: WritingDesk) -> any AnswerControl {
    SheetControl(view, sheet: body, desk: desk, words: words)
  }

  func dialogue(for view: ExerciseView, desk: WritingDesk) -> (any LineDialogue)? {
    SheetDialogue(view, desk: desk)
  }
}
