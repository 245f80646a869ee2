public import Learning

/// A fact on its way into the record beside facts of others, such as a vote among those of a room.
public struct GroupedFact: Sendable, Hashable {
  /// What it has in common with its session.
  public let context: FactContext
  /// What happened.
  public let content: FactContent
  /// When it happened.
  public let moment: Moment
  /// What a learner is called who may be new to the file; nil where they are in it.
  public let newcomer: String?

  /// Joins a context, what happened, when, and an alias for a newcomer.
  public init(
    context: FactContext,
    content: FactContent,
    moment: Moment,
    newcomer: String? = nil
  ) {
    self.context = context
    self.content = content
    self.moment = moment
    self.newcomer = newcomer
  }
}
