import Learning
import Markdown

/// Pages are written in sentences that can be taken in at once, and name nobody.
enum PageRule: LessonRule {
  static func check(_ lesson: LessonDraft, isTranslation: Bool, _ context: LintContext) {
    for case .page(let page, let nodes) in lesson.steps {
      for node in nodes where Prose([node]).longestSentence > StemRule.sentenceLimit {
        context.report(
          .proseSentenceLong,
          at: lesson.file.location(of: node),
          [
            "found": String(Prose([node]).longestSentence),
            "limit": String(StemRule.sentenceLimit),
          ]
        )
      }
      SafetyRule.check(Prose(nodes), at: page.location, context)
    }
  }
}
