public import JSON
public import Learning

/// What a session wants shown next.
public enum SessionEvent: Sendable {
  /// A page to read.
  case page(PageView)
  /// An exercise to answer.
  case exercise(ExerciseView)
  /// The next stage of the exercise that is being answered.
  case stage(ExerciseView)
  /// A hint for the exercise that is being answered.
  case hint(HintView)
  /// What an answer is worth and why.
  case feedback(Feedback)
  /// The place for one line of the learner's own.
  case note(previous: String?)
  /// The session is over, or left with its place kept.
  case end(SessionSummary)
}

/// A page with its place among the pages of the lesson.
public struct PageView: Sendable {
  /// The page.
  public let page: Page
  /// Its number among the pages, from 1.
  public let number: Int
  /// The number of pages.
  public let count: Int
  /// Whether it is a worked example that the learner may skip, because the test before the module showed that they know it.
  public let canSkip: Bool
  /// Its place among all steps of the session.
  public let position: SessionPosition
}

/// How far a session is.
public struct SessionPosition: Sendable, Hashable {
  /// The step, from 1.
  public let step: Int
  /// The number of steps.
  public let count: Int
}

/// An exercise as it is to be shown.
public struct ExerciseView: Sendable {
  /// The exercise.
  public let exercise: Exercise
  /// The order in which its parts are shown.
  public let order: ShownOrder
  /// What is written into the fields of a worksheet; empty for every other kind.
  public let fields: [String: String]
  /// The steps taken so far in this try; empty for a kind without stages.
  public let steps: [JSONValue]
  /// Whether it comes from an earlier lesson.
  public let isRetrieval: Bool
  /// What the learner's answer said about them the last time, nil outside reviews and where it is not known.
  public let lastClass: AnswerClass?
  /// Whether the learner is to say how certain they are.
  public let asksCertainty: Bool
  /// Whether hints and skipping are offered; a test offers neither.
  public let offersHelp: Bool
  /// The hints that were shown.
  public let hintsShown: Int
  /// The hints that are left.
  public let hintsLeft: Int
  /// The tries that are left, this one included.
  public let triesLeft: Int
  /// Its place among all steps of the session.
  public let position: SessionPosition
}

extension ExerciseView {
  /// What makes a worksheet complete, with whether its fields do; empty for every other kind.
  public var points: [WorksheetPoint] {
    (exercise.body as? any SheetBody)?.points(for: fields) ?? []
  }

  /// Where an exercise in stages stands; nil for a kind without stages.
  public var stage: ExerciseStage? {
    (exercise.body as? any StagedBody).map { $0.stage(after: steps) }
  }

  /// Checks an answer to what the view shows.
  ///
  /// - Throws: ``AnswerError`` where the answer does not fit.
  public func check(_ answer: JSONValue) throws(AnswerError) {
    if let staged = exercise.body as? any StagedBody {
      _ = try staged.step(from: answer, after: steps, in: order)
    } else {
      _ = try exercise.body.response(to: answer)
    }
  }
}

/// A hint with its number.
public struct HintView: Sendable, Hashable {
  /// The number of the hint, from 1.
  public let number: Int
  /// The number of hints.
  public let count: Int
  /// The hint, in Markdown.
  public let text: String
}

/// What an answer is worth and why.
public struct Feedback: Sendable {
  /// The exercise.
  public let exercise: Exercise
  /// The learner's answer, nil after a don't-know.
  public let response: Response?
  /// The raw mark with its notes.
  public let grade: Grade
  /// The mark after hints and tries, nil where the exercise is not graded.
  public let credit: Double?
  /// The certainty that was given.
  public let certainty: Int?
  /// Whether no further try follows.
  public let isFinal: Bool
  /// The tries that are left.
  public let triesLeft: Int
  /// Whether the learner may say that their answer means the same as the key.
  public let canOverrule: Bool
  /// The beliefs that the answer points to, with what repairs them.
  public let misconceptions: [Misconception]
  /// The explanation after the last try, in Markdown.
  public let explanation: String?
  /// The right answer in words, one line an entry, where it is to be shown.
  public let solution: [String]
  /// What each try at the exercise says about the one who gave it, as far as it can be told by now.
  ///
  /// The last one is this answer's; nil for an opinion. A right answer may show that the try before it was a slip.
  public var tryClasses: [AnswerClass?] = []
  /// Whether nothing of it is to be shown yet, because a test keeps its results for the end.
  public var isSilent = false
}

extension Feedback {
  /// What the answer says about the one who gave it; nil for an opinion.
  public var answerClass: AnswerClass? { tryClasses.last ?? nil }
  /// What the first try says, which is the one that review and summaries follow.
  public var firstClass: AnswerClass? { tryClasses.first ?? nil }
  /// What this answer shows about the try before it, nil at a first try.
  public var classBefore: AnswerClass? { tryClasses.dropLast().last ?? nil }

  /// Whether the learner is to mark their own text on the rubric now.
  public var asksForMarks: Bool {
    !isSilent && response != nil && exercise.body is any RubricBody
  }

  /// What makes a worksheet complete, with whether the answer does; empty for every other kind.
  public var points: [WorksheetPoint] {
    guard let body = exercise.body as? any SheetBody, let response,
      let fields = try? body.fields(from: response.value)
    else { return [] }
    return body.points(for: fields)
  }

  /// Feedback in a test: the answer is taken, and nothing is told.
  init(silentOn exercise: Exercise, attempt: Attempt) {
    self.init(
      exercise: exercise,
      response: attempt.response,
      grade: Grade(score: nil),
      credit: nil,
      certainty: attempt.certainty,
      isFinal: true,
      triesLeft: 0,
      canOverrule: false,
      misconceptions: [],
      explanation: nil,
      solution: [],
      isSilent: true
    )
  }
}

/// What a session came to.
public struct SessionSummary: Sendable {
  /// Whether the session reached its end; false where it was left and can go on.
  public let isFinished: Bool
  /// How many graded exercises were met.
  public let graded: Int
  /// The sum of their credits.
  public let score: Double
  /// The highest sum possible.
  public let maximum: Int
  /// The exercises that were not right in the end, in order.
  public let lookAgain: [Exercise]
  /// The lesson after this one.
  public let next: LessonID?
  /// How many first tries fell in each class; a class without any is left out.
  public let classes: [AnswerClass: Int]
  /// The exercises on which a wrong belief showed; they come first in the next review.
  public let misconceived: Set<ExerciseID>
}
