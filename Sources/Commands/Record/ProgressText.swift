import Learning
import Reports
import Text

/// What a learner has done, in words and bars.
struct ProgressText {
  let words: Messages
  /// Whether bars are drawn with letters that every screen reader and terminal knows.
  let isPlain: Bool

  /// The report, one line an entry; lessons that are still to come share one.
  func lines(for report: ProgressReport) -> [PageLine] {
    let begun = report.lessons.filter { $0.state != .notStarted }
    let totals = report.totals
    var lines = [
      PageLine(
        words.progressTitle(
          alias: TextCleaner.cleanLine(report.alias),
          course: TextCleaner.cleanLine(report.courseTitle)
        )
      ),
      PageLine(
        words.progressTotals(
          answers: totals.answers,
          right: totals.right,
          firstTries: totals.firstTries,
          days: totals.activeDays
        )
      ),
      PageLine(),
      PageLine(
        words.progressLessons(
          done: report.lessons.count { $0.state == .done },
          of: report.lessons.count
        )
      ),
    ]
    lines += begun.map { line(for: $0) }
    let ahead = report.lessons.count - begun.count
    if ahead > 0 { lines.append(PageLine(words.progressStillToCome(count: ahead))) }
    return lines
  }

  private func line(for lesson: ProgressReport.LessonRow) -> PageLine {
    let share = lesson.exercises == 0 ? 0 : Double(lesson.answered) / Double(lesson.exercises)
    let state =
      switch lesson.state {
      case .notStarted: words.stateNotStarted()
      case .started: words.stateStarted()
      case .done: words.stateDone()
      }
    var text =
      "\(TextCleaner.cleanLine(lesson.title)): \(state), "
      + words.progressAnswered(answered: lesson.answered, of: lesson.exercises)
    if let credit = lesson.credit {
      text += ", " + words.progressCredit(percent: Int((credit * 100).rounded()))
    }
    text += "."
    if !lesson.lookAgain.isEmpty {
      text += " " + words.progressLookAgain(count: lesson.lookAgain.count)
    }
    return PageLine(text, lead: Bar.text(share: share, width: 10, plain: isPlain) + " ")
  }
}
