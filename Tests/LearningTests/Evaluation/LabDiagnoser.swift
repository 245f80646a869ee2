@testable import Learning

/// What the reference diagnoser looks at.
struct LabObservation {
  var sent = 0.0
  var reached = 0.0
  /// Reached and answered in the first and the second language.
  var halves: [(reached: Double, engaged: Double)] = []
  var engaged = 0.0
  var lines = 0.0
  var people = 0.0
  var attended = 0.0
  var neighbours = 0.0
  var inArea = 0.0
}

extension LabObservation {
  init(_ log: CampaignLog) {
    sent = Double(log.sent)
    reached = Double(log.reached)
    halves = log.segments.map { (Double($0.reached), Double($0.engaged)) }
    engaged = Double(log.engaged)
    lines = Double(log.pledgeLines)
    people = Double(log.pledged)
    attended = Double(log.attended)
    neighbours = Double(log.neighbours)
    inArea = Double(log.inArea)
  }
}

/// The reference diagnoser: data quality, comparison, funnel from top to bottom, side evidence.
enum LabDiagnoser {
  static func diagnosis(of log: LabObservation) -> CampaignCause {
    if 1 - log.people / max(1, log.lines) > 0.15 { return .duplicates }
    let comparison = (log.neighbours - 40) / (40 * 0.5 * 1.0).squareRoot()
    if comparison < -3 { return .externalDrop }
    if comparison > 3 { return .externalBoost }
    if z(log.reached, log.sent, 0.5) < -4 { return .delivery }
    let first = z(log.halves[0].engaged, log.halves[0].reached, 0.12)
    let second = z(log.halves[1].engaged, log.halves[1].reached, 0.12)
    if first < -4, second > -2.5 { return .language }
    if z(log.people, log.engaged, 0.25) < -2.5 { return log.inArea < 50 ? .audience : .trust }
    if z(min(log.attended, log.people), log.people, 0.5) < -2.3 { return .bridge }
    return .none
  }

  private static func z(_ count: Double, _ total: Double, _ expected: Double) -> Double {
    total == 0 ? 0 : (count / total - expected) / (expected * (1 - expected) / total).squareRoot()
  }
}
