public import Learning

/// A lesson as a state machine: it says what to show, takes what the learner does, and names the
/// facts to record.
///
/// It knows no terminal, no store and no clock. A front end calls ``begin(at:)``, then
/// ``take(_:at:)`` for each input; it records the facts of each turn before it shows the event, and
/// tells their addresses by ``recorded(_:)``. The state is the fold of the facts, so that the same
/// session goes on from its record alone.
public struct LessonSession: Sendable {
  /// What the session is made of.
  public let material: SessionMaterial
  /// The seed, purpose and questions of the session.
  public let start: SessionStart

  /// The longest line of the learner's own, in characters.
  public static let lineLimit = 500

  let steps: [SessionStep]
  let rules: SessionRules
  var position = 0
  var progress: [Int: ExerciseProgress] = [:]
  var phase = Phase.notBegun
  var presentedAt: Int64 = 0
  /// The last attempt, where its record ends with it and the learner may still say that it meant
  /// the same as the key.
  var openOffer: Attempt?
  /// What was answered before the session, once it is told.
  var earlier: EarlierAnswers?
  /// What stands in worksheets now.
  var sheets: [SheetID: [String: String]]
  var isNextStepWritten = false
  var isFinished = false
  private let isResumed: Bool

  /// Where the session waits.
  enum Phase: Sendable, Hashable {
    case notBegun, page, answer, feedback(canOverrule: Bool), marking, note, ended

    /// Whether the last thing that happened is an answer which may still be spoken about.
    var isAfterAnswer: Bool {
      switch self {
      case .feedback, .marking: true
      case .notBegun, .page, .answer, .note, .ended: false
      }
    }
  }

  /// What a turn brings: facts to record first, then something to show.
  public struct Turn: Sendable {
    /// The facts, in order.
    public let facts: [FactContent]
    /// What to show once they are recorded.
    public let event: SessionEvent
  }

  /// Makes a new session.
  public init(material: SessionMaterial, start: SessionStart) {
    self.material = material
    self.start = start
    steps = material.steps
    rules = SessionRules(start.purpose)
    sheets = material.sheets
    isResumed = false
  }

  /// Makes a session that goes on where its recorded facts end.
  public init(material: SessionMaterial, resuming start: SessionStart, facts: [RecordedFact]) {
    self.material = material
    self.start = start
    steps = material.steps
    rules = SessionRules(start.purpose)
    sheets = material.sheets
    isResumed = true
    for fact in facts { replay(fact) }
  }

  /// The number of exercises in the session, retrieval questions included.
  public var exerciseCount: Int {
    steps.count { if case .exercise = $0 { true } else { false } }
  }

  /// Starts, or goes on at the same point.
  ///
  /// A second call goes on as well and records no second start.
  public mutating func begin(at now: Int64) -> Turn {
    if phase == .ended || isFinished {
      phase = .ended
      return Turn(facts: [], event: .end(summary(isFinished: isFinished)))
    }
    if isNextStepWritten { return finish(with: []) }
    if phase.isAfterAnswer {
      position += 1
    } else if let offer = repeatedOffer() {
      return Turn(facts: [], event: .feedback(offer))
    }
    let isNew = phase == .notBegun && !isResumed
    return goOn(with: isNew ? [.sessionStarted(start)] : [], at: now)
  }

  /// Takes an input; an input that is refused changes nothing.
  ///
  /// - Throws: ``SessionError`` where the input does not fit this point.
  public mutating func take(_ input: SessionInput, at now: Int64) throws(SessionError) -> Turn {
    if phase != .ended, input == .quit {
      phase = .ended
      return Turn(facts: [], event: .end(summary(isFinished: false)))
    }
    switch phase {
    case .notBegun: return begin(at: now)
    case .page: return turnPage(input, at: now)
    case .answer: return try takeAtExercise(input, at: now)
    case .feedback(let canOverrule):
      return try takeAfterFeedback(input, canOverrule: canOverrule, at: now)
    case .marking: return try takeMarks(input, at: now)
    case .note: return try takeNote(input)
    case .ended: throw .notExpected
    }
  }

  /// Takes in where the facts of the last turn were recorded.
  public mutating func recorded(_ addresses: [FactAddress]) {
    guard phase.isAfterAnswer, let address = addresses.last else { return }
    progress[position]?.lastAttempt = address
  }
}
