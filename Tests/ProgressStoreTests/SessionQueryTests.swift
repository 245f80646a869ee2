import Learning
import Testing

@testable import ProgressStore

struct SessionQueryTests {
  let folder = TemporaryFolder()

  @Test("A session that was left is found with its start and everything since")
  func resume() throws {
    let store = try ProgressStore.sample(at: folder.file())
    let facts = Array(Samples.lesson(store.device).prefix(4))
    try store.append(facts, in: Samples.context(), at: Samples.start)
    let open = try #require(try open(in: store))
    #expect(open.session == "s1")
    #expect(open.start.seed == .max)
    #expect(open.start.retrieval == ["earlier-question"])
    #expect(open.facts.map { $0.content } == facts)
  }

  @Test("A lesson that was finished, never begun, or begun elsewhere has nothing to go on with")
  func nothingToResume() throws {
    let store = try ProgressStore.sample(at: folder.file())
    #expect(try open(in: store) == nil)
    try store.append([Samples.started()], in: Samples.context(), at: Samples.start)
    let finish = FactContent.sessionFinished(lesson: "who-can-hear-you")
    try store.append(
      [Samples.started(), finish],
      in: Samples.context(session: "s2"),
      at: Samples.start
    )
    #expect(try open(in: store) == nil, "the older session is not offered again")
    let others: [(FactContent, FactContext)] = [
      (Samples.started("another-lesson"), Samples.context(session: "s3")),
      (Samples.started(), Samples.context(session: "s4", course: "another-course")),
      (Samples.started(purpose: .review), Samples.context(session: "s5")),
    ]
    for (content, context) in others {
      try store.append([content], in: context, at: Samples.start)
      #expect(try open(in: store) == nil)
    }
  }

  @Test("The latest session is the last by counter, also when the clock was set back")
  func clockSetBack() throws {
    let store = try ProgressStore.sample(at: folder.file())
    try store.append([Samples.started()], in: Samples.context(), at: Samples.moment(1000))
    try store.append(
      [Samples.started()],
      in: Samples.context(session: "s2"),
      at: Samples.moment(-100_000)
    )
    #expect(try open(in: store)?.session == "s2")
  }

  @Test("Lessons are told apart as not begun, begun and done, with the latest activity")
  func lessonRecords() throws {
    let store = try ProgressStore.sample(at: folder.file())
    #expect(try store.lessonRecords(of: Samples.learner, course: Samples.course).isEmpty)
    try store.append(Samples.lesson(store.device), in: Samples.context(), at: Samples.moment(0))
    try store.append(
      [Samples.started(), .pageFinished(lesson: "who-can-hear-you", page: 3)],
      in: Samples.context(session: "s2"),
      at: Samples.moment(500)
    )
    try store.append(
      [Samples.started("second"), .attempted(Samples.attempt(lesson: "second"))],
      in: Samples.context(session: "s3"),
      at: Samples.moment(100)
    )
    try store.append(
      [Samples.started(nil, purpose: .pre), .attempted(Samples.attempt(lesson: nil, form: .a))],
      in: Samples.context(session: "s4"),
      at: Samples.moment(200)
    )
    let records = try store.lessonRecords(of: Samples.learner, course: Samples.course)
    #expect(
      records == [
        "who-can-hear-you": LessonRecord(
          lesson: "who-can-hear-you",
          sessions: 2,
          finishedSessions: 1,
          furthestPage: 3,
          answers: 2,
          lastActivity: Samples.moment(500)
        ),
        "second": LessonRecord(
          lesson: "second",
          sessions: 1,
          finishedSessions: 0,
          furthestPage: 0,
          answers: 1,
          lastActivity: Samples.moment(100)
        ),
      ]
    )
    #expect(records["who-can-hear-you"]?.state == .done)
    #expect(records["second"]?.state == .started)
    #expect(try store.lessonRecords(of: Samples.learner, course: "another").isEmpty)
    #expect(try store.lessonRecords(of: "nobody", course: Samples.course).isEmpty)
  }

  @Test("The next step is the one written last, not the one with the latest date")
  func nextStep() throws {
    let store = try ProgressStore.sample(at: folder.file())
    #expect(try store.lastNextStep(of: Samples.learner, course: Samples.course) == nil)
    for (second, text) in [(500, "first"), (-9000, "second")] as [(Int64, String)] {
      try store.append(
        [.nextStepWritten(lesson: "a", text: text)],
        in: Samples.context(),
        at: Samples.moment(second)
      )
    }
    #expect(
      try store.lastNextStep(of: Samples.learner, course: Samples.course)
        == NextStep(lesson: "a", text: "second", writtenAt: Samples.moment(-9000))
    )
    #expect(try store.lastNextStep(of: Samples.learner, course: "another") == nil)
  }

  private func open(in store: ProgressStore) throws -> OpenSession? {
    try store.latestOpenSession(
      of: Samples.learner,
      course: Samples.course,
      lesson: "who-can-hear-you"
    )
  }
}
