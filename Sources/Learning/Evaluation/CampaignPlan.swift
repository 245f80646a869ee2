/// What a campaign counts on: how many messages, and the chances of each step in ten-thousandths.
///
/// The values are invented for teaching.
struct CampaignPlan: Sendable, Hashable {
  /// The messages sent in each of the two languages.
  var sentInEach = 3000
  /// The chance that a message is seen.
  var reached = 5000
  /// The chance that somebody who saw it answers, in the first language.
  var engagedFirst = 1200
  /// The same in the second language.
  var engagedSecond = 1200
  /// The chance that somebody who answered signs up.
  var pledged = 2500
  /// The chance that somebody who signed up comes.
  var attended = 5000
  /// The chance that a question to the campaign stays without an answer.
  var unanswered = 1000
  /// The chance that an account which answered belongs to the district.
  var inArea = 7500
  /// The share of lines on the list that repeat a person.
  var repeats = 200
  /// How many people go out in both districts, in percent of what is usual.
  var weather = 100
  /// Whether those who signed up are reminded.
  var reminderIsSent = true

  /// The plan that every campaign of the lab begins with.
  static let benchmark = CampaignPlan()

  /// The people in the comparison district who might come without any campaign; half of them do.
  static let neighbours = 80
  /// The chance that one of them comes.
  static let neighbourComes = 5000
  /// The people expected in the comparison district.
  static let comparison = neighbours * neighbourComes / StatelessDraw.certain
  /// The people who might walk in without having signed up, when something outside draws crowds.
  static let passersBy = 40
  /// How many accounts a helper looks at.
  static let audited = 100
  /// How many questions are followed up.
  static let questions = 60

  /// The plan with the change that a cause makes to it.
  static func changed(by cause: CampaignCause) -> CampaignPlan {
    var plan = CampaignPlan.benchmark
    switch cause {
    case .none: break
    case .delivery: plan.reached = plan.reached * 45 / 100
    case .language: plan.engagedFirst = plan.engagedFirst * 35 / 100
    case .audience:
      plan.pledged = plan.pledged * 30 / 100
      plan.inArea = 2500
    case .trust:
      plan.pledged = plan.pledged * 55 / 100
      plan.unanswered = 7000
    case .bridge:
      plan.attended = plan.attended * 45 / 100
      plan.reminderIsSent = false
    case .duplicates: plan.repeats = 4000
    case .externalDrop:
      plan.attended = plan.attended * 45 / 100
      plan.weather = 45
    case .externalBoost: plan.weather = 180
    }
    return plan
  }
}
