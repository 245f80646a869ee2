import Learning
import Markdown

/// Pages are written in sentences that can be taken in at once, and name nobody.
enum PageRule: LessonRule {
  static func check(_ lesson: LessonDraft, isTranslation: Bool, _ context: LintContext) {
    let pages = lesson.steps.compactMap { step in
      if case .page(let page, let nodes) = step { (page, nodes) } else { nil }
    }
    for ((page, nodes), prose) in zip(pages, lesson.pageProse) {
      SafetyRule.check(prose, at: page.location, context)
      guard prose.longestSentence > StemRule.sentenceLimit else { continue }
      for node in nodes {
        let longest = Prose([node]).longestSentence
        guard longest > StemRule.sentenceLimit else { continue }
        context.report(
          .proseSentenceLong,
          at: lesson.file.location(of: node),
          ["found": String(longest), "limit": String(StemRule.sentenceLimit)]
        )
      }
    }
  }
}
