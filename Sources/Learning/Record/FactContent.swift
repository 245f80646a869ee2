public import JSON

/// One thing that happened and is never changed afterwards.
public enum FactContent: Sendable, Hashable {
  /// A session began; the seed and the questions chosen make it possible to go on at the same point
  /// later.
  case sessionStarted(SessionStart)
  /// A page was read, by its number from 1 in the lesson.
  case pageFinished(lesson: LessonID, page: Int)
  /// A worked example was passed over, by its page's number, because its objective was known before.
  case pageSkipped(lesson: LessonID, page: Int)
  /// A hint was shown, by its number from 1.
  case hintShown(exercise: ExerciseID, number: Int)
  /// A step was taken in an exercise that takes several before it is marked.
  case stepTaken(TakenStep)
  /// An exercise was answered, skipped or given up.
  case attempted(Attempt)
  /// The learner said that an answer marked wrong means the same as the key.
  case overruled(exercise: ExerciseID, attempt: FactAddress)
  /// Somebody marked a written answer on its rubric.
  case marked(Mark)
  /// The learner saved fields of a worksheet.
  case worksheetSaved(SheetVersion)
  /// The learner wrote their next step, one line at a lesson's end.
  case nextStepWritten(lesson: LessonID, text: String)
  /// The learner's device named the recipient, an `age1…` key, for whom replies to its work are sealed.
  case recipientNamed(String)
  /// A session came to its end.
  case sessionFinished(lesson: LessonID?)
  /// A room was opened; a fact of the person who leads it.
  case roomOpened(RoomAgenda)
  /// A room went from one phase to another; a fact of the person who leads it.
  case roomMoved(RoomMove)
  /// The learner came into a room.
  case participantJoined
  /// The learner voted in a room.
  case voted(RoomVote)
  /// The learner took over an answer that they gave under another name.
  case adopted(AdoptedAttempt)
  /// Something happened in a session in the room that was led by the clock.
  case workshop(WorkshopFact)

  /// The names of all kinds of fact that this program knows.
  public static let kinds = Set([
    "session-started", "page-finished", "page-skipped", "hint-shown", "step-taken", "attempted",
    "overruled",
    "marked", "worksheet-saved", "next-step-written", "recipient-named",
    "session-finished",
    "room-opened", "room-moved", "participant-joined", "voted", "adopted",
  ]).union(WorkshopFact.kinds)

  /// The name of the kind of fact in the record.
  public var kind: String {
    switch self {
    case .sessionStarted: "session-started"
    case .pageFinished: "page-finished"
    case .pageSkipped: "page-skipped"
    case .hintShown: "hint-shown"
    case .stepTaken: "step-taken"
    case .attempted: "attempted"
    case .overruled: "overruled"
    case .marked: "marked"
    case .worksheetSaved: "worksheet-saved"
    case .nextStepWritten: "next-step-written"
    case .recipientNamed: "recipient-named"
    case .sessionFinished: "session-finished"
    case .roomOpened: "room-opened"
    case .roomMoved: "room-moved"
    case .participantJoined: "participant-joined"
    case .voted: "voted"
    case .adopted: "adopted"
    case .workshop(let fact): fact.kind
    }
  }
}

/// One step on the way through an exercise in stages.
public struct TakenStep: Sendable, Hashable {
  /// The exercise.
  public let exercise: ExerciseID
  /// The number of the step in its try, from 1.
  public let number: Int
  /// The step in its canonical form.
  public let step: JSONValue
  /// How long the learner was at it, in milliseconds of a clock that nobody sets; nil where a front
  /// end does not tell.
  public let activeMilliseconds: Int?

  /// Joins an exercise, a number, a step and its time.
  public init(
    exercise: ExerciseID,
    number: Int,
    step: JSONValue,
    activeMilliseconds: Int? = nil
  ) {
    self.exercise = exercise
    self.number = number
    self.step = step
    self.activeMilliseconds = activeMilliseconds
  }

  /// Equal where both steps have the same canonical spelling: the record sorts keys, a step need
  /// not.
  public static func == (left: TakenStep, right: TakenStep) -> Bool {
    left.exercise == right.exercise && left.number == right.number
      && left.activeMilliseconds == right.activeMilliseconds
      && left.step.canonicalText == right.step.canonicalText
  }

  /// Hashes the exercise, the number and the canonical spelling of the step.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(exercise)
    hasher.combine(number)
    hasher.combine(step.canonicalText)
  }
}

/// What is needed to play the same session again.
public struct SessionStart: Sendable, Hashable {
  /// The lesson, nil for a review or a test.
  public let lesson: LessonID?
  /// The module that is tested, nil outside tests.
  public let module: ModuleID?
  /// Why the session is held.
  public let purpose: Purpose
  /// The test form, nil outside tests.
  public let form: TestForm.Letter?
  /// The seed of every shuffle in the session.
  public let seed: UInt64
  /// The questions from earlier lessons that open the session.
  public let retrieval: [ExerciseID]

  /// Joins the parts of a start.
  public init(
    lesson: LessonID?,
    module: ModuleID? = nil,
    purpose: Purpose,
    form: TestForm.Letter? = nil,
    seed: UInt64,
    retrieval: [ExerciseID] = []
  ) {
    self.lesson = lesson
    self.module = module
    self.purpose = purpose
    self.form = form
    self.seed = seed
    self.retrieval = retrieval
  }
}
