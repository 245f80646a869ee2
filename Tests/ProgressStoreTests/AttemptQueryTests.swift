import JSON
import Learning
import Testing

@testable import ProgressStore

struct AttemptQueryTests {
  let folder = TemporaryFolder()

  @Test("Answers come back from the projection as they were recorded, in order")
  func roundTrip() throws {
    let store = try ProgressStore.sample(at: folder.file())
    let attempts = [
      Samples.attempt("b", response: ["1": 2, "2": 1], score: 0.5, misconceptions: ["m", "n"]),
      Samples.attempt("a", response: nil, order: [], score: 0, certainty: nil, skipped: true),
      Samples.attempt(
        "c",
        lesson: nil,
        purpose: .post,
        form: .b,
        response: .string("25,9"),
        score: nil
      ),
    ]
    try store.append(
      attempts.map { .attempted($0) },
      in: Samples.context(),
      at: Samples.start
    )
    var read: [RecordedAttempt] = []
    try store.forEachAttempt(of: Samples.learner, course: Samples.course) { read.append($0) }
    #expect(read.map { $0.attempt } == attempts)
    #expect(read.map { $0.address.counter } == [1, 2, 3])
    #expect(read.allSatisfy { $0.context == Samples.context() && !$0.overruled })
    #expect(read[0].answeredAt == Samples.moment(9))
    let inLesson = try store.attempts(
      of: Samples.learner,
      course: Samples.course,
      lesson: "who-can-hear-you"
    )
    #expect(inLesson.map { $0.attempt.exercise } == ["b", "a"])
  }

  @Test("What review needs is read as the whole answers say it, of this learner and course alone")
  func answers() throws {
    let store = try ProgressStore.sample(at: folder.file())
    let attempts = [
      Samples.attempt("b", response: 1, score: 0.5, misconceptions: ["m", "n"]),
      Samples.attempt("a", response: nil, order: [], score: 0, certainty: nil, skipped: true),
      Samples.attempt(
        "b",
        purpose: .review,
        tryNumber: 2,
        response: 2,
        misconceptions: ["m", "n"]
      ),
      Samples.attempt("c", lesson: nil, purpose: .post, form: .b, response: "25,9", score: nil),
    ]
    let places = try store.append(
      attempts.map { .attempted($0) },
      in: Samples.context(),
      at: Samples.start
    )
    try store.append(
      [.overruled(exercise: "b", attempt: places[0])],
      in: Samples.context(),
      at: Samples.start
    )
    let read = try store.answers(of: Samples.learner, course: Samples.course)
    var expected: [RecordedAnswer] = []
    try store.forEachAttempt(of: Samples.learner, course: Samples.course) { attempt in
      expected.append(
        RecordedAnswer(attempt.attempt, at: attempt.address, isOverruled: attempt.overruled)
      )
    }
    #expect(expected.count == 4)
    #expect(AnswerHistory(read).answers == AnswerHistory(expected).answers)
    #expect(try store.answers(of: Samples.learner, course: "another").isEmpty)
    #expect(try store.answers(of: "nobody", course: Samples.course).isEmpty)
  }

  @Test("Answers to older versions are marked, and those of one session can be left out")
  func answersOfOthers() throws {
    let store = try ProgressStore.sample(at: folder.file())
    try store.append(
      [
        .attempted(Samples.attempt("a", response: 1)),
        .attempted(Samples.attempt("b", response: 1)),
      ],
      in: Samples.context(),
      at: Samples.start
    )
    try store.append(
      [.attempted(Samples.attempt("a", response: 1))],
      in: Samples.context(session: "another"),
      at: Samples.start
    )
    let all = try store.answers(
      of: Samples.learner,
      course: Samples.course,
      digests: ["a": "of today", "b": Samples.attempt("b", response: 1).digest]
    )
    #expect(all.map { $0.exercise }.sorted() == ["a", "a", "b"])
    #expect(all.filter { $0.isOfOlderVersion }.map { $0.exercise } == ["a", "a"])
    let others = try store.answers(
      of: Samples.learner,
      course: Samples.course,
      except: Samples.context().session
    )
    #expect(others.map { $0.address.counter } == [3])
    #expect(others.allSatisfy { !$0.isOfOlderVersion })
  }

  @Test("The first try and the latest answer of an exercise are found by counter")
  func firstAndLatest() throws {
    let store = try ProgressStore.sample(at: folder.file())
    let attempts = [
      Samples.attempt("a", purpose: .pre, score: 0, second: 0),
      Samples.attempt("a", score: 0.25, second: 100),
      Samples.attempt("a", tryNumber: 2, score: 0.5, second: 110),
      Samples.attempt("a", purpose: .review, score: 0.75, second: -500),
      Samples.attempt("b", tryNumber: 2, score: 1, second: 120),
    ]
    for attempt in attempts {
      try store.append([.attempted(attempt)], in: Samples.context(), at: Samples.start)
    }
    let first = try store.firstTries(of: Samples.learner, course: Samples.course)
    #expect(first.mapValues { $0.attempt.score } == ["a": 0.25])
    let latest = try store.latestAttempts(of: Samples.learner, course: Samples.course)
    #expect(latest.mapValues { $0.attempt.score } == ["a": 0.75, "b": 1])
  }

  @Test("An overruled answer says so, whether the overrule came after it or was there first")
  func overruled() throws {
    let store = try ProgressStore.sample(at: folder.file())
    let early = FactAddress(device: store.device, counter: 2)
    let contents: [FactContent] = [
      .overruled(exercise: "a", attempt: early),
      .attempted(Samples.attempt("a", score: 0)),
      .attempted(Samples.attempt("a", tryNumber: 2, score: 0)),
      .overruled(exercise: "a", attempt: FactAddress(device: store.device, counter: 3)),
      .attempted(Samples.attempt("b", score: 0)),
      .overruled(exercise: "a", attempt: FactAddress(device: store.device, counter: 5)),
      .overruled(exercise: "b", attempt: FactAddress(device: "elsewhere", counter: 5)),
    ]
    try store.append(contents, in: Samples.context(), at: Samples.start)
    func overruled() throws -> [Int64: Bool] {
      var found: [Int64: Bool] = [:]
      try store.forEachAttempt(of: Samples.learner, course: Samples.course) {
        found[$0.address.counter] = $0.overruled
      }
      return found
    }
    #expect(try overruled() == [2: true, 3: true, 5: false])
    try store.rebuildProjection()
    #expect(try overruled() == [2: true, 3: true, 5: false])
  }

  @Test("The export has the documented columns in their order, and one line an answer")
  func export() throws {
    let store = try ProgressStore.sample(at: folder.file())
    try store.append(Samples.lesson(store.device), in: Samples.context(), at: Samples.start)
    var rows: [ExportRow] = []
    try store.forEachExportRow { rows.append($0) }
    #expect(
      ExportRow.columns.joined(separator: ",")
        == "learner,alias,device,counter,session,purpose,form,course,courseVersion,lesson,"
        + "exercise,digest,language,try,response,shownOrder,score,certainty,hints,skipped,"
        + "overruled,presentedAt,answeredAt,activeMilliseconds"
    )
    #expect(rows.count == 2)
    #expect(
      rows[0].cells == [
        Samples.learner.text, "Aigerim", store.device.text, "4", "s1", "study", "",
        "digital-activism", "1.0.0", "who-can-hear-you", "penetration-2011", "d1", "kk", "1", "2",
        "[3,1,2]", "0.1", "3", "1", "0", "0", "1795000000000", "1795000009000", "8500",
      ]
    )
    #expect(rows[1].json["score"] == .number(2.0 / 3.0))
    #expect(rows[1].json["overruled"] == true)
    #expect(rows[1].json["shownOrder"] == .null)
    #expect(rows[1].json.objectValue?.keys == ExportRow.columns)
  }

  @Test("What cannot be read back is not recorded")
  func unreadable() throws {
    let store = try ProgressStore.sample(at: folder.file())
    for text in ["a\u{0}b", String(repeating: "x", count: 1 << 24)] {
      #expect(throws: StoreError.self) {
        try store.append(
          [.nextStepWritten(lesson: "a", text: text)],
          in: Samples.context(),
          at: Samples.start
        )
      }
    }
    #expect(throws: StoreError.self) {
      try store.append(
        [.attempted(Samples.attempt(tryNumber: 0))],
        in: Samples.context(),
        at: Samples.start
      )
    }
    let escaped = #"a\u0000b"#
    try store.append(
      [.nextStepWritten(lesson: "a", text: escaped)],
      in: Samples.context(),
      at: Samples.start
    )
    #expect(try store.lastNextStep(of: Samples.learner, course: Samples.course)?.text == escaped)
    #expect(try store.counts().facts == 1)
  }
}
