import Learning
import Testing

/// How often a learner wishes to be asked.
struct ReviewSettingsTests {
  @Test(
    "What lies outside its range is brought into it",
    arguments: [
      (Int.min, Int.min, 70, 1), (0, 0, 70, 1), (70, 1, 70, 1), (90, 12, 90, 12),
      (99, 200, 99, 200), (100, 201, 99, 200), (Int.max, Int.max, 99, 200),
    ]
  )
  func ranges(retention: Int, limit: Int, expectedRetention: Int, expectedLimit: Int) {
    let settings = ReviewSettings(retentionPercent: retention, dailyLimit: limit)
    #expect(settings.retentionPercent == expectedRetention)
    #expect(settings.dailyLimit == expectedLimit)
    #expect(settings.scheduler.desiredRetention == Double(expectedRetention) / 100)
  }

  @Test("The range of the setting is the one of the model")
  func sameRange() {
    #expect(
      FSRSScheduler.retentionRange
        == Double(ReviewSettings.retentionRange.lowerBound) / 100...Double(
          ReviewSettings.retentionRange.upperBound
        ) / 100
    )
  }
}
