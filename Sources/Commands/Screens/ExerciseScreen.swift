import JSON
import Learning
import LessonEngine
import Text

/// How one kind of exercise is shown and answered by a person, by lines and by keys.
///
/// A new kind adds its screen to ``ExerciseScreens/all``; nothing else in this room asks for kinds.
protocol ExerciseScreen: SendableMetatype {
  /// The kind that the screen shows.
  static var kind: ExerciseKind { get }

  /// Takes an exercise of the kind, nil for any other.
  init?(_ exercise: Exercise)

  /// The question, in Markdown, where it differs from the source.
  func stem(of exercise: Exercise) -> String

  /// What the present stage shows above its answers, in Markdown; empty for a kind without stages.
  func stageText(for view: ExerciseView, words: Messages) -> String

  /// What the learner works from, in Markdown: shown with the question, and again when asked for.
  ///
  /// - Parameters:
  ///   - view: The exercise as it stands.
  ///   - asList: Whether tables are to be lists, for whoever hears them line by line.
  /// - Returns: The text; empty for a kind whose question holds everything.
  func material(for view: ExerciseView, asList: Bool) -> String

  /// What keys and prompts say about stages.
  func stageWords(_ words: Messages) -> StageWords

  /// What the present stage shows above its answers, in pieces that each front end shows in its own way.
  func stageParts(for view: ExerciseView, words: Messages) -> [StagePart]

  /// An answer that is put together from several lines in plain mode; nil where one line is an answer.
  func draft(for view: ExerciseView, words: Messages) -> (any AnswerDraft)?

  /// What stands below the question in plain mode, one numbered thing a line.
  func plainLines(for view: ExerciseView, words: Messages) -> [String]

  /// How an answer is typed in plain mode, in one sentence.
  func howToAnswer(_ words: Messages) -> String

  /// How an answer to the present stage is typed in plain mode, where stages differ.
  func howToAnswer(for view: ExerciseView, words: Messages) -> String

  /// Reads an answer typed in plain mode, in shown positions.
  func answer(fromLine line: String, for view: ExerciseView) throws(AnswerError) -> JSONValue

  /// What is said of a mark, where the usual words for right and wrong do not fit.
  func verdict(on score: Double, words: Messages) -> String?

  /// What stands above the best answer; empty where it was shown already.
  func solutionHeading(_ words: Messages) -> String

  /// The control that takes an answer by keys.
  func control(for view: ExerciseView, words: Messages) -> any AnswerControl

  /// The control where an answer may be a longer text, with drafts and an editor at hand.
  func control(for view: ExerciseView, words: Messages, desk: WritingDesk) -> any AnswerControl

  /// How an answer of several lines is taken in plain mode, nil where it is one line.
  func dialogue(for view: ExerciseView, desk: WritingDesk) -> (any LineDialogue)?
}

extension ExerciseScreen {
  /// The question as it stands.
  func stem(of exercise: Exercise) -> String { exercise.stem }
  /// No stage.
  func stageText(for view: ExerciseView, words: Messages) -> String { "" }
  /// The text of the stage alone.
  func stageParts(for view: ExerciseView, words: Messages) -> [StagePart] {
    let text = stageText(for: view, words: words)
    return text.isEmpty ? [] : [.text(text)]
  }
  /// None: most answers are one line.
  func draft(for view: ExerciseView, words: Messages) -> (any AnswerDraft)? { nil }
  /// The usual words.
  func verdict(on score: Double, words: Messages) -> String? { nil }
  /// The usual words.
  func solutionHeading(_ words: Messages) -> String { words.solutionHeading() }
  /// Nothing but the question.
  func material(for view: ExerciseView, asList: Bool) -> String { "" }
  /// The words of a story.
  func stageWords(_ words: Messages) -> StageWords { StageWords(words) }
  /// As at every stage.
  func howToAnswer(for view: ExerciseView, words: Messages) -> String { howToAnswer(words) }
  /// Most answers need neither drafts nor an editor.
  func control(for view: ExerciseView, words: Messages, desk: WritingDesk) -> any AnswerControl {
    control(for: view, words: words)
  }
  /// One line.
  func dialogue(for view: ExerciseView, desk: WritingDesk) -> (any LineDialogue)? { nil }
}

/// What keys and prompts say about the stages of an exercise.
struct StageWords {
  /// What going back does.
  var keyBack: String
  /// What Enter does at the end.
  var keyEnd: String
  /// What going back does, with its letter, in plain mode.
  var promptBack: String
  /// What may be typed at the end, in plain mode.
  var promptEnd: String
  /// The same where nothing is left to go back to.
  var promptEndOnly: String

  /// The words of a story.
  init(_ words: Messages) {
    keyBack = words.keyGoBack()
    keyEnd = words.keyEndHere()
    promptBack = words.promptGoBack()
    promptEnd = words.promptEnding()
    promptEndOnly = words.promptEndingOnly()
  }
}

/// The screens of all kinds.
enum ExerciseScreens {
  /// One screen a kind; a test compares it with `ExerciseKind.all`.
  static let all: [any ExerciseScreen.Type] = [
    ChooseOneScreen.self, ChooseAllScreen.self, OrderScreen.self, MatchScreen.self,
    SortScreen.self, NumberScreen.self, ShortTextScreen.self, FillGapsScreen.self,
    PollScreen.self, ScenarioScreen.self, EvaluationLabScreen.self, OpenScreen.self,
    WorksheetScreen.self, AudienceSimulationScreen.self,
  ]

  /// The screen for an exercise, nil for a kind that this program cannot show.
  static func screen(for exercise: Exercise) -> (any ExerciseScreen)? {
    for type in all {
      if type.kind == exercise.kind, let screen = type.init(exercise) { return screen }
    }
    return nil
  }
}
