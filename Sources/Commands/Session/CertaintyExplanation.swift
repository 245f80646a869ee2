import Learning
import ProgressStore
import Text

/// What the three certainties bring, told to each learner at their first question of that sort.
///
/// It is kept in the profile that it was told, and closes nothing: whoever reads over it is asked all the same.
final class CertaintyExplanation {
  /// The name of the setting that remembers it.
  static let setting = "certainty-explained"

  private let words: Messages
  private let store: ProgressStore?
  private var isDue: Bool

  /// Looks up whether the learner has seen it; without a record it is told once in a session.
  init(words: Messages, store: ProgressStore?) throws {
    self.words = words
    self.store = store
    isDue = try store?.setting(CertaintyExplanation.setting) == nil
  }

  /// The explanation where it is still to be told, nil from then on.
  func once() throws -> String? {
    guard isDue else { return nil }
    isDue = false
    try store?.set(CertaintyExplanation.setting, to: "1")
    return markdown
  }

  /// The explanation in Markdown: the marks, their sums at three shares of right answers, and what follows from them.
  var markdown: String {
    let sums = Certainty.exampleShares.map { share in
      let best = Certainty.best(atChance: Double(share) / 100)
      let sums = Certainty.allCases.map { certainty in
        let sum = Figures.signed(certainty.sum(right: share, of: 100))
        return certainty == best ? "**\(sum)**" : sum
      }
      return "- "
        + words.certaintyExplainedSum(
          right: "\(share)",
          one: sums[0],
          two: sums[1],
          three: sums[2]
        )
    }
    return """
      **\(words.certaintyExplainedTitle())** \(words.certaintyExplainedMarks())

      \(sums.joined(separator: "\n"))

      \(words.certaintyExplainedAdvice())
      """
  }
}
