/// What holds on a day apart from who is asked.
public struct Conditions: Sendable, Hashable {
  /// What tactics cost and change.
  public var rules: SimulationRules
  /// The factor of trust on who pledges, in percent.
  public var trust: Int
  /// Whether those who pledged are asked again.
  public var reminds: Bool
  /// Whether the network is shut down.
  public var isOffline: Bool

  /// Sets each condition.
  public init(
    rules: SimulationRules = SimulationRules(),
    trust: Int = 100,
    reminds: Bool = false,
    isOffline: Bool = false
  ) {
    self.rules = rules
    self.trust = trust
    self.reminds = reminds
    self.isOffline = isOffline
  }
}
