/// What a figure is in one log, beside what was planned.
struct LabReading: Sendable, Hashable {
  /// The figure.
  let figure: LabFigure
  /// How many there were of what is counted.
  let count: Int
  /// How many there could have been; for the comparison district how many were expected.
  let total: Int
  /// What was planned or is usual, in ten-thousandths.
  let expected: Int
  /// How many standard errors it lies above its plan; nil where no chance is in it.
  let standardErrors: Double?

  /// Further from the plan than this many standard errors is hardly chance.
  static let limit = 2.5

  /// Whether it lies further below its plan than chance allows.
  var isLow: Bool { standardErrors.map { $0 < -LabReading.limit } ?? (count * 2 < total) }
  /// Whether it lies further above its plan than chance allows.
  var isHigh: Bool { standardErrors.map { $0 > LabReading.limit } ?? false }
  /// Whether it lies further from its plan than chance allows.
  var isFar: Bool { isLow || isHigh }

  /// The figure in percent, to one decimal, rounded half up.
  var percent: DecimalNumber {
    guard total > 0 else { return DecimalNumber(significand: 0) }
    let tenths = (2000 * count + total) / (2 * total)
    return tenths % 10 == 0
      ? DecimalNumber(significand: Int64(tenths / 10))
      : DecimalNumber(significand: Int64(tenths), scale: 1)
  }

  /// The plan in percent.
  var expectedPercent: DecimalNumber { DecimalNumber(significand: Int64(expected / 100)) }

  /// Whether a number of percent is the figure, half a percentage point up or down.
  func isRight(_ percent: DecimalNumber) -> Bool {
    guard total > 0 else { return false }
    var power: Int128 = 1
    for _ in 0..<percent.scale { power *= 10 }
    // |typed − 100 · count / total| ≤ 1/2, without a division.
    let typed = Int128(percent.significand) * 2 * Int128(total)
    let exact = 200 * Int128(count) * power
    return (typed - exact).magnitude <= UInt128(Int128(total) * power)
  }
}

extension CampaignLog {
  /// What a figure is in this log; nil for the figure that stands for none.
  func reading(of figure: LabFigure) -> LabReading? {
    let plan = CampaignPlan.benchmark
    func share(_ count: Int, _ total: Int, _ expected: Int) -> LabReading {
      let chance = Double(expected) / Double(StatelessDraw.certain)
      return LabReading(
        figure: figure,
        count: count,
        total: total,
        expected: expected,
        standardErrors: Proportion(count, of: total).standardErrors(from: chance)
      )
    }
    return switch figure {
    case .repeats: share(pledgeLines - pledged, pledgeLines, plan.repeats)
    case .comparison: comparisonReading
    case .reached: share(reached, sent, plan.reached)
    case .engagedFirst: share(segments[0].engaged, segments[0].reached, plan.engagedFirst)
    case .engagedSecond: share(segments[1].engaged, segments[1].reached, plan.engagedSecond)
    case .pledged: share(pledged, engaged, plan.pledged)
    case .attended: share(attended, pledged, plan.attended)
    case .inArea: share(inArea, CampaignPlan.audited, plan.inArea)
    case .unanswered: share(unanswered, CampaignPlan.questions, plan.unanswered)
    case .reminded: share(reminderWasSent ? pledged : 0, pledged, StatelessDraw.certain)
    case .nothing: nil
    }
  }

  /// The comparison district: a share of what was expected, judged by how far such counts scatter.
  private var comparisonReading: LabReading {
    // Of 80 people each comes with a chance of one half; more than 80 come only where something
    // outside draws crowds.
    let share = Double(CampaignPlan.neighbourComes) / Double(StatelessDraw.certain)
    let deviation = (Double(CampaignPlan.neighbours) * share * (1 - share)).squareRoot()
    return LabReading(
      figure: .comparison,
      count: neighbours,
      total: CampaignPlan.comparison,
      expected: StatelessDraw.certain,
      standardErrors: Double(neighbours - CampaignPlan.comparison) / deviation
    )
  }
}
