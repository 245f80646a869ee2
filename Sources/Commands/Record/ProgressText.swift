import Learning
import Reports
import Text

/// A progress report in words and bars.
struct ProgressText {
  let words: Messages
  /// Whether bars are drawn with letters that every screen reader and terminal knows.
  let isPlain: Bool

  /// The report, one line an entry.
  func lines(for report: ProgressReport) -> [String] {
    var lines = [
      words.progressTitle(
        alias: TextCleaner.cleanLine(report.alias),
        course: TextCleaner.cleanLine(report.courseTitle)
      ),
      "",
    ]
    for lesson in report.lessons { lines += self.lines(for: lesson) }
    let practised = report.objectives.filter { $0.firstTries > 0 }
    if !practised.isEmpty {
      lines += ["", words.progressObjectives()]
      lines += practised.map { line(for: $0) }
    }
    let totals = report.totals
    lines += [
      "",
      words.progressTotals(
        answers: totals.answers,
        right: totals.right,
        firstTries: totals.firstTries,
        days: totals.activeDays
      ),
    ]
    return lines
  }

  /// How certain and how right the learner was, and what comes back when; nothing where nothing was answered.
  func lines(for knowledge: KnowledgeReport) -> [String] {
    var lines: [String] = []
    let rows = knowledge.calibration.rows.filter { $0.right.total > 0 }
    if !rows.isEmpty { lines += ["", words.progressCalibration()] }
    for row in rows {
      lines.append(
        bar(row.right.share ?? 0) + " "
          + words.progressCertainty(
            certainty: row.certainty.rawValue,
            right: row.right.count,
            of: row.right.total
          )
      )
    }
    guard !knowledge.states.isEmpty else { return lines }
    lines += ["", words.progressForecast()]
    // Numbers in place of a drawing say the same to a screen reader.
    let counts = knowledge.forecast.counts
    return lines + [
      isPlain ? counts.map { String($0) }.joined(separator: " ") : Bar.sparkline(of: counts)
    ]
  }

  private func lines(for lesson: ProgressReport.LessonRow) -> [String] {
    let share = lesson.exercises == 0 ? 0 : Double(lesson.answered) / Double(lesson.exercises)
    let state =
      switch lesson.state {
      case .notStarted: words.stateNotStarted()
      case .started: words.stateStarted()
      case .done: words.stateDone()
      }
    var line =
      "\(bar(share)) \(TextCleaner.cleanLine(lesson.title)): \(state), "
      + words.progressAnswered(answered: lesson.answered, of: lesson.exercises)
    if let credit = lesson.credit {
      line += ", " + words.progressCredit(percent: Int((credit * 100).rounded()))
    }
    guard !lesson.lookAgain.isEmpty else { return [line] }
    return [line, "    " + words.progressLookAgain(count: lesson.lookAgain.count)]
  }

  private func line(for objective: ProgressReport.ObjectiveRow) -> String {
    let share = Double(objective.right) / Double(max(1, objective.firstTries))
    return "\(bar(share)) \(objective.id): "
      + words.progressFirstTries(right: objective.right, of: objective.firstTries) + " "
      + InlineText.plain(objective.text)
  }

  private func bar(_ share: Double) -> String { Bar.text(share: share, width: 10, plain: isPlain) }
}
