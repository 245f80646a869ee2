/// Something striking about an item, the most serious first.
///
/// A flag about a share is raised only where its whole 95 % interval lies beyond the limit, so that three people of four do
/// not condemn a question. Flags about discrimination and groups follow the ``SmallGroupRule``.
public enum ItemFlag: String, Sendable, Hashable, CaseIterable {
  /// Who does well on the rest does badly here: perhaps the wrong key.
  case negativeDiscrimination
  /// Fewer get it right than would by guessing.
  case belowGuessing
  /// A wrong option draws the upper group more than the lower one.
  case wrongOptionOfUpperGroup
  /// Many are certain and wrong.
  case certainWrong
  /// Learners say that their answer was right.
  case overruled
  /// It hardly tells strong from weak learners.
  case weakDiscrimination
  /// Hardly anybody gets it right.
  case veryHard
  /// Many go on without an answer, or say that they do not know.
  case skipped
  /// Many need a hint.
  case hinted
  /// Hardly anybody gets it wrong.
  case veryEasy
  /// A wrong option that nobody chooses.
  case unusedOption

  /// The discrimination index below which an item is called weak, in percent.
  public static let discriminationLimit = 20.0
  /// The facility below which an item is very hard.
  public static let hardFacility = 0.3
  /// The facility above which an item is very easy.
  public static let easyFacility = 0.9
  /// The share of answers wrong at certainty 3 that is too high.
  public static let certainWrongLimit = 0.2
  /// The share of overruled marks that is too high.
  public static let overruleLimit = 0.05
  /// The share without an answer that is too high.
  public static let skipLimit = 0.1
  /// The share with a hint that is too high.
  public static let hintLimit = 0.5
  /// How many of the upper group must choose a wrong option before it is striking.
  public static let leastOfUpperGroup = 3
  /// How many answers there must be before an option that nobody chose is striking.
  public static let leastForUnused = 20

  /// Whether an item shows it.
  func applies(to item: ItemFigures) -> Bool {
    switch self {
    case .negativeDiscrimination:
      item.discriminationIndex.value.map { $0 < 0 } ?? false
    case .weakDiscrimination:
      item.discriminationIndex.value.map { (0..<ItemFlag.discriminationLimit).contains($0) }
        ?? false
    case .belowGuessing:
      item.randomGuessScore.value.map { Self.isBelow($0, item.facilityInterval.value) } ?? false
    case .veryHard: Self.isBelow(ItemFlag.hardFacility, item.facilityInterval.value)
    case .veryEasy: Self.isAbove(ItemFlag.easyFacility, item.facilityInterval.value)
    case .certainWrong: Self.isAbove(ItemFlag.certainWrongLimit, item.certainWrongRate.interval)
    case .overruled: Self.isAbove(ItemFlag.overruleLimit, item.overruleRate.interval)
    case .skipped: Self.isAbove(ItemFlag.skipLimit, item.unansweredRate.interval)
    case .hinted: Self.isAbove(ItemFlag.hintLimit, item.hintRate.interval)
    case .wrongOptionOfUpperGroup: !item.options.wrongOptionsOfUpperGroup.isEmpty
    case .unusedOption:
      item.count >= ItemFlag.leastForUnused && !item.options.unusedOptions.isEmpty
    }
  }

  private static func isBelow(_ limit: Double, _ interval: ClosedRange<Double>?) -> Bool {
    interval.map { $0.upperBound < limit } ?? false
  }

  private static func isAbove(_ limit: Double, _ interval: ClosedRange<Double>?) -> Bool {
    interval.map { $0.lowerBound > limit } ?? false
  }
}

extension OptionTable {
  /// The wrong options that a larger share of the upper group than of the lower one chooses, by number.
  public var wrongOptionsOfUpperGroup: [Int] {
    guard let groups = groups.value else { return [] }
    return rows.filter { row in
      guard row.isKey == false, let upper = row.upper.value, let lower = row.lower.value else {
        return false
      }
      // Shares compared without dividing, as the groups may differ in size.
      return upper >= ItemFlag.leastOfUpperGroup && upper * groups.lower > lower * groups.upper
    }.map { $0.number }
  }

  /// The wrong options that nobody chooses, by number.
  public var unusedOptions: [Int] {
    rows.filter { $0.isKey == false && $0.count == 0 }.map { $0.number }
  }
}
