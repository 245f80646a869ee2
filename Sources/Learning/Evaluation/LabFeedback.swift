/// What a learner is told about a diagnosis, part by part.
struct LabFeedback: Sendable {
  let answers: LabAnswers
  let log: CampaignLog
  let mark: LabMark
  let lab: EvaluationLab

  private var wording: LabWording { lab.wording }

  /// A note a part, and one on the next decision, which gets no points.
  var notes: [Grade.Note] {
    [
      note(.cause, causeTexts), note(.figure, figureTexts), note(.rival, rivalTexts),
      note(.indicator, indicatorTexts), decisionNote,
    ]
  }

  private func note(_ part: LabMark.Part, _ texts: [String]) -> Grade.Note {
    let points = mark.points[part] ?? 0
    return Grade.Note(
      subject: wording.text(
        "points",
        [
          "part": wording.text("part-" + part.rawValue), "points": "\(points)",
          "most": "\(part.most)",
        ]
      ),
      // Half of the points are neither right nor wrong.
      isRight: points == part.most ? true : points == 0 ? false : nil,
      text: texts.filter { !$0.isEmpty }.joined(separator: " ")
    )
  }

  private var causeTexts: [String] {
    let kind = wording.text("kind-" + log.cause.rawValue)
    let planted = wording.text("planted", ["cause": wording.cause(log.cause), "kind": kind])
    guard let cause = answers.cause, cause != log.cause else {
      let isDoubted = answers.cause != nil && answers.certainty == 1
      return [planted, isDoubted ? wording.text("doubted-and-right") : ""]
    }
    let against = opposing(cause).map { wording.text("against", ["reading": $0]) } ?? ""
    return [
      planted, mark.points[.cause] ?? 0 > 0 ? wording.text("defensible") : "", against,
      answers.certainty == 3 ? wording.text("certain-and-wrong") : "",
      lab.findings[cause]?.text ?? "",
    ]
  }

  /// The figure of the log that speaks against a cause.
  private func opposing(_ cause: CampaignCause) -> String? {
    let figures =
      cause == .none ? log.cause.decidingFigures : cause.opposingFigures
    return figures.first { cause.isRuledOut(by: $0, in: log) }
      .flatMap { log.reading(of: $0) }.map { wording.reading($0) }
  }

  private var figureTexts: [String] {
    let figure = log.cause.decidingFigures.first ?? .nothing
    var texts: [String] = []
    if let own = answers.figure, own != figure {
      let isSupporting = log.cause.supportingFigures.contains(own)
      texts.append(
        wording.text(
          isSupporting ? "figure-supports" : "figure-does-not-decide",
          ["figure": wording.figure(own)]
        )
      )
    }
    if let own = answers.figure, own != .nothing, let value = answers.value,
      !LabMark.isValueRight(answers, log), let reading = log.reading(of: own)
    {
      texts.append(
        wording.text("value-wrong", ["value": value.text, "reading": counted(reading)])
      )
    }
    guard let reading = log.reading(of: figure) else {
      return texts + [wording.text("nothing-is-far")]
    }
    // How the value comes about stands above already where it was wrong.
    let isCounted = texts.contains { $0.contains(counted(reading)) }
    return texts + [isCounted ? "" : counted(reading), scatter(reading), difference]
  }

  /// How a figure comes about: its counts, its share, its plan.
  private func counted(_ reading: LabReading) -> String {
    wording.text(
      "counted",
      [
        "figure": wording.figure(reading.figure), "count": "\(reading.count)",
        "total": "\(reading.total)", "percent": reading.percent.text,
        "plan": reading.expectedPercent.text,
      ]
    )
  }

  /// How far it is from its plan, and within which bounds such a share may lie.
  private func scatter(_ reading: LabReading) -> String {
    guard let errors = reading.standardErrors else { return "" }
    let tenths = Int((min(errors.magnitude, 1000) * 10).rounded())
    let far = wording.text(
      errors < 0 ? "errors-below" : "errors-above",
      ["number": DecimalNumber(significand: Int64(tenths), scale: 1).text]
    )
    guard reading.figure != .comparison,
      let interval = Proportion(reading.count, of: reading.total).interval
    else { return far }
    let proportion = Proportion(reading.count, of: reading.total)
    if let bound = proportion.ruleOfThree {
      return far + " " + wording.text("rule-of-three", ["bound": percent(bound)])
    }
    return far + " "
      + wording.text(
        "interval",
        ["low": percent(interval.lowerBound), "high": percent(interval.upperBound)]
      )
  }

  /// What is left of our own change when that of the comparison district is taken off.
  private var difference: String {
    guard log.cause == .externalDrop || log.cause == .externalBoost else { return "" }
    let plan = CampaignPlan.benchmark
    let expected =
      2 * plan.sentInEach * plan.reached / StatelessDraw.certain * plan.engagedFirst
      / StatelessDraw.certain * plan.pledged / StatelessDraw.certain * plan.attended
      / StatelessDraw.certain
    let difference = DifferenceInDifferences(
      before: expected,
      after: log.attended,
      comparisonBefore: CampaignPlan.comparison,
      comparisonAfter: log.neighbours
    )
    return wording.text(
      "difference",
      [
        "ours": signed(difference.change), "theirs": signed(difference.comparison),
        "left": signed(difference.value),
      ]
    )
  }

  private var rivalTexts: [String] {
    guard let rival = answers.rival else { return [] }
    let name = wording.cause(rival)
    if rival == log.cause { return [wording.text("rival-is-planted", ["cause": name])] }
    let evidence = answers.evidence.flatMap { log.reading(of: $0) }
    if let evidence, rival.isRuledOut(by: evidence.figure, in: log) {
      return [
        wording.text("ruled-out", ["cause": name, "reading": wording.reading(evidence)])
      ]
    }
    let better = opposing(rival)
    return [
      evidence.map { wording.text("does-not-rule-out", ["reading": wording.reading($0)]) } ?? "",
      better.map { wording.text("better-evidence", ["reading": $0]) }
        ?? wording.text("no-evidence"),
    ]
  }

  private var indicatorTexts: [String] {
    let checks = LabMark.checklist(answers, log)
    let plan = answers.indicator.flatMap { log.reading(of: $0) }?.expectedPercent.text ?? ""
    let source = answers.indicator?.source.map { wording.text("source-" + $0.rawValue) } ?? ""
    return [LabQuestion.indicator, .baseline, .target, .source, .rhythm]
      .map { question in
        if checks[question] == true { return "" }
        return wording.text(
          "mend-" + question.rawValue,
          ["plan": plan, "source": source]
        )
      }
  }

  private var decisionNote: Grade.Note {
    Grade.Note(
      subject: wording.text("part-decision"),
      isRight: nil,
      text: wording.text(
        "usual-decision",
        ["decision": wording.text("remedy-" + log.cause.rawValue)]
      )
    )
  }

  private func percent(_ share: Double) -> String {
    let tenths = Int((min(max(0, share), 1) * 1000).rounded())
    return DecimalNumber(significand: Int64(tenths), scale: 1).text
  }

  private func signed(_ number: Int) -> String { number > 0 ? "+\(number)" : "\(number)" }
}
