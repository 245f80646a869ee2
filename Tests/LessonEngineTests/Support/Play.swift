import JSON
import Learning
import LessonEngine

/// Plays a session as a front end does: records the facts of a turn, then takes its event.
struct Play {
  private(set) var session: LessonSession
  /// The record, as a store keeps it.
  private(set) var facts: [RecordedFact] = []
  /// The last event.
  private(set) var event: SessionEvent?
  /// The time of the clock, a second later at every input.
  private(set) var now: Int64 = 1_769_832_000_000

  /// Plays a new session.
  init(
    material: SessionMaterial = Sample.material,
    start: SessionStart = Sample.start(),
    earlier: EarlierAnswers? = nil
  ) {
    session = LessonSession(material: material, start: start)
    if let earlier { session.know(earlier) }
  }

  /// Goes on from a record at a time.
  init(
    material: SessionMaterial = Sample.material,
    resuming start: SessionStart,
    facts: [RecordedFact],
    at now: Int64
  ) {
    session = LessonSession(material: material, resuming: start, facts: facts)
    self.facts = facts
    self.now = now
  }

  /// Starts or goes on.
  @discardableResult
  mutating func begin() -> SessionEvent {
    let turn = session.begin(at: now)
    return record(turn)
  }

  /// Sends an input.
  @discardableResult
  mutating func send(_ input: SessionInput) throws(SessionError) -> SessionEvent {
    let time = now + 1000
    let turn = try session.take(input, at: time)
    now = time
    return record(turn)
  }

  /// Sends an answer.
  @discardableResult
  mutating func answer(
    _ answer: JSONValue,
    certainty: Int? = nil
  ) throws(SessionError) -> SessionEvent {
    try send(.answer(answer, certainty: certainty, milliseconds: nil))
  }

  private mutating func record(_ turn: LessonSession.Turn) -> SessionEvent {
    var addresses: [FactAddress] = []
    for content in turn.facts {
      let address = FactAddress(device: "device", counter: Int64(facts.count + 1))
      addresses.append(address)
      facts.append(
        RecordedFact(
          address: address,
          context: FactContext(
            learner: "learner",
            session: "session",
            course: "course",
            courseVersion: "1",
            language: "en"
          ),
          recordedAt: Moment(milliseconds: now),
          content: content
        )
      )
    }
    session.recorded(addresses)
    event = turn.event
    return turn.event
  }

  /// What was recorded.
  var contents: [FactContent] { facts.map { $0.content } }

  /// The attempts that were recorded.
  var attempts: [Attempt] {
    contents.compactMap { if case .attempted(let attempt) = $0 { attempt } else { nil } }
  }
}

extension SessionEvent {
  /// The event as a line, with its place in the session.
  var line: String {
    let place =
      switch self {
      case .page(let view): " at \(view.position.step)/\(view.position.count)"
      case .exercise(let view), .stage(let view): " at \(view.position.step)/\(view.position.count)"
      default: ""
      }
    return JSONValue.object(json).text + place
  }

  /// The kind of event with its subject, such as `exercise one`.
  var label: String {
    switch self {
    case .page(let view): "page \(view.number)/\(view.count)"
    case .exercise(let view): "exercise \(view.exercise.id)"
    case .stage(let view): "stage \(view.stage?.presentation["id"]?.stringValue ?? "")"
    case .hint(let hint): "hint \(hint.number)/\(hint.count)"
    case .feedback(let feedback): "feedback \(feedback.exercise.id)"
    case .note: "note"
    case .end(let summary): summary.isFinished ? "finished" : "left"
    }
  }

  /// The feedback, where the event is one.
  var feedback: Feedback? { if case .feedback(let feedback) = self { feedback } else { nil } }

  /// The exercise, where the event shows one.
  var exercise: ExerciseView? { if case .exercise(let view) = self { view } else { nil } }

  /// The summary, where the event is the end.
  var summary: SessionSummary? { if case .end(let summary) = self { summary } else { nil } }
}
