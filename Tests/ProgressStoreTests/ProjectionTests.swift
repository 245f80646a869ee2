import JSON
import Learning
import SQLite
import Testing

@testable import ProgressStore

struct ProjectionTests {
  let folder = TemporaryFolder()

  @Test("Dropping and rebuilding everything derived gives the same tables")
  func rebuilt() throws {
    let store = try played()
    let before = try dump(store)
    #expect(before.count > 100)
    for table in ["attempt", "exercise", "overrule", "session_progress", "next_step"] {
      try store.database.execute("DELETE FROM \(table)")
    }
    #expect(try dump(store) != before)
    try store.rebuildProjection()
    #expect(try dump(store) == before)
  }

  @Test("The attempts view says what the log says, as SQLite's own JSON reads it")
  func viewAgainstLog() throws {
    let store = try played()
    // Another connection, because JSON functions may not stand in the views of an untrusted schema.
    let reader = try Database(path: store.path, mode: .readOnly)
    let columns = """
      learner, device, counter, session, course, courseVersion, language
      """
    let fromLog = try reader.query(
      """
      SELECT \(columns), body ->> 'exercise', body ->> 'lesson', body ->> 'digest',
        body ->> 'purpose', body ->> 'form', body ->> 'try', body ->> 'score',
        body ->> 'certainty', body ->> 'hints', body ->> 'skipped', body ->> 'dontKnow',
        body ->> 'presentedAt', body ->> 'answeredAt', body ->> 'activeMilliseconds',
        nullif(body -> 'response', 'null'), nullif(body -> 'shownOrder', '[]'),
        nullif(body -> 'misconceptions', '[]'),
        EXISTS (
          SELECT 1 FROM facts AS overrule
          WHERE overrule.kind = 'overruled' AND overrule.learner = facts.learner
            AND overrule.body ->> 'device' = facts.device
            AND overrule.body ->> 'counter' = facts.counter
            AND overrule.body ->> 'exercise' = facts.body ->> 'exercise'
        )
      FROM facts WHERE kind = 'attempted' ORDER BY device, counter
      """
    ) { ProjectionTests.comparable($0.values) }
    let fromView = try reader.query(
      """
      SELECT \(columns), exercise, lesson, digest, purpose, form, try, score, certainty, hints,
        skipped, dontKnow, presentedAt, answeredAt, activeMilliseconds, response, shownOrder,
        misconceptions, overruled
      FROM attempts ORDER BY device, counter
      """
    ) { ProjectionTests.comparable($0.values) }
    #expect(fromLog.count == 240)
    #expect(fromView == fromLog)
  }

  @Test("The views give the figures that a count by hand gives")
  func views() throws {
    let store = try ProgressStore.sample(at: folder.file())
    try store.describe(
      ["a", "b", "c", "d", "e"].map {
        ExerciseDescription(
          exercise: ExerciseID($0),
          digest: "d1",
          lesson: "lesson",
          objective: "O1.1",
          kind: "choose-one"
        )
      },
      of: Samples.course
    )
    try store.append([Samples.started("lesson")], in: Samples.context(), at: Samples.start)
    let scores: [(ExerciseID, Int, Double)] = [
      ("a", 1, 0), ("a", 2, 1), ("b", 1, 1), ("c", 1, 1), ("d", 1, 0.5), ("e", 1, 1), ("a", 1, 1),
    ]
    for (second, (exercise, number, score)) in scores.enumerated() {
      try store.append(
        [
          .attempted(
            Samples.attempt(
              exercise,
              lesson: "lesson",
              tryNumber: number,
              score: score,
              second: Int64(second)
            )
          )
        ],
        in: Samples.context(),
        at: Samples.moment(Int64(second))
      )
    }
    #expect(
      try store.database.query(
        """
        SELECT objective, firstTries, firstTriesRight, lastTries, lastTriesRight, masteredByTries
        FROM objective_mastery
        """
      ) { $0.values } == [[.text("O1.1"), 6, 4, 4, 3, 1]]
    )
    #expect(
      try store.database.query(
        "SELECT exercise, score, objective FROM item_response_matrix ORDER BY exercise"
      ) { [$0.text(0), "\($0.real(1))", $0.text(2)] } == [
        ["a", "0.0", "O1.1"], ["b", "1.0", "O1.1"], ["c", "1.0", "O1.1"], ["d", "0.5", "O1.1"],
        ["e", "1.0", "O1.1"],
      ]
    )
    #expect(
      try store.database.query(
        """
        SELECT alias, lesson, state, sessions, finishedSessions, answers, exercisesAnswered,
          firstTries, firstTriesRight, activeMilliseconds
        FROM lesson_progress
        """
      ) { $0.values } == [
        [.text("Aigerim"), .text("lesson"), .text("started"), 1, 0, 7, 5, 6, 4, 59500]
      ]
    )
    #expect(
      try store.database.query("SELECT localDate FROM attempts LIMIT 1") { $0.text(0) }
        == [Samples.start.localDate]
    )
  }

  @Test("Descriptions of exercises are kept as they change and written only when they do")
  func descriptions() throws {
    let store = try ProgressStore.sample(at: folder.file())
    func description(_ digest: String, _ objective: ObjectiveID) -> ExerciseDescription {
      ExerciseDescription(
        exercise: "a",
        digest: digest,
        lesson: nil,
        objective: objective,
        kind: "number"
      )
    }
    func rows() throws -> [[String]] {
      try store.database.query(
        "SELECT digest, objective FROM course_exercise ORDER BY digest"
      ) { [$0.text(0), $0.text(1)] }
    }
    try store.describe([description("d1", "O1")], of: Samples.course)
    try store.describe([description("d1", "O2")], of: Samples.course)
    #expect(try rows() == [["d1", "O2"]])
    try store.describe([description("d2", "O2")], of: Samples.course)
    #expect(try rows() == [["d1", "O2"], ["d2", "O2"]])
    let changes = try store.database.value("SELECT total_changes()")
    try store.describe([description("d2", "O2")], of: Samples.course)
    #expect(try store.database.value("SELECT total_changes()") == changes)
  }

  /// A record of 30 sessions with every kind of fact.
  private func played() throws -> ProgressStore {
    let store = try ProgressStore.sample(at: folder.file())
    var random = SplitMix64(seed: 1)
    for session in 0..<30 {
      var contents = [Samples.started(LessonID("lesson-\(session % 5)"))]
      for answer in 0..<8 {
        contents.append(
          .attempted(
            Samples.attempt(
              ExerciseID("e\(Int.random(in: 0..<20, using: &random))"),
              lesson: LessonID("lesson-\(session % 5)"),
              digest: "d\(session / 20)",
              tryNumber: Int.random(in: 1...2, using: &random),
              response: .integer(Int.random(in: 1...4, using: &random)),
              score: [nil, 0, 1.0 / 3.0, 1][Int.random(in: 0..<4, using: &random)],
              second: Int64(session * 100 + answer)
            )
          )
        )
      }
      contents.append(contentsOf: Samples.lesson(store.device).suffix(session % 2 == 0 ? 3 : 2))
      try store.append(
        contents,
        in: Samples.context(session: SessionID("s\(session)"), version: "1.\(session / 15).0"),
        at: Samples.moment(Int64(session))
      )
    }
    return store
  }

  /// Everything derived, in words.
  private func dump(_ store: ProgressStore) throws -> [[SQLiteValue]] {
    try ["attempts", "lesson_progress", "sessions", "next_steps", "item_response_matrix"].flatMap {
      view in
      try store.database.query("SELECT * FROM \(view)") { $0.values }
        .sorted { "\($0)" < "\($1)" }
    }
      + store.database.query("SELECT * FROM overrule ORDER BY device, counter") { $0.values }
  }

  /// Numbers alike whether SQLite holds them as whole or not.
  private static func comparable(_ values: [SQLiteValue]) -> [String] {
    values.map { value in
      switch value {
      case .integer(let number): "\(Double(number))"
      case .real(let number): "\(number)"
      case .text(let text): "text \(text)"
      default: "\(value)"
      }
    }
  }
}
