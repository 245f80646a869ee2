import Learning
import Testing

@Suite("Tests before and after")
struct TestGainTests {
  /// A test with one mark for each item; the objective of an item is its number in the list.
  static func result(_ marks: [(ObjectiveID, Double?)]) -> TestResult {
    TestResult(
      items: marks.enumerated().map { number, mark in
        TestResult.Item(exercise: ExerciseID("i\(number)"), objective: mark.0, score: mark.1)
      }
    )
  }

  @Test(
    "Gains are given with both tests, or a reason",
    arguments: [
      ([0, 0, 1, 0], [1, 1, 1, 0], 50, 2.0 / 3.0, nil),
      ([1, 1, 0, 0], [1, 0, 0, 0], -25, -0.5, nil),
      ([0.5, 0.5], [1, 0.5], 25, 0.5, nil),
      ([1, 1], [1, 1], 0, nil, .ceiling),
      ([1, 1], [1, 0], -50, nil, .ceiling),
      (nil, [1, 0], nil, nil, .noPreTest),
      ([1, 0], nil, nil, nil, .noPostTest),
      (nil, nil, nil, nil, .noPreTest),
      ([1, nil], [1, 0], nil, nil, .noPreTest),
      ([1, 0], [1, nil], nil, nil, .noPostTest),
    ] as [([Double?]?, [Double?]?, Double?, Double?, TestGain.Note?)]
  )
  func gains(
    pre: [Double?]?,
    post: [Double?]?,
    raw: Double?,
    normalised: Double?,
    note: TestGain.Note?
  ) {
    let gain = TestGain(
      pre: pre.map { Self.result($0.map { ("O", $0) }) },
      post: post.map { Self.result($0.map { ("O", $0) }) }
    )
    #expect(isClose(gain.overall.raw, raw))
    #expect(isClose(gain.overall.normalised, normalised))
    #expect(gain.overall.note == note)
    // A figure is never without its counts.
    #expect(gain.overall.preCount == pre?.count ?? 0)
    #expect(gain.overall.postCount == post?.count ?? 0)
    #expect((gain.overall.wrongToRight == nil) == (raw == nil))
  }

  @Test("Parallel items are paired by objective, in the order of each form")
  func pairs() throws {
    let pre = Self.result([("O1", 0), ("O2", 1), ("O1", 1), ("O3", 0), ("O2", 0.5)])
    let post = Self.result([("O2", 0), ("O1", 1), ("O2", 1), ("O1", 1), ("O4", 1), ("O2", 0)])
    let gain = TestGain(pre: pre, post: post)
    #expect(gain.objectives.map(\.objective) == ["O1", "O2", "O3", "O4"])
    let changes = gain.objectives.map(\.change)
    #expect(changes.map(\.wrongToRight) == [1, 1, nil, nil])
    #expect(changes.map(\.rightToWrong) == [0, 1, nil, nil])
    #expect(changes.map(\.preCount) == [2, 2, 1, 0] && changes.map(\.postCount) == [2, 3, 0, 1])
    #expect(changes.map(\.note) == [nil, nil, .notInBothForms, .notInBothForms])
    #expect(isClose(changes[0].normalised, 1) && isClose(changes[1].raw, 100.0 / 3 - 75))
    #expect(gain.overall.wrongToRight == 2 && gain.overall.rightToWrong == 1)
    #expect(isClose(gain.overall.pre, 50) && isClose(gain.overall.post, 400.0 / 6))
  }

  @Test("After a test that was left in the middle no objective has a figure")
  func unfinished() {
    let gain = TestGain(
      pre: Self.result([("O1", 1), ("O2", nil)]),
      post: Self.result([("O1", 1), ("O2", 1)])
    )
    #expect(gain.objectives.allSatisfy { $0.change.raw == nil && $0.change.note == .noPreTest })
  }

  @Test(
    "From 80 % on an objective its worked examples may be skipped",
    arguments: [
      ([1, 1, 1, 1, 0], true), ([1, 1, 1, 0], false), ([1], true), ([0.8], true), ([0.79], false),
      ([1, 1.0 / 3 + 1.0 / 3, 0.7334], true), ([1, nil], false), ([0], false),
      ([0.1 + 0.7], true),
    ] as [([Double?], Bool)]
  )
  func skipOffer(marks: [Double?], isOffered: Bool) {
    let result = Self.result(marks.map { ("O1", $0) } + [("O2", 0)])
    #expect(result.skipOffers == (isOffered ? ["O1"] : []))
  }

  @Test("A result is read from the record: the first answer of the test to each graded item")
  func fromRecord() {
    func exercise(_ id: ExerciseID, _ objective: ObjectiveID?, _ kind: String = "choose-one")
      -> Exercise
    {
      Exercise(id: id, title: "T", objective: objective, stem: "?", body: Sample.body(kind))
    }
    let form = TestForm(
      letter: .b,
      exercises: [
        exercise("t1", "O1"), exercise("t2", "O2"), exercise("t3", "O1"),
        exercise("t4", nil, "poll"),
        exercise("t5", "O2"),
      ]
    )
    let history = AnswerHistory([
      answer("t1", 1, score: 0.5, purpose: .post), answer("t1", 2, purpose: .study),
      answer("t2", 3, score: 0, purpose: .post, dontKnow: true),
      answer("t3", 4, purpose: .post), answer("t4", 5, score: nil, purpose: .post),
      answer("t1", 6, purpose: .post), answer("t3", 7, score: 0, tryNumber: 2, purpose: .post),
      answer("gone", 8, purpose: .post), answer("t5", 9, purpose: .pre),
    ])
    let result = TestResult(form: form, purpose: .post, history: history)
    #expect(result.items.map(\.exercise) == ["t1", "t2", "t3", "t5"])
    #expect(result.items.map(\.score) == [0.5, 0, 1, nil])
    #expect(result.objectives == ["O1", "O2"] && !result.isComplete && result.percent == nil)
    #expect(TestResult(items: []).percent == nil && !TestResult(items: []).isComplete)
  }
}
