public import Learning

/// What is known of an exercise from earlier answers.
public struct ExerciseHistory: Sendable, Hashable {
  /// The exercise.
  public let exercise: ExerciseID
  /// The raw mark of the last first try, nil where it was not graded.
  public let lastScore: Double?
  /// When the last answer came, in milliseconds since 1970 UTC.
  public let lastAnsweredAt: Int64

  /// Joins an exercise, its last mark and the time of the last answer.
  public init(exercise: ExerciseID, lastScore: Double?, lastAnsweredAt: Int64) {
    self.exercise = exercise
    self.lastScore = lastScore
    self.lastAnsweredAt = lastAnsweredAt
  }
}

/// Which questions from earlier lessons open a lesson.
public enum RetrievalChoice {
  /// The number of questions that open a lesson (blueprint: three review items first).
  public static let usualCount = 3

  /// Chooses graded exercises of earlier lessons that the learner has met.
  ///
  /// Those that went wrong come first, then the ones not seen for longest; lessons take turns, so
  /// that one lesson does not fill the list.
  public static func exercises(
    from lessons: [Lesson],
    before lesson: LessonID,
    history: [ExerciseHistory],
    count: Int = usualCount
  ) -> [Exercise] {
    let known = Dictionary(
      history.map { ($0.exercise, $0) },
      uniquingKeysWith: { $0.lastAnsweredAt > $1.lastAnsweredAt ? $0 : $1 }
    )
    var queues = lessons.prefix { $0.id != lesson }.map { lesson in
      lesson.exercises
        .filter { $0.body.isGraded }
        .compactMap { exercise in known[exercise.id].map { (exercise, $0) } }
        .sorted { comesFirst($0.1, $1.1) }
    }
    var chosen: [Exercise] = []
    while chosen.count < count {
      let heads = queues.indices.filter { !queues[$0].isEmpty }
      guard !heads.isEmpty else { break }
      for queue in heads.sorted(by: { comesFirst(queues[$0][0].1, queues[$1][0].1) })
      where chosen.count < count {
        chosen.append(queues[queue].removeFirst().0)
      }
    }
    return chosen
  }

  private static func comesFirst(_ left: ExerciseHistory, _ right: ExerciseHistory) -> Bool {
    let leftIsRight = (left.lastScore ?? 0) >= 1
    let rightIsRight = (right.lastScore ?? 0) >= 1
    if leftIsRight != rightIsRight { return !leftIsRight }
    return (left.lastAnsweredAt, left.exercise) < (right.lastAnsweredAt, right.exercise)
  }
}
