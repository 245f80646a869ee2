/// What tactics cost and change, how far words have to fit, what a reminder and trust are worth.
///
/// Factors are whole percent.
public struct SimulationRules: Sendable, Hashable {
  /// What a visit costs and changes; only people with a tie can be visited.
  public var visit: TacticValues
  /// What a message costs and changes.
  public var message: TacticValues
  /// What a friend request costs and changes.
  public var friend: TacticValues
  /// What a post costs and changes.
  public var post: TacticValues
  /// The minutes of a post in every language of the town.
  public var minutesOfPostInAllLanguages: Int
  /// How far words fit.
  public var fit: Fit
  /// Asking again those who pledged.
  public var reminder: Reminder
  /// The levels of trust that answering comments leads to, the cheapest first.
  public var trustLevels: [TrustLevel]

  /// What a tactic costs and changes.
  public struct TacticValues: Sendable, Hashable {
    /// Minutes a person, or a post.
    public var minutes: Int
    /// The factor on who sees it; of a visit the share itself, whatever the group.
    public var see: Int
    /// The factor on who reacts.
    public var engage: Int
    /// The factor on who pledges.
    public var pledge: Int
    /// The factor on who comes.
    public var attend: Int

    /// Sets each value.
    public init(
      minutes: Int,
      see: Int = 100,
      engage: Int = 100,
      pledge: Int = 100,
      attend: Int = 100
    ) {
      self.minutes = minutes
      self.see = see
      self.engage = engage
      self.pledge = pledge
      self.attend = attend
    }
  }

  /// The factors on who reacts to words that do not fit entirely.
  public struct Fit: Sendable, Hashable {
    /// A text in every language.
    public var allLanguages: Int
    /// A text in a language that is not theirs.
    public var otherLanguage: Int
    /// General words.
    public var generalWords: Int
    /// Words for somebody else.
    public var otherWords: Int

    /// Sets each factor.
    public init(
      allLanguages: Int = 95,
      otherLanguage: Int = 40,
      generalWords: Int = 70,
      otherWords: Int = 50
    ) {
      self.allLanguages = allLanguages
      self.otherLanguage = otherLanguage
      self.generalWords = generalWords
      self.otherWords = otherWords
    }
  }

  /// Asking again those who pledged.
  public struct Reminder: Sendable, Hashable {
    /// The minutes that are set aside.
    public var minutes: Int
    /// How many can be asked again in them; the first ones are.
    public var people: Int
    /// The factor on who comes.
    public var attend: Int

    /// Sets each value.
    public init(minutes: Int = 200, people: Int = 100, attend: Int = 120) {
      self.minutes = minutes
      self.people = people
      self.attend = attend
    }
  }

  /// A level of trust and what it takes.
  public struct TrustLevel: Sendable, Hashable {
    /// The factor on who pledges.
    public var percent: Int
    /// The minutes for answering comments.
    public var minutes: Int

    /// Joins both.
    public init(percent: Int, minutes: Int) {
      self.percent = percent
      self.minutes = minutes
    }
  }

  /// Sets all values, with those of the reading room as defaults.
  public init(
    visit: TacticValues = TacticValues(minutes: 12, see: 95, engage: 140, pledge: 170, attend: 120),
    message: TacticValues = TacticValues(minutes: 4, pledge: 120),
    friend: TacticValues = TacticValues(minutes: 2, see: 30, pledge: 50),
    post: TacticValues = TacticValues(minutes: 45),
    minutesOfPostInAllLanguages: Int = 60,
    fit: Fit = Fit(),
    reminder: Reminder = Reminder(),
    trustLevels: [TrustLevel] = SimulationRules.usualTrustLevels
  ) {
    self.visit = visit
    self.message = message
    self.friend = friend
    self.post = post
    self.minutesOfPostInAllLanguages = minutesOfPostInAllLanguages
    self.fit = fit
    self.reminder = reminder
    self.trustLevels = trustLevels
  }

  /// An abandoned page, one with answered comments, and one that people like to come back to.
  public static let usualTrustLevels = [
    TrustLevel(percent: 70, minutes: 0), TrustLevel(percent: 100, minutes: 120),
    TrustLevel(percent: 115, minutes: 300),
  ]

  /// The values of a tactic.
  public func values(of tactic: Tactic) -> TacticValues {
    switch tactic {
    case .visit: visit
    case .message: message
    case .friend: friend
    case .post: post
    }
  }

  /// The minutes of a post.
  public func minutesOfPost(inAllLanguages: Bool) -> Int {
    inAllLanguages ? minutesOfPostInAllLanguages : post.minutes
  }
}
