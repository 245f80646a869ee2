import Learning
import Markdown

/// Splits what stands in a stage of a trainer's plan into its parts, by the stressed words that each begins with.
struct StageGuideReader {
  let source: MarkdownSource

  /// What has been read so far.
  private struct Draft {
    var opening: [String] = []
    var steps: [StageGuide.Step] = []
    var prompts: [String] = []
    var texts: [StageGuide.Part: [String]] = [:]
    var rest: [String] = []
  }

  /// The parts of the pieces below a stage's card.
  func guide(_ nodes: [Node]) -> StageGuide {
    var draft = Draft()
    var part: StageGuide.Part?
    for node in nodes where !node.isComment {
      var text = source.text(of: [node])
      if let label = StageGuideReader.label(of: node) {
        part = WordLists.part(named: label)
        if part != nil { text = StageGuideReader.without(label, in: text) }
        // A label alone on its line belongs to what stands below it.
        if text.isEmpty { continue }
      }
      add(node, text, to: part, of: &draft)
    }
    return StageGuide(
      opening: draft.opening.joined(separator: "\n\n"),
      steps: draft.steps,
      prompts: draft.prompts,
      texts: draft.texts.mapValues { $0.joined(separator: "\n\n") },
      rest: draft.rest.joined(separator: "\n\n")
    )
  }

  private func add(
    _ node: Node,
    _ text: String,
    to part: StageGuide.Part?,
    of draft: inout Draft
  ) {
    var items = [text]
    if case .list = node.kind { items = node.children.map { source.item($0) } }
    switch part {
    case nil:
      if draft.steps.isEmpty && draft.texts.isEmpty {
        draft.opening.append(text)
      } else {
        draft.rest.append(text)
      }
    case .steps:
      draft.steps += items.map { StageGuide.Step(text: $0, minutes: StepMinutes.read($0)) }
    case .prompts: draft.prompts += items
    case .watchFor?, .fallback?, .safety?, .cut?:
      if let part { draft.texts[part, default: []].append(text) }
    }
  }

  /// The stressed words at the start of a paragraph.
  private static func label(of node: Node) -> String? {
    guard case .paragraph = node.kind, let first = node.children.first, case .strong = first.kind
    else { return nil }
    return first.plainText
  }

  /// A text behind its stressed label and the sign that ends it.
  private static func without(_ label: String, in text: String) -> String {
    let mark = text.prefix { $0 == "*" || $0 == "_" }
    var rest = text.dropFirst(mark.count)
    guard rest.hasPrefix(label) else { return text }
    rest = rest.dropFirst(label.count)
    if rest.hasPrefix(mark) { rest = rest.dropFirst(mark.count) }
    return String(rest.drop { $0 == ":" || $0 == "." || $0.isWhitespace })
  }
}
