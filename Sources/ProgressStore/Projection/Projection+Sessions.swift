import Learning
import SQLite

extension Projection {
  /// Moves the session's row on to a fact.
  func addToSession(_ content: FactContent, at location: FactLocation) throws {
    var lesson = ""
    var purpose: String?
    var form: String?
    var page = 0
    var answers = 0
    var finishedAt: Int64?
    switch content {
    case .sessionStarted(let start):
      lesson = start.lesson?.text ?? ""
      purpose = start.purpose.rawValue
      form = start.form?.rawValue
    case .pageFinished(_, let number), .pageSkipped(_, let number): page = number
    case .attempted: answers = 1
    // Votes come by the hundred in a second; the answers that they become count.
    case .voted: return
    case .roomOpened, .participantJoined: purpose = Purpose.workshop.rawValue
    case .adopted(let adopted): purpose = adopted.attempt.purpose.rawValue
    case .roomMoved(.finished): finishedAt = location.recordedAt.milliseconds
    case .sessionFinished: finishedAt = location.recordedAt.milliseconds
    case .workshop(.started): purpose = Purpose.workshop.rawValue
    case .workshop(.finished): finishedAt = location.recordedAt.milliseconds
    case .hintShown, .stepTaken, .overruled, .marked, .worksheetSaved, .nextStepWritten,
      .roomMoved, .workshop:
      break
    }
    try database.execute(
      purpose == nil ? Projection.goOn : Projection.goOn + Projection.nameLesson,
      arguments: [
        .integer(location.session), .integer(location.learner), .integer(location.course),
        .text(lesson), SQLiteValue(purpose), SQLiteValue(form), .integer(location.device),
        .integer(location.counter), .integer(location.recordedAt.milliseconds),
        SQLiteValue(location.recordedAt.utcOffsetMinutes), SQLiteValue(finishedAt),
        SQLiteValue(page), SQLiteValue(answers),
      ]
    )
  }

  private static let goOn = """
    INSERT INTO session_progress (
      session, learner, course, lesson, purpose, form, device, first_counter, last_counter,
      started_at, last_at, last_offset, finished_at, page, answers
    )
    VALUES (
      ?1, ?2, ?3, ?4, (SELECT id FROM purpose WHERE name = ?5), ?6, ?7, ?8, ?8, ?9, ?9, ?10, ?11,
      ?12, ?13
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
