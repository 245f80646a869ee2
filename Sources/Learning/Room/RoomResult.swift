/// How the room voted in one round of one question.
public struct RoomResult: Sendable, Hashable {
  /// How many are in the room.
  public let participants: Int
  /// How many voted, with those who said that they are stuck.
  public let votes: Int
  /// How many votes are fully right; nil where nothing is right or wrong.
  public let right: Int?
  /// The answers with their counts: options in shown order, other answers by count.
  public let answers: [Answer]
  /// The beliefs behind the votes, the commonest first.
  public let misconceptions: [Belief]
  /// How many votes were right and how many not, by certainty from 1 to 3; empty where nothing is
  /// right or wrong.
  public let certainty: [CertaintyCount]
  /// Who said that they are stuck, in the order in which they came in.
  public let stuck: [LearnerID]
  /// Who has not voted, in the order in which they came in.
  public let silent: [LearnerID]

  /// One answer and how many gave it.
  public struct Answer: Sendable, Hashable {
    /// The option's number in the source; nil where there are no options.
    public let option: Int?
    /// The answer in the words of the exercise, one line an entry, in Markdown.
    public let words: [String]
    /// How many gave it.
    public let count: Int
    /// Whether it is right; nil where that has no meaning.
    public let isRight: Bool?
    /// The beliefs behind it.
    public let misconceptions: [MisconceptionID]
  }

  /// A belief and how many votes point to it.
  public struct Belief: Sendable, Hashable {
    /// The belief.
    public let misconception: MisconceptionID
    /// How many votes point to it.
    public let count: Int
  }

  /// The votes of one certainty.
  public struct CertaintyCount: Sendable, Hashable {
    /// The certainty from 1 to 3.
    public let certainty: Int
    /// How many of them were right.
    public let right: Int
    /// How many of them were not.
    public let wrong: Int
  }

  /// The share of right votes in whole hundredths, rounded; nil where nothing is right or wrong or
  /// nobody voted.
  public var rightPercent: Int? {
    right.flatMap { votes > 0 ? ($0 * 200 + votes) / (votes * 2) : nil }
  }

  /// What the share suggests; nil where nothing is right or wrong or nobody voted.
  public var advice: RoomAdvice? { right.flatMap { RoomAdvice(right: $0, votes: votes) } }
}
