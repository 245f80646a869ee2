import JSON
import Learning
import SQLite
import Testing

@testable import ProgressStore

struct FirstTryTests {
  let folder = TemporaryFolder()
  static let item = FirstTryQuery.Item(exercise: "q", digest: "d1", hasOptions: true)
  static let query = FirstTryQuery(
    course: Samples.course,
    items: [item],
    purposes: [.study, .review]
  )
  static let slots = [ItemSlot(options: [true, false, false])]

  @Test("Of several answers the earliest first try counts, and only to the question of today")
  func earliest() throws {
    let store = try ProgressStore.sample(at: folder.file())
    let attempts = [
      Samples.attempt("q", response: 2, score: 0, second: 50),
      Samples.attempt("q", purpose: .pre, response: 3, score: 0, second: 1),
      Samples.attempt("q", response: 1, score: 1, second: 10),
      Samples.attempt("q", tryNumber: 2, response: 3, score: 0, second: 2),
      Samples.attempt("q", digest: "older", response: 3, score: 0, second: 3),
      Samples.attempt("other", response: 3, score: 0, second: 4),
    ]
    try store.append(
      [Samples.started()] + attempts.map { .attempted($0) },
      in: Samples.context(),
      at: Samples.start
    )
    let (answers, totals) = try store.firstTries(Self.query, slots: Self.slots)
    #expect(totals.learners == [Samples.learner])
    #expect(totals.outdated == 1)
    let analysis = answers.analysis
    #expect(analysis.items[0].count == 1)
    #expect(analysis.items[0].facility.value == 1)
    var before = Self.query
    before.purposes = [.pre]
    #expect(
      try store.firstTries(before, slots: Self.slots).answers.analysis.items[0].facility.value == 0
    )
    before.purposes = [.workshop]
    #expect(try store.firstTries(before, slots: Self.slots).totals.learners.isEmpty)
  }

  @Test("A group's answers are those of its members")
  func cohort() throws {
    let store = try ProgressStore.sample(at: folder.file())
    try store.add("other", alias: "Other")
    for (learner, score) in [(Samples.learner, 1.0), ("other", 0.0)] {
      try store.append(
        [Samples.started(), .attempted(Samples.attempt("q", score: score))],
        in: Samples.context(learner: learner),
        at: Samples.start
      )
    }
    #expect(try store.makeCohort(named: "spring", at: 0))
    #expect(try !store.makeCohort(named: "spring", at: 0))
    try store.add("other", toCohort: "spring")
    var query = Self.query
    query.cohort = "spring"
    #expect(try store.firstTries(query, slots: Self.slots).totals.learners == ["other"])
    query.cohort = "nowhere"
    #expect(try store.firstTries(query, slots: Self.slots).totals.learners.isEmpty)
    #expect(try store.removeCohort(named: "spring"))
    #expect(try store.cohorts().isEmpty)
    #expect(try store.learners().count == 2)
  }

  static let responses: [(text: String, options: [Int])] = [
    ("2", [2]), ("[1,3]", [1, 3]), ("[]", []), ("", []), ("{\"1\":2}", []), ("\"2\"", []),
    ("64", [64]), ("65", []), ("99999999999999999999", []), ("2.5", []), ("-1", []),
  ]

  @Test("Chosen options are read from responses of any shape", arguments: responses)
  func options(response: (text: String, options: [Int])) {
    let found = Array(response.text.utf8).withUnsafeBufferPointer { FirstTryScan.options(in: $0) }
    #expect(found == ChosenOptions(response.options))
  }

  @Test("Several processors find what one finds")
  func parallel() throws {
    let store = try ProgressStore.sample(at: folder.file())
    try store.append(
      [Samples.started(), .attempted(Samples.attempt("q", response: 1))],
      in: Samples.context(),
      at: Samples.start
    )
    try store.database.executeScript(
      """
      WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 2500)
      INSERT INTO learner (name) SELECT 'learner ' || n FROM number;
      INSERT INTO attempt
      SELECT learner.id, exercise, device, learner.id + 100, context, purpose, form, try,
        learner.id % 3 = 0, learner.id % 3 + 1, hints, skipped, dont_know, overruled, presented_at,
        answered_at, utc_offset, learner.id * 10, 1 + learner.id % 3, shown_order, misconceptions
      FROM attempt, learner WHERE learner.name LIKE 'learner %';
      """
    )
    let (answers, totals) = try store.firstTries(Self.query, slots: Self.slots)
    #expect(totals.learners.count == 2501)
    var single = ItemAccumulator(slots: Self.slots)
    var scan = try FirstTryScan(store.database, Self.query)
    try scan.run { single.add($0) }
    #expect(scan.totals == totals)
    #expect(answers.learnerCount == 2501)
    #expect(answers.analysis == single.analysis)
  }
}
