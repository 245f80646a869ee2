/// A first try at an item, as numbers only, so that a million of them can be passed on without a search or an allocation.
public struct ItemAnswer: Sendable, Hashable {
  /// The learner, numbered from 0 in the order of first appearance.
  public var learner: Int
  /// The item, by its place among the slots.
  public var slot: Int
  /// The share of the marks from 0 to 1, nil where there is no mark.
  public var score: Double?
  /// The options that were chosen; empty for kinds without options.
  public var options: ChosenOptions
  /// The certainty from 1 to 3, 0 where it was not asked.
  public var certainty: Int
  /// How many hints were shown before it.
  public var hints: Int
  /// Whether the learner went on without an answer.
  public var isSkipped: Bool
  /// Whether the learner said that they do not know.
  public var isDontKnow: Bool
  /// Whether the learner overruled the mark.
  public var isOverruled: Bool
  /// How long the learner was at it, below 0 where nobody measured.
  public var activeMilliseconds: Int

  /// Joins the columns of a row; an answer with a mark and nothing special needs the first three.
  @inlinable
  public init(
    learner: Int,
    slot: Int,
    score: Double?,
    options: ChosenOptions = ChosenOptions(),
    certainty: Int = 0,
    hints: Int = 0,
    isSkipped: Bool = false,
    isDontKnow: Bool = false,
    isOverruled: Bool = false,
    activeMilliseconds: Int = -1
  ) {
    self.learner = learner
    self.slot = slot
    self.score = score
    self.options = options
    self.certainty = certainty
    self.hints = hints
    self.isSkipped = isSkipped
    self.isDontKnow = isDontKnow
    self.isOverruled = isOverruled
    self.activeMilliseconds = activeMilliseconds
  }

  /// The mark that counts: full where it was overruled, none where nothing was tried, nil where there is no mark.
  var countedScore: Double? {
    if isOverruled { return 1 }
    if isSkipped || isDontKnow { return 0 }
    guard let score, !score.isNaN else { return nil }
    // Adding 0 turns a negative zero into the zero it equals.
    return min(max(0, score), 1) + 0
  }
}
