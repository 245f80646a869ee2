import Learning
import Markdown

/// What is said in a scenario: enough of it, in sentences that are short.
extension ScenarioLook {
  /// Every choice says what it led to.
  func checkConsequences() {
    for (place, scene) in nodes.enumerated() {
      for (choice, item) in scene.choices.enumerated() {
        let prose = Prose(item.children.filter { $0.isQuote })
        let length = max(0, prose.characterCount - prose.bytes.count { $0 == 0x0A })
        guard length < FeedbackRule.least else { continue }
        report(
          .consequenceShort,
          at: location(ofChoice: choice, in: place),
          ["found": String(length), "least": String(FeedbackRule.least)]
        )
      }
    }
  }

  /// No sentence is too long to be read at one go.
  func checkProse() {
    for scene in nodes {
      let pieces = scene.text + (scene.policy.map { [$0] } ?? []) + scene.choices
      for piece in pieces {
        let longest = Prose([piece]).longestSentence
        guard longest > StemRule.sentenceLimit else { continue }
        report(
          .proseSentenceLong,
          at: location(of: piece),
          ["found": String(longest), "limit": String(StemRule.sentenceLimit)]
        )
      }
    }
  }
}
