/// What a round came to: the day, other days, random friending, and what the decision was worth.
public struct RoundResult: Sendable, Hashable {
  /// The round.
  public let round: SimulationRound
  /// The minutes that were used.
  public let minutes: Int
  /// The minutes that there were.
  public let budget: Int
  /// What happened on the day.
  public let day: Funnel
  /// The extra people to expect of the plan.
  public let expected: ExpectedPeople
  /// What nine of ten other days bring with the same plan.
  public let otherDays: LuckInterval
  /// What random friending brings in the same world for the same minutes.
  public let random: Comparison
  /// What one post with general words for each group brings in the same world.
  public let posts: Comparison
  /// What the learner predicted.
  public let prediction: LuckInterval
  /// What the same plans expect in the town where groups differ; nil outside an honesty round.
  public let inTown: InTown?
  /// What the decision was worth; nil where the learner decided nothing.
  public let decision: Decision?

  /// Another plan in the same world.
  public struct Comparison: Sendable, Hashable {
    /// The extra people on the day.
    public let uplift: Int
    /// What nine of ten other days bring.
    public let otherDays: LuckInterval
    /// The extra people to expect.
    public let expected: ExpectedPeople
  }

  /// The extra people to expect of three plans where groups differ.
  public struct InTown: Sendable, Hashable {
    /// Of the learner's plan.
    public let plan: ExpectedPeople
    /// Of random friending.
    public let random: ExpectedPeople
    /// Of a post with general words for each group.
    public let posts: ExpectedPeople
  }

  /// What a decision was worth, whatever luck made of it.
  public struct Decision: Sendable, Hashable {
    /// The best plan that there was.
    public let bestPlan: SimulationPlan
    /// The extra people to expect of it.
    public let best: ExpectedPeople
    /// How much of that the learner's plan expects, in ten-thousandths, at most 10,000.
    public let share: Int
    /// Whether nobody was asked in public who pays a price for it.
    public let isCareful: Bool
  }

  /// Whether the day lies in what the learner predicted, and the prediction says something.
  public var isPredicted: Bool { prediction.contains(day.uplift) && !isPredictionVague }

  /// Whether the prediction is so wide that nearly every day would lie in it.
  public var isPredictionVague: Bool { prediction.width > widestPrediction }

  /// The widest prediction that says something: twice what luck itself spreads over.
  public var widestPrediction: Int { max(10, 2 * otherDays.width) }

  /// The mark in ten-thousandths: 70 parts the decision, 15 care, 15 the prediction; nil where nothing was decided.
  public var mark: Int? {
    guard let decision else { return nil }
    return decision.share * 70 / 100 + (decision.isCareful ? 1_500 : 0)
      + (isPredicted ? 1_500 : 0)
  }
}
