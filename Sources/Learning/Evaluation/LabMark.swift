/// What a diagnosis is worth: 40 points for the cause, 25 for the deciding figure, 20 for the rival
/// that was ruled out, 15 for the indicator.
struct LabMark: Sendable, Hashable {
  /// The points of each part, in the order of ``Part``.
  let points: [Part: Int]

  /// A part of a diagnosis.
  enum Part: String, Sendable, CaseIterable {
    case cause, figure, rival, indicator

    /// The most points that it can bring.
    var most: Int {
      switch self {
      case .cause: 40
      case .figure: 25
      case .rival: 20
      case .indicator: 15
      }
    }
  }

  /// Marks what a learner said about a log.
  init(_ answers: LabAnswers, on log: CampaignLog) {
    points = [
      .cause: LabMark.cause(answers, log),
      .figure: LabMark.figure(answers, log),
      .rival: LabMark.rival(answers, log),
      .indicator: 3 * LabMark.checklist(answers, log).values.count { $0 },
    ]
  }

  /// All points together, 100 at most.
  var total: Int { points.values.reduce(0, +) }

  /// The planted cause brings all points, a rival that can be defended by the right figure half.
  private static func cause(_ answers: LabAnswers, _ log: CampaignLog) -> Int {
    guard let cause = answers.cause else { return 0 }
    if cause == log.cause { return 40 }
    let evidence = log.cause.decidingFigures + log.cause.supportingFigures
    guard
      log.cause.defensibleRivals.contains(cause), let figure = answers.figure,
      evidence.contains(figure)
    else { return 0 }
    return 20
  }

  /// The deciding figure brings 15 points and its value 10; a supporting one 5 and 10.
  private static func figure(_ answers: LabAnswers, _ log: CampaignLog) -> Int {
    guard let figure = answers.figure else { return 0 }
    let isDeciding = log.cause.decidingFigures.contains(figure)
    guard isDeciding || log.cause.supportingFigures.contains(figure) else { return 0 }
    let hasValue = figure == .nothing || isValueRight(answers, log)
    return (isDeciding ? 15 : 5) + (hasValue ? 10 : 0)
  }

  /// Whether the value is that of the figure.
  static func isValueRight(_ answers: LabAnswers, _ log: CampaignLog) -> Bool {
    guard let value = answers.value, let figure = answers.figure else { return false }
    return log.reading(of: figure)?.isRight(value) ?? false
  }

  /// A cause that is not the planted one, with a figure that speaks against it, brings 20 points; one
  /// that can be defended, with a figure that does not settle it, 10.
  private static func rival(_ answers: LabAnswers, _ log: CampaignLog) -> Int {
    guard let rival = answers.rival, rival != log.cause, rival != answers.cause else { return 0 }
    if let evidence = answers.evidence, rival.isRuledOut(by: evidence, in: log) { return 20 }
    return log.cause.defensibleRivals.contains(rival) ? 10 : 0
  }

  /// Which of the five parts of the indicator hold; each brings 3 points.
  static func checklist(_ answers: LabAnswers, _ log: CampaignLog) -> [LabQuestion: Bool] {
    let figure = answers.indicator
    let useful =
      log.cause == .none
      ? LabFigure.counted : log.cause.decidingFigures + log.cause.supportingFigures
    let plan = figure.flatMap { log.reading(of: $0) }?.expectedPercent
    return [
      .indicator: figure.map { useful.contains($0) } ?? false,
      .baseline: isNear(answers.baseline, plan),
      .target: isTarget(answers.target, of: figure, plan: plan),
      .source: figure != nil && answers.source == figure?.source,
      .rhythm: answers.rhythm?.isInTime ?? false,
    ]
  }

  /// Half a percentage point up or down.
  private static func isNear(_ number: DecimalNumber?, _ plan: DecimalNumber?) -> Bool {
    guard let number, let plan else { return false }
    return number.isWithin(DecimalNumber(significand: 5, scale: 1), of: plan)
  }

  /// As good as the plan or better, and possible; the comparison district is only watched, so its
  /// usual number with a tenth up or down is expected there.
  private static func isTarget(
    _ target: DecimalNumber?,
    of figure: LabFigure?,
    plan: DecimalNumber?
  ) -> Bool {
    guard let target, let figure, let plan else { return false }
    let none = DecimalNumber(significand: 0)
    let all = DecimalNumber(significand: 100)
    if figure == .comparison {
      return target.isWithin(DecimalNumber(significand: 10), of: plan)
    }
    return figure.isLessBetter
      ? target >= none && target <= plan : target >= plan && target <= all
  }
}
