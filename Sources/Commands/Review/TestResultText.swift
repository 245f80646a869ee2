import Learning
import Text

/// The result of a test in words: by objective, and after both tests what changed.
struct TestResultText {
  let words: Messages
  let course: Course

  /// The lines below the end of a test.
  func lines(for gain: TestGain, after purpose: Purpose) -> [PageLine] {
    var lines = [PageLine(), PageLine(words.testResult())]
    for objective in gain.objectives {
      lines += self.lines(for: objective, after: purpose)
    }
    return lines + [PageLine()] + overall(gain.overall, after: purpose).map { PageLine($0) }
  }

  /// The offer to skip what is known already; nothing where there is no such example.
  func offer(_ objectives: Set<ObjectiveID>) -> [PageLine] {
    guard !objectives.isEmpty else { return [] }
    let names = objectives.sorted().map { $0.text }.joined(separator: ", ")
    return [PageLine(words.testSkipOffer(objectives: names))]
  }

  private func lines(
    for objective: TestGain.ObjectiveChange,
    after purpose: Purpose
  ) -> [PageLine] {
    let change = objective.change
    guard let now = purpose == .pre ? change.pre : change.post else { return [] }
    let result = words.testObjective(
      objective: objective.objective.text,
      percent: Int(now.rounded()),
      count: purpose == .pre ? change.preCount : change.postCount
    )
    let line = PageLine(result + " " + text(of: objective.objective), lead: "- ")
    guard purpose == .post else { return [line] }
    let comparison = self.comparison(change)
    return comparison.isEmpty ? [line] : [line, PageLine(comparison, lead: "  ")]
  }

  /// What changed on an objective, or why that cannot be said.
  private func comparison(_ change: TestGain.Change) -> String {
    if change.note == .notInBothForms { return words.testOnlyOneForm() }
    guard let before = change.pre, let raw = change.raw else { return "" }
    let moved = words.testObjectiveBefore(
      before: Int(before.rounded()),
      count: change.preCount,
      points: TestResultText.points(raw)
    )
    return moved + " " + moves(change)
  }

  private func moves(_ change: TestGain.Change) -> String {
    guard let better = change.wrongToRight, let worse = change.rightToWrong else { return "" }
    return words.testMoves(better: better, worse: worse)
  }

  private func overall(_ change: TestGain.Change, after purpose: Purpose) -> [String] {
    guard let now = purpose == .pre ? change.pre : change.post else { return [] }
    let count = purpose == .pre ? change.preCount : change.postCount
    let line = words.testOverall(percent: Int(now.rounded()), count: count)
    guard purpose == .post else { return [line] }
    guard let before = change.pre, let raw = change.raw else { return [line, words.testNoPre()] }
    let gain = words.testGain(
      before: Int(before.rounded()),
      count: change.preCount,
      points: TestResultText.points(raw)
    )
    let share = change.normalised.map {
      words.testNormalisedGain(share: Figures.decimal($0, places: 2))
    }
    let ceiling = change.note == .ceiling ? words.testCeiling() : nil
    return [line, gain, share ?? ceiling, moves(change), words.testOnePerson()].compactMap { $0 }
  }

  /// A difference with its sign.
  private static func points(_ value: Double) -> String {
    let figure = Figures.decimal(value, places: 1)
    return value > 0 && figure != "0" ? "+" + figure : figure
  }

  private func text(of id: ObjectiveID) -> String {
    course.objectives.first { $0.id == id }.map { InlineText.plain($0.text) } ?? ""
  }
}
