public import Learning
public import Text

extension LearnerReport {
  /// The name and version of the report for programs.
  static let schema = "qadam.report.learner/1"

  /// The report for people, in a language.
  ///
  /// - Parameters:
  ///   - moment: When it is made.
  ///   - language: The language of its texts.
  /// - Returns: The report as one value, from which every form is made.
  public func document(at moment: Moment, in language: Language) -> ReportDocument {
    let words = Messages(language: language)
    let seconds = work.lessons.reduce(0) { $0 + $1.minutes * 60 }
    var facts = [
      ReportFact("learner", words.learnerAlias(), text: work.alias),
      ReportFact("course", words.itemsCourse(), text: work.courseTitle),
      ReportFact("answers", words.reportAnswers(), count: work.totals.answers),
      ReportFact("activeDays", words.learnerDays(), count: work.totals.activeDays),
      ReportFact("seconds", words.learnerTimeOnTask(), seconds: seconds),
    ]
    if let cohort = beside.cohort {
      facts.insert(ReportFact("cohort", words.itemsCohort(), text: cohort), at: 1)
    }
    return ReportDocument(
      schema: LearnerReport.schema,
      title: words.learnerTitle(alias: work.alias),
      generatedAt: .moment(moment),
      language: language,
      facts: facts,
      blocks: LearnerReportBlocks(report: self, words: words, moment: moment).all
    )
  }
}

/// The parts of a report on one learner, in the words of one language.
struct LearnerReportBlocks {
  let report: LearnerReport
  let words: Messages
  /// When the report is made, whose time zone tells the days.
  let moment: Moment

  /// All parts in their order.
  var all: [ReportBlock] {
    let parts = [
      inShort, path, mastery, beliefs, calibration, classes, review, tests, workbook, marks, played,
      uses, limits,
    ]
    return parts.flatMap { $0 }
  }

  /// The day of a time, as the reader's calendar has it.
  func day(_ milliseconds: Int64) -> Int {
    Moment(milliseconds: milliseconds, utcOffsetMinutes: moment.utcOffsetMinutes).localDay
  }

  /// What a trainer should know first, in a few sentences.
  private var inShort: [ReportBlock] {
    let work = report.work
    let objectives = report.knowledge.objectives
    guard let lastDay = report.beside.lastDays.values.max() else {
      return [
        .heading(words.learnerInShort()),
        .paragraph(
          work.totals.answers == 0
            ? words.learnerShortNothing() : shortMastery(objectives)
        ),
      ]
    }
    var lines = [
      words.learnerShortLessons(
        done: work.lessons.count { $0.state == .done },
        of: work.lessons.count,
        day: Moment.date(ofDay: lastDay)
      ),
      shortMastery(objectives),
    ]
    let open = report.knowledge.misconceptions.entries.count
    if open > 0 { lines.append(words.learnerShortBeliefs(count: open)) }
    lines.append(words.learnerShortDue(count: report.knowledge.forecast.counts.first ?? 0))
    return [.heading(words.learnerInShort()), .list(lines)]
  }

  private func shortMastery(_ objectives: [ObjectiveMastery]) -> String {
    words.learnerShortMastery(
      mastered: objectives.count { $0.status == .mastered },
      of: objectives.count,
      fading: objectives.count { $0.status == .fading }
    )
  }

  private var beliefs: [ReportBlock] {
    let entries = report.knowledge.misconceptions.entries
    guard report.work.totals.answers > 0 else { return [] }
    guard !entries.isEmpty else {
      return [.heading(words.learnerBeliefs()), .paragraph(words.learnerNoBeliefs())]
    }
    return [
      .heading(words.learnerBeliefs()),
      .table(
        ReportTable(
          "misconceptions",
          words.learnerBeliefsTable(),
          of: entries,
          columns: [
            .term("misconception", words.learnerBelief()) { entry in
              (
                entry.misconception.text,
                report.beliefs[entry.misconception] ?? entry.misconception.text
              )
            },
            .count("count", words.learnerNamed()) { $0.count },
            .count("certain", words.learnerCertain()) { $0.certainCount },
            .text("exercise", words.learnerLastQuestion()) { $0.lastExercise.text },
          ]
        )
      ),
    ]
  }

  private var calibration: [ReportBlock] {
    let calibration = report.knowledge.calibration
    guard calibration.count > 0 else {
      return [.heading(words.learnerCalibration()), .paragraph(words.learnerNoCertainty())]
    }
    let verdicts = calibration.rows.compactMap { row in
      switch row.verdict {
      case .tooCertain: words.learnerTooCertain(certainty: row.certainty.rawValue)
      case .tooCareful: words.learnerTooCareful(certainty: row.certainty.rawValue)
      case .fitting, .open, .noAnswers: nil as String?
      }
    }
    let chart = ReportChart(
      "calibration",
      words.reportShareRight(),
      summary: words.learnerCalibrationSummary(count: calibration.count),
      .calibration(
        CalibrationCurve(
          points: calibration.rows.map {
            CalibrationCurve.Point(certainty: $0.certainty.rawValue, right: $0.right)
          }
        )
      )
    )
    return [.heading(words.learnerCalibration()), .chart(chart)]
      + verdicts.map { .notice($0) }
  }

  private var classes: [ReportBlock] {
    let classes = report.knowledge.classes
    guard classes.total > 0 else { return [] }
    let rows = LearnerWords.classesInOrder.map { answerClass in
      ShareBars.Row(
        words.term(answerClass),
        classes.share(of: answerClass),
        remark: words.meaning(answerClass)
      )
    }
    return [
      .heading(words.learnerClasses()),
      .chart(
        ReportChart(
          "classes",
          words.learnerAllTries(),
          summary: words.learnerClassesSummary(count: classes.total),
          .shareBars(
            ShareBars(
              rowTitle: words.learnerKind(),
              remarkTitle: words.learnerMeaning(),
              rows: rows
            )
          )
        )
      ),
    ]
  }

  private var review: [ReportBlock] {
    let forecast = report.knowledge.forecast
    guard !report.knowledge.states.isEmpty else { return [] }
    return [
      .heading(words.learnerReview()),
      .chart(
        ReportChart(
          "review",
          words.learnerDue(),
          summary: words.learnerDueSummary(
            today: forecast.counts.first ?? 0,
            week: forecast.counts.prefix(7).reduce(0, +),
            limit: report.knowledge.settings.dailyLimit
          ),
          .dailyCounts(
            DailyCounts(
              countTitle: words.learnerDue(),
              firstDay: forecast.firstDay,
              counts: forecast.counts
            )
          )
        )
      ),
    ]
  }

  private var limits: [ReportBlock] {
    var lines = [
      words.learnerLimitOne(), words.learnerLimitGain(), words.learnerLimitAuthors(),
      words.learnerLimitTexts(),
    ]
    if !report.beside.hasOwnSettings { lines.append(words.learnerLimitSettings()) }
    let older = report.knowledge.exceptions.older
    if older > 0 { lines.append(words.learnerLimitOlder(count: older)) }
    return [.heading(words.itemsLimits()), .list(lines)]
  }
}
