import Learning
import ProgressStore

extension LearnerDesk {
  private static let retentionSetting = "review-retention"
  private static let limitSetting = "review-limit"

  /// Whether the settings of the record are the learner's own; those of others are not handed in.
  var hasOwnSettings: Bool { store.owner.map { $0 == learner } ?? true }

  /// How often the learner wishes to be asked; a setting that cannot be read counts as not set.
  func reviewSettings() throws -> ReviewSettings {
    let standard = ReviewSettings()
    guard hasOwnSettings else { return standard }
    return ReviewSettings(
      retentionPercent: try number(LearnerDesk.retentionSetting) ?? standard.retentionPercent,
      dailyLimit: try number(LearnerDesk.limitSetting) ?? standard.dailyLimit
    )
  }

  /// Keeps how often the learner wishes to be asked.
  func set(_ settings: ReviewSettings) throws {
    try store.set(LearnerDesk.retentionSetting, to: String(settings.retentionPercent))
    try store.set(LearnerDesk.limitSetting, to: String(settings.dailyLimit))
  }

  private func number(_ name: String) throws -> Int? { try store.setting(name).flatMap { Int($0) } }
}
