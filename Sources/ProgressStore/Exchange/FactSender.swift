public import Learning
public import Sealing

/// Who sends facts: one device, the key that signed them, and whose they are.
public struct FactSender: Sendable, Hashable {
  /// The device that recorded the facts.
  public let device: DeviceID
  /// The key that signed them.
  public let key: VerifyingKey
  /// The learner that all of them are about.
  public let learner: LearnerID
  /// What the learner is called; nil where the sender keeps it.
  public let alias: String?

  /// Joins a device, its key, a learner and an alias.
  public init(device: DeviceID, key: VerifyingKey, learner: LearnerID, alias: String?) {
    self.device = device
    self.key = key
    self.learner = learner
    self.alias = alias
  }
}
