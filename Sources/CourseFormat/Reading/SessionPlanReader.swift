import Learning
import Markdown

/// Reads the trainer's plan: a heading a stage with a `stage` card below it.
struct SessionPlanReader {
  let log: DiagnosticLog

  /// The plan of a file that could be opened.
  func plan(_ file: SourceFile) -> SessionPlan {
    let source = MarkdownSource(lines: file.lines)
    file.frontMatter.check(known: ["allow", "source-digest", "title"])
    var stages: [SessionPlan.Stage] = []
    var isBeforeStages = true
    var introduction: [String] = []
    let guides = StageGuideReader(source: source)
    for section in Section.cut(file, log: log) {
      let text = source.text(of: section.nodes.filter { !$0.isComment })
      if isBeforeStages, section.card?.word != "stage" {
        let title = section.level > 1 ? section.heading.map { source.text(of: [$0]) } : nil
        introduction += ([title, text] as [String?]).compactMap { $0 }.filter { !$0.isEmpty }
      }
      guard let heading = section.heading else { continue }
      let place = file.location(of: heading)
      guard let card = section.card, card.word == "stage" else {
        // A title and an introduction come before the stages; behind them every heading is one.
        if section.card != nil || (!isBeforeStages && section.level <= 2) {
          log.report(.stageMalformed, at: place)
        }
        continue
      }
      isBeforeStages = false
      card.fields.check(known: ["minutes", "materials"])
      if !card.fields.has("minutes") { card.fields.missing("minutes") }
      stages.append(
        SessionPlan.Stage(
          title: source.heading(heading),
          minutes: card.fields.integer("minutes", in: 0...600) ?? 0,
          materials: card.fields.texts("materials") ?? [],
          markdown: text,
          guide: guides.guide(section.nodes),
          location: place
        )
      )
    }
    if stages.isEmpty { log.report(.stageMalformed, at: file.location(1)) }
    return SessionPlan(introduction: introduction.joined(separator: "\n\n"), stages: stages)
  }
}
