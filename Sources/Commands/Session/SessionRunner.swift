import Learning
import LessonEngine

/// Carries what a front end hears to the session, and what the session says to the record and then to the front end.
struct SessionRunner {
  let frontEnd: any FrontEnd
  let recorder: any SessionRecorder
  /// The clock of the record.
  let now: () -> Moment
  /// What was answered before the session; it is read when the first input has come, so that nobody waits for a first page.
  var earlierAnswers: (() -> EarlierAnswers?)?

  /// Plays a session to its end or until it is left.
  func run(_ session: inout LessonSession, opening: SessionOpening) throws -> SessionSummary {
    try frontEnd.open(opening)
    var moment = now()
    var turn = session.begin(at: moment.milliseconds)
    var isInformed = false
    while true {
      let addresses = try recorder.record(turn.facts, at: moment)
      session.recorded(addresses)
      if case .end(let summary) = turn.event {
        try frontEnd.close(summary)
        return summary
      }
      var input = try frontEnd.input(after: turn.event, recordedAt: addresses)
      // Whoever only looked in and leaves needs none of it.
      if !isInformed, input != .quit {
        if let earlier = earlierAnswers?() { session.know(earlier) }
        isInformed = true
      }
      while true {
        moment = now()
        do {
          turn = try session.take(input, at: moment.milliseconds)
          break
        } catch let refusal {
          input = try frontEnd.input(after: refusal)
        }
      }
    }
  }
}
