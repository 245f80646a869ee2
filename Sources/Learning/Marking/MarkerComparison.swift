/// How far the markers of the same works agree, and where they lie furthest apart.
public struct MarkerComparison: Sendable {
  /// Two markers who marked apart.
  public struct Pair: Sendable, Hashable, Comparable {
    /// The one whose code comes first.
    public let first: MarkerCode
    /// The other.
    public let second: MarkerCode

    /// Orders by the codes.
    public static func < (left: Pair, right: Pair) -> Bool {
      (left.first, left.second) < (right.first, right.second)
    }
  }

  /// How far a pair agrees on one criterion, or on the points of a whole answer.
  public struct Row: Sendable {
    /// The markers.
    public let pair: Pair
    /// The exercise.
    public let exercise: Exercise
    /// The criterion by its name; nil for the points of the whole answer.
    public let criterion: String?
    /// The agreement where a disagreement weighs as much as the levels lie apart.
    public let linear: MarkerAgreement
    /// The agreement where it weighs as much as the square of that.
    public let quadratic: MarkerAgreement
  }

  /// An answer that a pair marked differently.
  public struct Difference: Sendable {
    /// The answer.
    public let work: WrittenWork
    /// The markers.
    public let pair: Pair
    /// The points that each gave.
    public let points: (first: Int, second: Int)
    /// The criterion on which they are furthest apart, by its name.
    public let criterion: String
    /// The levels that each gave for it.
    public let levels: (first: Int, second: Int)

    /// How far the points lie apart.
    public var distance: Int { abs(points.first - points.second) }
    /// How far the levels lie apart on the criterion.
    var levelDistance: Int { abs(levels.first - levels.second) }
  }

  /// The pairs and criteria, in the order of the course.
  public let rows: [Row]
  /// The differences, the largest first.
  public let differences: [Difference]

  /// One answer with both marks of a pair.
  private struct Both {
    let work: WrittenWork
    let pair: Pair
    let first: RubricMarks
    let second: RubricMarks
  }

  private struct Group: Hashable {
    let place: Int
    let pair: Pair
  }

  /// Compares all markers of some works with each other.
  public init(_ works: some Sequence<WrittenWork>) {
    var groups: [Group: [Both]] = [:]
    for work in works {
      let given = work.marks.trainers.filter { work.rubric.fits($0.mark.marks) }
      for (place, first) in given.enumerated() {
        for second in given[(place + 1)...] {
          let pair = Pair(first: first.marker, second: second.marker)
          groups[Group(place: work.place, pair: pair), default: []].append(
            Both(work: work, pair: pair, first: first.mark.marks, second: second.mark.marks)
          )
        }
      }
    }
    let ordered = groups.sorted { left, right in
      (left.key.place, left.key.pair) < (right.key.place, right.key.pair)
    }
    rows = ordered.flatMap { MarkerComparison.rows(for: $0.value) }
    differences = ordered.flatMap { $0.value.compactMap { MarkerComparison.difference($0) } }
      .sorted { left, right in
        if left.distance != right.distance { return left.distance > right.distance }
        if left.levelDistance != right.levelDistance {
          return left.levelDistance > right.levelDistance
        }
        return (left.work.place, left.work.answer) < (right.work.place, right.work.answer)
      }
  }

  private static func rows(for both: [Both]) -> [Row] {
    guard let sample = both.first else { return [] }
    let rubric = sample.work.rubric
    func row(
      _ criterion: String?,
      levels: Int,
      _ level: (RubricMarks) -> Int
    ) -> Row {
      let marks = both.map { MarkerAgreement.Marks(level($0.first), level($0.second)) }
      return Row(
        pair: sample.pair,
        exercise: sample.work.exercise,
        criterion: criterion,
        linear: MarkerAgreement(marks, levels: levels, weights: .linear),
        quadratic: MarkerAgreement(marks, levels: levels, weights: .quadratic)
      )
    }
    let least = (rubric.points.first ?? 0) * rubric.criteria.count
    let whole = row(nil, levels: rubric.maximum - least + 1) { rubric.points(for: $0) - least }
    return rubric.criteria.map { criterion in
      row(criterion.id, levels: rubric.points.count) { ($0.levels[criterion.id] ?? 0) - 1 }
    } + [whole]
  }

  private static func difference(_ both: Both) -> Difference? {
    guard both.first != both.second else { return nil }
    let rubric = both.work.rubric
    func levels(_ criterion: Rubric.Criterion) -> (first: Int, second: Int) {
      (both.first.levels[criterion.id] ?? 0, both.second.levels[criterion.id] ?? 0)
    }
    let apart = rubric.criteria.map { abs(levels($0).first - levels($0).second) }
    guard let most = apart.max(), let place = apart.firstIndex(of: most) else { return nil }
    return Difference(
      work: both.work,
      pair: both.pair,
      points: (rubric.points(for: both.first), rubric.points(for: both.second)),
      criterion: rubric.criteria[place].id,
      levels: levels(rubric.criteria[place])
    )
  }
}
