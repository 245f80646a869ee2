import Learning
import Reports
import Text

/// What a learner knows and what comes back, in words, signs and a small plot.
struct KnowledgeText {
  let words: Messages
  /// The course, for the words of objectives and beliefs.
  let course: Course
  /// Whether only letters are used that every screen reader and terminal knows.
  let isPlain: Bool
  /// The width of the page in columns.
  let width: Int

  /// The report, one section after the other; a section without anything in it is left out.
  func lines(for report: KnowledgeReport) -> [PageLine] {
    let map = ObjectiveMapText(words: words, course: course, isPlain: isPlain)
    let sections = [
      map.lines(for: report.objectives),
      classes(report.classes),
      beliefs(report.misconceptions),
      calibration(report.calibration),
      forecast(report),
      exceptions(report.exceptions),
    ]
    return sections.filter { !$0.isEmpty }.flatMap { [PageLine()] + $0 }
  }

  private func classes(_ counts: AnswerClassCounts) -> [PageLine] {
    guard counts.total > 0 else { return [] }
    let names = ClassText(words: words)
    return [PageLine(words.classesTitle())]
      + AnswerClass.inOrderOfReading.compactMap { answerClass in
        guard let count = counts.counts[answerClass], count > 0 else { return nil }
        return PageLine(
          "\(names.name(answerClass)) \(count): \(names.meaning(answerClass))",
          lead: bar(counts.share(of: answerClass).share ?? 0)
        )
      }
  }

  private func beliefs(_ misconceptions: OpenMisconceptions) -> [PageLine] {
    guard !misconceptions.entries.isEmpty else { return [] }
    return [PageLine(words.beliefsTitle())]
      + misconceptions.entries.map { entry in
        let belief = course.misconception(entry.misconception)?.belief ?? entry.misconception.text
        var text = words.beliefNamed(belief: InlineText.plain(belief), count: entry.count)
        if entry.certainCount > 0 { text += ", " + words.beliefCertain(count: entry.certainCount) }
        return PageLine(text + ".", lead: "- ")
      }
  }

  private func calibration(_ calibration: Calibration) -> [PageLine] {
    guard calibration.count > 0 else { return [] }
    return [PageLine(words.calibrationTitle())]
      + calibration.rows.map { row in
        let certainty = row.certainty.rawValue
        guard let share = row.right.share, let interval = row.right.interval else {
          return PageLine(words.calibrationNone(certainty: certainty), lead: bar(0))
        }
        let figures = words.calibrationRow(
          certainty: certainty,
          right: row.right.count,
          of: row.right.total,
          percent: percent(share),
          low: percent(interval.lowerBound),
          high: percent(interval.upperBound)
        )
        return PageLine(
          [figures, verdict(row.verdict)].compactMap { $0 }.joined(separator: " "),
          lead: bar(share)
        )
      }
      + [PageLine(words.calibrationMark(mark: Figures.signed(calibration.mark)))]
  }

  private func verdict(_ verdict: Calibration.Verdict) -> String? {
    switch verdict {
    case .tooCertain: words.calibrationTooCertain()
    case .tooCareful: words.calibrationTooCareful()
    case .fitting: words.calibrationFitting()
    case .open, .noAnswers: nil
    }
  }

  private func forecast(_ report: KnowledgeReport) -> [PageLine] {
    guard !report.states.isEmpty else { return [] }
    var lines = [PageLine(words.forecastTitle())]
    if report.forecast.counts.allSatisfy({ $0 == 0 }) {
      lines.append(PageLine(words.forecastNone()))
    } else {
      lines += ForecastPlot(forecast: report.forecast).lines(width: width, isPlain: isPlain)
        .map { PageLine($0) }
    }
    return lines + [
      PageLine(
        words.forecastLimit(
          limit: report.settings.dailyLimit,
          percent: report.settings.retentionPercent
        )
      )
    ]
  }

  private func exceptions(_ exceptions: KnowledgeReport.Exceptions) -> [PageLine] {
    let vanished = exceptions.vanished.values.reduce(0, +)
    return [
      vanished > 0 ? words.notCountedVanished(count: vanished) : nil,
      exceptions.older > 0 ? words.notCountedOlder(count: exceptions.older) : nil,
      exceptions.conflicts.isEmpty
        ? nil : words.notCountedConflict(count: exceptions.conflicts.count),
      exceptions.fromTheFuture.isEmpty
        ? nil : words.notCountedClock(count: exceptions.fromTheFuture.count),
    ].compactMap { $0.map { PageLine($0) } }
  }

  private func bar(_ share: Double) -> String {
    Bar.text(share: share, width: 10, plain: isPlain) + " "
  }

  private func percent(_ share: Double) -> Int { Int((share * 100).rounded()) }
}
