/// What came of a plan on one day: fewer people behind each door.
public struct Funnel: Sendable, Hashable {
  /// Who was asked.
  public var contacted = 0
  /// Who saw it.
  public var reached = 0
  /// Who reacted.
  public var engaged = 0
  /// Who said that they would come.
  public var pledged = 0
  /// Who was there, asked or not.
  public var attended = 0
  /// Who would have been there without the plan.
  public var baseline = 0
  /// Who pledged of the groups that pay a price when they are asked.
  public var pledgedAtRisk = 0

  /// Who came because of the plan.
  public var uplift: Int { attended - baseline }

  /// Nobody yet.
  public init() {}
}
