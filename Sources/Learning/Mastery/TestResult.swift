/// What a learner answered in one test, item by item in the order of the form.
public struct TestResult: Sendable, Hashable {
  /// The items in the order of the form.
  public let items: [Item]

  /// An item and its answer.
  public struct Item: Sendable, Hashable {
    /// The exercise.
    public let exercise: ExerciseID
    /// The objective it serves.
    public let objective: ObjectiveID?
    /// The mark from 0 to 1, 0 where it was given up; nil where it was not reached.
    public let score: Double?

    /// Joins an exercise, its objective and its mark.
    public init(exercise: ExerciseID, objective: ObjectiveID?, score: Double?) {
      self.exercise = exercise
      self.objective = objective
      self.score = score.map { ($0.isNaN ? 0 : min(max(0, $0), 1)) }
    }

    /// Whether it has full marks.
    var isRight: Bool { (score ?? 0) >= 1 }
  }

  /// Takes items with their marks.
  public init(items: [Item]) { self.items = items }

  /// Takes the first answer of a test to each item of the form that it was given on.
  ///
  /// Items without marks, such as opinions, are left out. An item of the form that was not answered stands as not reached.
  public init(form: TestForm, purpose: Purpose, history: AnswerHistory) {
    var scores: [ExerciseID: Double] = [:]
    for answer in history.answers
    where answer.purpose == purpose && answer.tryNumber == 1 && answer.isJudged {
      let score = answer.isGivenUp ? 0 : answer.score ?? 0
      if scores[answer.exercise] == nil { scores[answer.exercise] = score }
    }
    items = form.exercises.filter(\.body.isGraded).map { exercise in
      Item(exercise: exercise.id, objective: exercise.objective, score: scores[exercise.id])
    }
  }

  /// Whether there are items and each was answered or given up.
  public var isComplete: Bool { !items.isEmpty && items.allSatisfy { $0.score != nil } }

  /// The mean mark in percent over all items, nil before the end of the test.
  public var percent: Double? { isComplete ? TestResult.percent(of: items) : nil }

  /// The objectives in the order in which the form first asks for them.
  public var objectives: [ObjectiveID] {
    var seen: Set<ObjectiveID> = []
    return items.compactMap(\.objective).filter { seen.insert($0).inserted }
  }

  /// The same test with the items of one objective only.
  public func items(of objective: ObjectiveID) -> TestResult {
    TestResult(items: items.filter { $0.objective == objective })
  }

  /// The share of the marks in a pre-test from which the worked examples of an objective may be skipped, in percent.
  public static let skipLimit = 80.0

  /// The objectives whose worked examples the learner is offered to skip after this pre-test.
  public var skipOffers: [ObjectiveID] {
    objectives.filter { objective in
      // Thirds and sevenths of marks do not add up to exact numbers.
      (items(of: objective).percent ?? 0) >= TestResult.skipLimit - 1e-9
    }
  }

  private static func percent(of items: [Item]) -> Double {
    100 * items.reduce(0) { $0 + ($1.score ?? 0) } / Double(items.count)
  }
}
