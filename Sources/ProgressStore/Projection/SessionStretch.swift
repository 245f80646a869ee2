import Learning
import SQLite

/// What a stretch of facts says about how far a session came.
struct SessionStretch {
  private let session: Int64
  private let learner: Int64
  private let course: Int64
  private let device: Int64
  /// What the latest fact said that names the lesson; others leave it alone.
  private var name: Name?
  private var first: (counter: Int64, at: Int64)
  private var last: (counter: Int64, at: Int64, offset: Int)
  private var finishedAt: Int64?
  private var page = SessionStretch.noPage
  private var answers = 0

  private struct Name {
    var lesson = ""
    var purpose: Purpose
    var form: TestForm.Letter?
  }

  /// The page of a session that is no work of the learner's; the view of sessions leaves it out.
  private static let noPage = -1

  /// Whether a fact moves its session on: votes come by the hundred in a second, and the answers that they become count.
  static func moves(for content: FactContent) -> Bool {
    if case .voted = content { false } else { true }
  }

  /// Begins with one fact.
  init(of content: FactContent, at location: FactLocation) {
    session = location.session
    learner = location.learner
    course = location.course
    device = location.device
    first = (location.counter, location.recordedAt.milliseconds)
    last = (first.counter, first.at, location.recordedAt.utcOffsetMinutes)
    add(content, at: location)
  }

  /// Adds a fact of the same session.
  mutating func add(_ content: FactContent, at location: FactLocation) {
    let time = location.recordedAt.milliseconds
    if location.counter < first.counter { first = (location.counter, time) }
    if location.counter > last.counter {
      last = (location.counter, time, location.recordedAt.utcOffsetMinutes)
    }
    page = max(page, SessionStretch.isOwnWork(content) ? 0 : page)
    switch content {
    case .sessionStarted(let start):
      name = Name(lesson: start.lesson?.text ?? "", purpose: start.purpose, form: start.form)
    case .roomOpened, .participantJoined, .workshop(.started): name = Name(purpose: .workshop)
    case .adopted(let adopted): name = Name(purpose: adopted.attempt.purpose)
    case .pageFinished(_, let number), .pageSkipped(_, let number): page = max(page, number)
    case .attempted: answers += 1
    case .sessionFinished, .roomMoved(.finished), .workshop(.finished):
      finishedAt = finishedAt ?? time
    case .hintShown, .stepTaken, .overruled, .marked, .worksheetSaved, .nextStepWritten, .voted,
      .roomMoved, .workshop, .recipientNamed:
      break
    }
  }

  /// Whether a fact is the learner's doing: others who mark, and a key, only tell how far the chain came.
  private static func isOwnWork(_ content: FactContent) -> Bool {
    switch content {
    case .marked(let mark): mark.marker == .learner
    case .recipientNamed: false
    default: true
    }
  }

  /// Moves the session's row on.
  func write(to database: Database) throws {
    try database.execute(
      name == nil ? SessionStretch.goOn : SessionStretch.goOn + SessionStretch.nameLesson,
      arguments: [
        .integer(session), .integer(learner), .integer(course), .text(name?.lesson ?? ""),
        SQLiteValue(name?.purpose.rawValue), SQLiteValue(name?.form?.rawValue),
        .integer(device), .integer(first.counter), .integer(last.counter), .integer(first.at),
        .integer(last.at), SQLiteValue(last.offset), SQLiteValue(finishedAt), SQLiteValue(page),
        SQLiteValue(answers),
      ]
    )
  }

  private static let goOn = """
    INSERT INTO session_progress (
      session, learner, course, lesson, purpose, form, device, first_counter, last_counter,
      started_at, last_at, last_offset, finished_at, page, answers
    )
    VALUES (
      ?1, ?2, ?3, ?4, (SELECT id FROM purpose WHERE name = ?5), ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13,
      ?14, ?15
    )
    ON CONFLICT (session) DO UPDATE SET
      first_counter = min(first_counter, excluded.first_counter),
      last_counter = max(last_counter, excluded.last_counter),
      started_at = iif(excluded.first_counter < first_counter, excluded.started_at, started_at),
      last_at = iif(excluded.last_counter > last_counter, excluded.last_at, last_at),
      last_offset = iif(excluded.last_counter > last_counter, excluded.last_offset, last_offset),
      finished_at = coalesce(finished_at, excluded.finished_at),
      page = max(page, excluded.page),
      answers = answers + excluded.answers
    """

  /// What a start alone knows.
  ///
  /// Elsewhere the lesson is left alone: naming the column would write its index anew with every answer.
  private static let nameLesson = """
    , lesson = excluded.lesson, purpose = excluded.purpose, form = excluded.form
    """
}
