import Learning
import Text

/// The result of a test in words: by objective, and after both tests what changed.
struct TestResultText {
  let words: Messages
  let course: Course

  /// The lines below the end of a test.
  func lines(for gain: TestGain, after purpose: Purpose) -> [String] {
    var lines = ["", words.testResult()]
    for objective in gain.objectives {
      let change = objective.change
      let now = purpose == .pre ? change.pre : change.post
      guard let now else { continue }
      let count = purpose == .pre ? change.preCount : change.postCount
      lines.append(
        words.testObjective(
          objective: objective.objective.text,
          percent: Int(now.rounded()),
          count: count
        ) + " " + text(of: objective.objective)
      )
      if purpose == .post, let before = change.pre {
        lines.append(
          "    " + words.testBefore(percent: Int(before.rounded()), count: change.preCount)
        )
      }
    }
    lines += overall(gain.overall, after: purpose)
    return lines
  }

  private func overall(_ change: TestGain.Change, after purpose: Purpose) -> [String] {
    guard let now = purpose == .pre ? change.pre : change.post else { return [] }
    let count = purpose == .pre ? change.preCount : change.postCount
    var lines = ["", words.testOverall(percent: Int(now.rounded()), count: count)]
    if let before = change.pre, let raw = change.raw, purpose == .post {
      lines.append(
        words.testGain(
          before: Int(before.rounded()),
          count: change.preCount,
          points: Figures.decimal(raw, places: 1)
        )
      )
      if let normalised = change.normalised {
        lines.append(words.testNormalisedGain(share: Figures.decimal(normalised, places: 2)))
      }
      if let better = change.wrongToRight, let worse = change.rightToWrong {
        lines.append(words.testMoves(better: better, worse: worse))
      }
    }
    if purpose == .post, change.pre == nil { lines.append(words.testNoPre()) }
    return lines
  }

  private func text(of id: ObjectiveID) -> String {
    course.objectives.first { $0.id == id }.map { InlineText.plain($0.text) } ?? ""
  }
}
