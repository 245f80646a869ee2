/// The doors between being asked and being there, for one person, in ten-thousandths.
struct ContactChances: Sendable, Hashable {
  let see: Int
  let engage: Int
  let pledge: Int
  let attend: Int
  /// Who comes of those who pledged and are not asked again.
  let attendUnreminded: Int
  let comeAnyway: Int

  /// Nobody can be sure of anybody.
  static let highest = 9_500

  /// The chances of somebody of a group.
  ///
  /// The order of the divisions is part of the model: another one would round differently.
  init(of segment: TownSegment, asked approach: Approach, under conditions: Conditions) {
    let (shares, rules) = (segment.shares, conditions.rules)
    let values = rules.values(of: approach.tactic)
    var see =
      switch approach.tactic {
      case .visit: values.see * 100
      case .post: shares.seePost * values.see / 100
      case .message, .friend: shares.seeMessage * values.see / 100
      }
    if conditions.isOffline, approach.tactic.needsNetwork { see = 0 }
    var engage = shares.engage * values.engage / 100
    engage = engage * rules.fit.factor(of: approach.language, for: segment) / 100
    engage = engage * rules.fit.factor(ofFrame: approach.frame, for: segment) / 100
    let pledge = shares.pledge * values.pledge / 100 * conditions.trust / 100
    let attend = shares.attend * values.attend / 100
    self.see = min(ContactChances.highest, see)
    self.engage = min(ContactChances.highest, engage)
    self.pledge = min(ContactChances.highest, pledge)
    attendUnreminded = min(ContactChances.highest, attend)
    self.attend =
      conditions.reminds
      ? min(ContactChances.highest, attend * rules.reminder.attend / 100) : attendUnreminded
    comeAnyway = shares.baseline
  }

  /// The chance that the person comes and would not have come without being asked.
  var extra: ExpectedPeople {
    // The product of all five would not fit into 64 bits.
    let attended = see * engage * pledge * attend / 1_000
    return ExpectedPeople(billionths: attended * (10_000 - comeAnyway) / 100_000_000)
  }
}

/// How somebody is asked.
public struct Approach: Sendable, Hashable {
  /// The way.
  public let tactic: Tactic
  /// The language of the words; nil for every language of the town.
  public let language: String?
  /// What the words are about; nil for general words.
  public let frame: String?

  /// Joins a way and its words.
  public init(_ tactic: Tactic, language: String?, frame: String?) {
    self.tactic = tactic
    self.language = language
    self.frame = frame
  }
}

extension SimulationRules.Fit {
  /// The factor for a language, in percent.
  func factor(of language: String?, for segment: TownSegment) -> Int {
    guard let needed = segment.language, language != needed else { return 100 }
    return language == nil ? allLanguages : otherLanguage
  }

  /// The factor for the words, in percent.
  func factor(ofFrame frame: String?, for segment: TownSegment) -> Int {
    guard let frame else { return generalWords }
    return frame == segment.frame ? 100 : otherWords
  }
}
