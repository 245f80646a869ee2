/// A group of people in the town of a simulation who answer alike.
///
/// Shares are whole ten-thousandths, so that every machine draws the same town.
public struct TownSegment: Sendable, Hashable {
  /// The name that plans carry.
  public let id: String
  /// What the group is called, for people.
  public let name: String
  /// A few words about it; may be empty.
  public let note: String
  /// How many people it has.
  public let people: Int
  /// The language that reaches it; nil where any of the town's languages does.
  public let language: String?
  /// The words that fit it; nil where none fits better than general ones.
  public let frame: String?
  /// What its people do.
  public let shares: Shares
  /// Whether people of the group pay a price when they are asked in public.
  public let isAtRisk: Bool

  /// What the people of a group do, in ten-thousandths.
  public struct Shares: Sendable, Hashable {
    /// Who sees a post among them.
    public var seePost: Int
    /// Who sees a message.
    public var seeMessage: Int
    /// Who reacts of those who see.
    public var engage: Int
    /// Who says “I will come” of those who react.
    public var pledge: Int
    /// Who comes of those who said so.
    public var attend: Int
    /// Who comes without being asked.
    public var baseline: Int
    /// Who knows somebody of the campaign, and can be visited.
    public var ties: Int

    /// Sets each share.
    public init(
      seePost: Int,
      seeMessage: Int,
      engage: Int,
      pledge: Int,
      attend: Int,
      baseline: Int,
      ties: Int
    ) {
      self.seePost = seePost
      self.seeMessage = seeMessage
      self.engage = engage
      self.pledge = pledge
      self.attend = attend
      self.baseline = baseline
      self.ties = ties
    }
  }

  /// Joins what is known of a group.
  public init(
    id: String,
    name: String,
    note: String = "",
    people: Int,
    language: String?,
    frame: String?,
    shares: Shares,
    isAtRisk: Bool = false
  ) {
    self.id = id
    self.name = name
    self.note = note
    self.people = people
    self.language = language
    self.frame = frame
    self.shares = shares
    self.isAtRisk = isAtRisk
  }
}
