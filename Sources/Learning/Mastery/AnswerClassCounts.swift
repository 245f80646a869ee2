/// How many first tries fell in each class.
public struct AnswerClassCounts: Sendable, Hashable {
  /// The number in each class; every class has one.
  public let counts: [AnswerClass: Int]

  /// Counts the first tries of a history by classes that ``AnswerClassFold/classes(of:)`` gave.
  ///
  /// Further tries come after feedback and would look like knowledge.
  public init(history: AnswerHistory, classes: [AnswerClass?]) {
    var counts = Dictionary(uniqueKeysWithValues: AnswerClass.allCases.map { ($0, 0) })
    for (answer, answerClass) in zip(history.answers, classes) where answer.tryNumber == 1 {
      if let answerClass { counts[answerClass, default: 0] += 1 }
    }
    self.counts = counts
  }

  /// How many first tries have a class.
  public var total: Int { counts.values.reduce(0, +) }

  /// The share of a class.
  public func share(of answerClass: AnswerClass) -> Proportion {
    Proportion(counts[answerClass] ?? 0, of: total)
  }
}
