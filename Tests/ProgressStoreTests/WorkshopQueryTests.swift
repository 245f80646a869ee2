import Learning
import SQLite
import Testing

@testable import ProgressStore

@Suite("Sessions in the room")
struct WorkshopQueryTests {
  let folder = TemporaryFolder()

  private func begin(_ session: SessionID, in store: ProgressStore, at time: Int64 = 0) throws {
    let start = try #require(
      WorkshopStart(parts: [
        WorkshopPart(.stage(module: "m", title: "A"), minutes: 10),
        WorkshopPart(.stage(module: "m", title: "B"), minutes: 5),
      ])
    )
    try store.append(
      WorkshopClock.opening(start).map { .workshop($0) },
      in: Samples.context(session: session),
      at: Samples.moment(time)
    )
  }

  @Test("A session that was not ended is found with all that was recorded")
  func open() throws {
    let store = try ProgressStore.sample(at: folder.file())
    #expect(try store.openWorkshop(of: Samples.learner, course: Samples.course) == nil)
    try begin("w1", in: store)
    try store.append(
      [.workshop(.noteWritten(number: 1, milliseconds: 4000, text: "Жаңбыр"))],
      in: Samples.context(session: "w1"),
      at: Samples.moment(4000)
    )
    let run = try #require(try store.openWorkshop(of: Samples.learner, course: Samples.course))
    #expect(run.session == "w1" && run.visit == 4000)
    #expect(run.notes.map { $0.text } == ["Жаңбыр"])
    #expect(try store.openWorkshop(of: Samples.learner, course: "another") == nil)
  }

  @Test("After the end of the latest session none is open, and all are listed")
  func ended() throws {
    let store = try ProgressStore.sample(at: folder.file())
    try begin("w1", in: store)
    try begin("w2", in: store, at: 100)
    try store.append(
      [
        .workshop(.stageLeft(number: 1, milliseconds: 60_000)),
        .workshop(.finished(isComplete: false)),
      ],
      in: Samples.context(session: "w2"),
      at: Samples.moment(60_100)
    )
    #expect(try store.openWorkshop(of: Samples.learner, course: Samples.course) == nil)
    let runs = try store.workshopRuns(of: Samples.learner, course: Samples.course)
    #expect(runs.map { $0.session } == ["w1", "w2"])
    #expect(runs.map { $0.ending } == [nil, .early])
    #expect(runs[1].measured == [60_000, 0])
  }

  @Test("It is a session of the purpose workshop, and no lesson is begun by it")
  func projection() throws {
    let store = try ProgressStore.sample(at: folder.file())
    try begin("w1", in: store)
    let finished = FactContent.workshop(.finished(isComplete: true))
    try store.append([finished], in: Samples.context(session: "w1"), at: Samples.moment(9))
    let rows = try store.database.query(
      "SELECT purpose || ' ' || (finishedAt - startedAt) || ' ' || answers FROM sessions"
    ) { $0.text(0) }
    #expect(rows == ["workshop 9000 0"])
    #expect(try store.lessonRecords(of: Samples.learner, course: Samples.course).isEmpty)
    #expect(try store.projectionProblems().isEmpty)
  }
}
