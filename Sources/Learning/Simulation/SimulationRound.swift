/// A round of a simulation: what is asked of the learner, and in which world.
public enum SimulationRound: String, Sendable, Hashable, CaseIterable {
  /// The plan of many candidates is played: friend requests to people drawn by lot. The learner predicts.
  case candidates
  /// The learner plans and sees what a page shows: followers and likes.
  case reach
  /// The learner plans and sees every door.
  case funnel
  /// The learner can also remind people and answer comments.
  case care
  /// Other days, less time, and no network.
  case shutdown
  /// The last plan is played once more in a world where all groups are alike. The learner predicts.
  case honesty

  /// Whether the learner makes a plan.
  public var asksForPlan: Bool {
    switch self {
    case .candidates, .honesty: false
    case .reach, .funnel, .care, .shutdown: true
    }
  }

  /// Whether it counts; where doors are hidden, or nothing is decided, it is for finding out.
  public var isMarked: Bool {
    switch self {
    case .candidates, .reach, .honesty: false
    case .funnel, .care, .shutdown: true
    }
  }

  /// Whether minutes can go into reminders and trust.
  public var offersCare: Bool { self == .care || self == .shutdown }

  /// Whether all doors can be seen while planning.
  public var showsDoors: Bool { self != .candidates && self != .reach }

  /// The part of the budget that there is, in percent.
  static let shutdownBudget = 70
}
