public import ProgressStore

/// A learner's facts on their way to a trainer, or a trainer's marks on their way back, as they were read and checked.
public struct Bundle: Sendable {
  /// Whose facts, from which device.
  public let header: BundleHeader
  /// The facts by rising counter.
  public let facts: [ReceivedFact]

  /// Joins a header and facts.
  public init(header: BundleHeader, facts: [ReceivedFact]) {
    self.header = header
    self.facts = facts
  }

  /// Who sent it.
  public var sender: FactSender {
    FactSender(
      device: header.device,
      key: header.key,
      learner: header.learner,
      // In the spelling that an alias typed here has.
      alias: header.alias.flatMap { try? Alias($0) }?.text
    )
  }
}
