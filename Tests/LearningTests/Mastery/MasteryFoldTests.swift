import Learning
import Testing

@Suite("Mastery of objectives")
struct MasteryFoldTests {
  static let objectives: [ExerciseID: ObjectiveID] = ["e": "O1", "f": "O1", "g": "O2"]

  /// The mastery of the first objective after some answers.
  static func mastery(
    _ answers: [RecordedAnswer],
    rule: MasteryRule = MasteryRule(),
    day days: Double = 0
  ) throws -> ObjectiveMastery {
    let history = AnswerHistory(answers)
    let result = MasteryFold(rule: rule, objectives: objectives).mastery(
      of: ["O1", "O2"],
      history: history,
      states: ReviewFold().states(of: history),
      at: newYear + Int64(days * Double(day))
    )
    #expect(result.objectives.map(\.objective) == ["O1", "O2"])
    return try #require(result.objectives.first)
  }

  /// First tries at one exercise, `+` right and `-` wrong.
  static func tries(_ marks: String) -> [RecordedAnswer] {
    marks.enumerated().map { answer("e", Int64($0.offset) + 1, score: $0.element == "+" ? 1 : 0) }
  }

  @Test(
    "The last first tries decide, and it is said how many right ones are missing",
    arguments: [
      ("", .notStarted, 3), ("+", .practising, 2), ("++", .practising, 1), ("+++", .mastered, 0),
      ("-", .practising, 3), ("-+++", .mastered, 0), ("+++-", .mastered, 0),
      ("+++--", .practising, 3), ("++++--", .practising, 3), ("----", .practising, 3),
      ("--++", .practising, 1), ("++-", .practising, 1), ("-+-+", .practising, 1),
      ("+-+-", .practising, 2),
      ("----+++", .mastered, 0), ("+--+", .practising, 2),
    ] as [(String, ObjectiveMastery.Status, Int)]
  )
  func tries(marks: String, status: ObjectiveMastery.Status, missing: Int) throws {
    let mastery = try Self.mastery(Self.tries(marks))
    #expect(mastery.status == status && mastery.isMastered == (status == .mastered))
    #expect(mastery.tryCount == marks.count && mastery.lastTries.count == min(4, marks.count))
    if missing > 0 {
      #expect(mastery.move == .answerRight(missing))
      // Exactly so many are enough.
      let enough = marks + String(repeating: "+", count: missing)
      #expect(try Self.mastery(Self.tries(enough)).isMasteredByTries)
      #expect(try !Self.mastery(Self.tries(String(enough.dropLast()))).isMasteredByTries)
    }
  }

  @Test(
    "The course sets both numbers",
    arguments: [
      (1, 1, "-+", true), (2, 2, "+-+", false), (2, 5, "+---+", true), (0, 0, "-", false),
    ]
  )
  func rule(needed: Int, last: Int, marks: String, isMastered: Bool) throws {
    let rule = MasteryRule(needed: needed, last: last)
    #expect(try Self.mastery(Self.tries(marks), rule: rule).isMastered == isMastered)
  }

  @Test(
    "Tests, further tries, opinions and other objectives do not count; part marks are not right"
  )
  func whatCounts() throws {
    let mastery = try Self.mastery([
      answer("e", 1, purpose: .pre), answer("e", 2, purpose: .post), answer("e", 3, tryNumber: 2),
      answer("e", 4, score: nil), answer("g", 5), answer("e", 6), answer("f", 7, purpose: .review),
      answer("f", 8, score: 0.9), answer("f", 9, score: 0, dontKnow: true),
      answer("e", 10, score: 0, overruled: true),
    ])
    #expect(mastery.lastTries == [true, false, false, true] && mastery.tryCount == 5)
  }

  @Test("What is not reviewed fades, on the day that was foretold, and a review brings it back")
  func fading() throws {
    let answers = [answer("e", 1), answer("f", 2), answer("e", 3, day: 2)]
    let mastery = try Self.mastery(answers, day: 2)
    let days = try #require(mastery.daysUntilFading)
    #expect(mastery.status == .mastered && mastery.move == .wait(days: days) && days > 0)
    #expect(mastery.recall.map(\.exercise) == ["f", "e"])
    let before = try Self.mastery(answers, day: Double(2 + days - 1))
    #expect(before.status == .mastered && before.daysUntilFading == 1)
    let after = try Self.mastery(answers, day: Double(2 + days))
    #expect(after.status == .fading && after.daysUntilFading == nil)
    #expect(try #require(after.retrievability) <= 0.8)
    #expect(after.move == .review(["f"]))
    let later = try Self.mastery(answers, day: Double(2 + 40 * days))
    #expect(later.move == .review(["f", "e"]))
    let reviewed = answers + [answer("f", 4, day: Double(2 + days), purpose: .review)]
    #expect(try Self.mastery(reviewed, day: Double(2 + days)).status == .mastered)
  }

  @Test("Answers at exercises that the course no longer has are counted apart")
  func vanished() {
    let history = AnswerHistory([
      answer("gone", 1), answer("gone", 2), answer("gone", 3, tryNumber: 2), answer("e", 4),
    ])
    let result = MasteryFold(objectives: Self.objectives).mastery(
      of: ["O1", "O9"],
      history: history,
      states: ReviewFold().states(of: history),
      at: newYear
    )
    #expect(result.unplaced == ["gone": 2])
    #expect(result.objectives.map(\.tryCount) == [1, 0])
    #expect(result.objectives.last?.status == .notStarted)
    #expect(result.objectives.last?.retrievability == nil)
  }

  @Test("Mastery does not depend on arrival or repetition", arguments: UInt64(1)...10)
  func arrival(seed: UInt64) {
    func result(_ record: [RecordedAnswer]) -> MasteryFold.Result {
      let history = AnswerHistory(record)
      return MasteryFold(objectives: ["e0": "O1", "e1": "O1", "e2": "O2"]).mastery(
        of: ["O1", "O2"],
        history: history,
        states: ReviewFold().states(of: history),
        at: newYear + 90 * day
      )
    }
    let record = AnswerHistoryTests.record(seed: seed, answers: 150)
    var generator = SplitMix64(seed: seed)
    #expect(result(generator.shuffled(record + record.prefix(50))) == result(record))
  }
}
