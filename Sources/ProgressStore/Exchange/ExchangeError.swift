public import Learning

/// A reason why facts of others are not taken into a record.
public enum ExchangeError: Error, Hashable, Sendable {
  /// The device is known, but another key signed its facts before.
  case otherKey(device: DeviceID)
  /// The facts claim to come from this very record, but another key signed them.
  case ownDevice
  /// The learner was forgotten here and stays forgotten.
  case forgottenLearner
}
