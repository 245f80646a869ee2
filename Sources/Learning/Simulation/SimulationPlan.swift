/// What a learner decides to do with a budget of minutes.
public struct SimulationPlan: Sendable, Hashable {
  /// What is done in each group that is asked at all, each group once, in the order of the table.
  public var entries: [Entry]
  /// Whether minutes are set aside to ask those again who pledged.
  public var reminds: Bool
  /// Which level of trust is worked for, from 0.
  public var trustLevel: Int

  /// What is done in one group.
  public struct Entry: Sendable, Hashable {
    /// The position of the group in the table, from 0.
    public var segment: Int
    /// The language of the words; nil for every language of the town.
    public var language: String?
    /// What the words are about; nil for general words.
    public var frame: String?
    /// How many people with a tie are visited.
    public var visits: Int
    /// How many more get a message.
    public var messages: Int
    /// How many more get a friend request.
    public var friends: Int
    /// Whether all others of the group are reached by a post.
    public var hasPost: Bool

    /// Sets each decision.
    public init(
      segment: Int,
      language: String?,
      frame: String?,
      visits: Int = 0,
      messages: Int = 0,
      friends: Int = 0,
      hasPost: Bool = false
    ) {
      self.segment = segment
      self.language = language
      self.frame = frame
      self.visits = visits
      self.messages = messages
      self.friends = friends
      self.hasPost = hasPost
    }

    /// Whether nobody is asked.
    public var isEmpty: Bool { visits == 0 && messages == 0 && friends == 0 && !hasPost }

    /// The minutes it takes.
    public func minutes(_ rules: SimulationRules) -> Int {
      visits * rules.visit.minutes + messages * rules.message.minutes
        + friends * rules.friend.minutes
        + (hasPost ? rules.minutesOfPost(inAllLanguages: language == nil) : 0)
    }
  }

  /// Joins the decisions.
  public init(entries: [Entry] = [], reminds: Bool = false, trustLevel: Int = 0) {
    self.entries = entries
    self.reminds = reminds
    self.trustLevel = trustLevel
  }

  /// The minutes of the whole plan where a round offers reminders and trust, and those of its entries elsewhere.
  public func minutes(_ rules: SimulationRules, offersCare: Bool = true) -> Int {
    let asking = entries.reduce(0) { $0 + $1.minutes(rules) }
    guard offersCare else { return asking }
    let trust =
      rules.trustLevels.indices.contains(trustLevel) ? rules.trustLevels[trustLevel].minutes : 0
    return asking + trust + (reminds ? rules.reminder.minutes : 0)
  }

  /// Whom the plan asks: in each group visits to people with a tie, then messages, friend requests and the post to the others.
  ///
  /// - Parameters:
  ///   - town: The people.
  ///   - ties: The people of each group with a tie, in the order of their numbers.
  /// - Returns: A contact for each person who is asked; more than there are cannot be asked.
  public func contacts(in town: Town, ties: [[Int]]) -> [Contact] {
    entries.flatMap { entry -> [Contact] in
      guard town.segments.indices.contains(entry.segment) else { return [] }
      func approach(_ tactic: Tactic) -> Approach {
        Approach(tactic, language: entry.language, frame: entry.frame)
      }
      let visited = ties[entry.segment].prefix(max(0, entry.visits))
      var contacts = visited.map { Contact($0, approach(.visit)) }
      let known = Set(visited)
      var others = town.people(of: entry.segment).filter { !known.contains($0) }[...]
      for (count, tactic) in [(entry.messages, Tactic.message), (entry.friends, .friend)] {
        contacts += others.prefix(max(0, count)).map { Contact($0, approach(tactic)) }
        others = others.dropFirst(max(0, count))
      }
      if entry.hasPost { contacts += others.map { Contact($0, approach(.post)) } }
      return contacts
    }
  }

  /// The extra people to expect on average, reckoned from the counts alone.
  public func expected(in town: Town, under conditions: Conditions) -> ExpectedPeople {
    entries.reduce(.none) { sum, entry in
      let segment = town.segments[entry.segment]
      func extra(_ tactic: Tactic) -> ExpectedPeople {
        let approach = Approach(tactic, language: entry.language, frame: entry.frame)
        return ContactChances(of: segment, asked: approach, under: conditions).extra
      }
      let asked = entry.visits + entry.messages + entry.friends
      let others = entry.hasPost ? max(0, segment.people - asked) : 0
      return sum + entry.visits * extra(.visit) + entry.messages * extra(.message)
        + entry.friends * extra(.friend) + others * extra(.post)
    }
  }

  /// Whether people who pay a price for it are asked in public.
  public func asksAtRiskInPublic(in town: Town) -> Bool {
    entries.contains {
      town.segments.indices.contains($0.segment) && town.segments[$0.segment].isAtRisk
        && ($0.friends > 0 || $0.hasPost)
    }
  }
}
