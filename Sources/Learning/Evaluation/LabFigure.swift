/// A figure that can decide what happened: a share, with the base that it is a share of.
public enum LabFigure: String, Sendable, CaseIterable {
  /// Repeated lines of all lines on the list.
  case repeats
  /// Who came in the comparison district, against what was expected there.
  case comparison
  /// Reached of sent.
  case reached
  /// Answered of reached, in the first language.
  case engagedFirst = "engaged-first"
  /// Answered of reached, in the second language.
  case engagedSecond = "engaged-second"
  /// Different people signed up of those who answered.
  case pledged
  /// Came of those who signed up.
  case attended
  /// Accounts from the district of those looked at.
  case inArea = "in-area"
  /// Questions without an answer of those followed up.
  case unanswered
  /// Reminded of those who signed up.
  case reminded
  /// No figure: none is further from its plan than chance allows.
  case nothing

  /// The figures that can be computed from a log.
  static let counted = allCases.filter { $0 != .nothing }

  /// Whether less of it is better.
  var isLessBetter: Bool { self == .repeats || self == .unanswered }

  /// Where it is counted; nil where nothing is.
  var source: LabSource? {
    switch self {
    case .reached: .sending
    case .engagedFirst, .engagedSecond: .inbox
    case .pledged, .repeats: .list
    case .attended: .door
    case .comparison: .neighbours
    case .inArea: .accounts
    case .unanswered: .comments
    case .reminded: .reminders
    case .nothing: nil
    }
  }
}

/// Where a figure is counted.
public enum LabSource: String, Sendable, CaseIterable {
  /// What the service that sends the messages counts.
  case sending
  /// The answers that came in.
  case inbox
  /// The sign-up list.
  case list
  /// The count at the door.
  case door
  /// The count at the door of the comparison district.
  case neighbours
  /// A sample of accounts that somebody looks at.
  case accounts
  /// The questions under one's own posts.
  case comments
  /// The list of reminders that went out.
  case reminders
}

/// How often an indicator is counted.
public enum LabRhythm: String, Sendable, CaseIterable {
  case daily, weekly
  /// When the campaign is over.
  case afterwards
  /// When somebody asks for it.
  case asked

  /// Whether the count comes while there is still time to act.
  var isInTime: Bool { self == .daily || self == .weekly }
}
