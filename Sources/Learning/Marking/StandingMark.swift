/// What a written answer is worth by the marks of trainers: what they agreed on, else the mean of those who marked apart.
public struct StandingMark: Sendable, Hashable {
  /// The points.
  public let points: Double
  /// The most points of the rubric.
  public let maximum: Int
  /// Whether trainers agreed on it after they had marked apart.
  public let isAgreed: Bool
  /// Whether trainers gave different levels and have not agreed yet.
  public let isDisputed: Bool
  /// The marks it follows from: the agreed one, else one a trainer.
  public let marks: [AnswerMarks.Given]

  /// The points as a share of the most.
  public var share: Double { maximum > 0 ? points / Double(maximum) : 0 }
}

extension AnswerMarks {
  /// What the answer is worth; nil where no trainer marked it by this rubric.
  public func standing(in rubric: Rubric) -> StandingMark? {
    let fitting = trainers.filter { rubric.fits($0.mark.marks) }
    if let agreed, rubric.fits(agreed.mark.marks) {
      return StandingMark(
        points: Double(rubric.points(for: agreed.mark.marks)),
        maximum: rubric.maximum,
        isAgreed: true,
        isDisputed: false,
        marks: [agreed]
      )
    }
    guard !fitting.isEmpty else { return nil }
    let sum = fitting.reduce(0) { $0 + rubric.points(for: $1.mark.marks) }
    return StandingMark(
      points: Double(sum) / Double(fitting.count),
      maximum: rubric.maximum,
      isAgreed: false,
      isDisputed: Set(fitting.map { $0.mark.marks }).count > 1,
      marks: fitting
    )
  }
}

extension Rubric {
  /// Whether marks give every criterion, and nothing else, a level that there is.
  public func fits(_ marks: RubricMarks) -> Bool {
    marks.levels.count == criteria.count
      && criteria.allSatisfy { criterion in
        marks.levels[criterion.id].map { (1...max(1, points.count)).contains($0) } ?? false
      }
  }
}
