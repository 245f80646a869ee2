/// How often a learner wishes to be asked.
public struct ReviewSettings: Sendable, Hashable {
  /// The chance of recall in percent at which a question comes back.
  public let retentionPercent: Int
  /// The most questions a day.
  public let dailyLimit: Int

  /// The retentions that may be wished for, in percent.
  public static let retentionRange = 70...99
  /// The numbers of questions that may be wished for.
  public static let dailyLimitRange = 1...200

  /// Takes both wishes; what lies outside its range is brought into it.
  public init(retentionPercent: Int = 90, dailyLimit: Int = ReviewQueue.standardLimit) {
    self.retentionPercent = ReviewSettings.within(
      ReviewSettings.retentionRange,
      retentionPercent
    )
    self.dailyLimit = ReviewSettings.within(ReviewSettings.dailyLimitRange, dailyLimit)
  }

  /// The model that follows the wish.
  public var scheduler: FSRSScheduler {
    FSRSScheduler(desiredRetention: Double(retentionPercent) / 100)
  }

  private static func within(_ range: ClosedRange<Int>, _ value: Int) -> Int {
    min(max(range.lowerBound, value), range.upperBound)
  }
}
