import Learning
import Text

/// A learner's map of objectives: how far each is, and what moves it.
struct ObjectiveMapText {
  let words: Messages
  /// The course, for the words of the objectives.
  let course: Course
  /// Whether only letters are used that every screen reader and terminal knows.
  let isPlain: Bool

  /// One entry an objective; those not begun share the last line, since all of them wait for their lessons.
  func lines(for objectives: [ObjectiveMastery]) -> [PageLine] {
    let begun = objectives.filter { $0.status != .notStarted }
    let ahead = objectives.filter { $0.status == .notStarted }.map { $0.objective.text }
    guard !objectives.isEmpty else { return [] }
    var lines = [PageLine(words.mapTitle())]
    lines += begun.flatMap { entry(for: $0) }
    if !ahead.isEmpty {
      lines.append(PageLine(words.mapNotStarted(objectives: ahead.joined(separator: ", "))))
    }
    return lines
  }

  private func entry(for mastery: ObjectiveMastery) -> [PageLine] {
    let text = course.objectives.first { $0.id == mastery.objective }?.text ?? ""
    let lead = isPlain ? "- " : sign(mastery.status) + " "
    return [
      PageLine(
        "\(mastery.objective.text), \(state(mastery.status)): \(InlineText.plain(text))",
        lead: lead
      ),
      PageLine(
        words.mapTries(right: mastery.rightCount, of: mastery.lastTries.count) + " "
          + move(mastery),
        lead: "  "
      ),
    ]
  }

  private func move(_ mastery: ObjectiveMastery) -> String {
    let recall = Int(((mastery.retrievability ?? 0) * 100).rounded())
    switch mastery.move {
    case .answerRight(let count): return words.mapAnswerRight(count: count)
    case .review(let exercises): return words.mapReview(percent: recall, count: exercises.count)
    case .wait(let days): return words.mapWait(percent: recall, count: days)
    }
  }

  private func state(_ status: ObjectiveMastery.Status) -> String {
    switch status {
    case .mastered: words.mapMastered()
    case .fading: words.mapFading()
    case .practising: words.mapPractising()
    case .notStarted: words.stateNotStarted()
    }
  }

  private func sign(_ status: ObjectiveMastery.Status) -> String {
    switch status {
    case .mastered: "●"
    case .fading: "◐"
    case .practising: "○"
    case .notStarted: "·"
    }
  }
}
