public import Text

/// A plan as Markdown, which reads well as it stands.
public struct PlanMarkdown: Sendable {
  private let plan: CampaignPlan
  private let words: Messages

  /// Takes a plan.
  public init(_ plan: CampaignPlan, words: Messages) {
    self.plan = plan
    self.words = words
  }

  /// The document.
  public var text: String {
    var blocks = ["# " + PlanMarkdown.escaped(plan.title)]
    blocks += plan.remarks.map { PlanMarkdown.escaped($0) }
    for sheet in plan.sheets {
      blocks.append("## " + PlanMarkdown.escaped("\(sheet.name) \(sheet.title)"))
      blocks += sheet.remarks.map { "*" + PlanMarkdown.escaped($0) + "*" }
      blocks += sheet.entries.flatMap { self.blocks(of: $0) }
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func blocks(of entry: CampaignPlan.Entry) -> [String] {
    var blocks = ["### " + PlanMarkdown.escaped(entry.title)]
    switch entry.content {
    case .empty: blocks.append("*" + PlanMarkdown.escaped(words.workbookNotBegun()) + "*")
    case .lines(let lines):
      blocks += lines.split(separator: "").map { paragraph in
        paragraph.map { PlanMarkdown.escaped($0) }.joined(separator: "\\\n")
      }
    case .table(let heads, let rows):
      let rule = heads.map { _ in "---" }
      blocks.append(
        ([heads.map { PlanMarkdown.escaped($0) }, rule]
          + rows.map { $0.map { PlanMarkdown.escaped($0) } })
          .map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
      )
    }
    if !entry.open.isEmpty {
      blocks.append(
        entry.open.map { "- [ ] " + PlanMarkdown.escaped($0) }.joined(separator: "\n")
      )
    }
    return blocks + (entry.map.map { self.blocks(of: $0) } ?? [])
  }

  private func blocks(of map: ActorMap) -> [String] {
    guard !map.actors.isEmpty else { return [] }
    let text = ActorMapText(map, words: words)
    func drawing(_ lines: [String]) -> String {
      "```text\n" + lines.joined(separator: "\n") + "\n```"
    }
    var blocks = ["#### " + words.workbookSpectrum(), drawing(text.spectrum)]
    blocks += [words.workbookSpectrumLimit(), "#### " + words.workbookMap()]
    blocks += [drawing(text.powerMap), words.workbookMapLimit()]
    blocks.append(text.legend.map { "- " + PlanMarkdown.escaped($0) }.joined(separator: "\n"))
    return blocks + (text.unplaced.map { [PlanMarkdown.escaped($0)] } ?? [])
  }

  /// A line of text in which nothing is markup.
  static func escaped(_ line: String) -> String {
    var result = ""
    for character in line {
      if "\\`*_[]<>#|~&!$".contains(character) { result.append("\\") }
      result.append(character)
    }
    // What would begin a list or a rule.
    let digits = result.prefix { $0.isASCII && $0.isNumber }
    if let first = result.first, "+-=".contains(first) { return "\\" + result }
    guard !digits.isEmpty, let next = result.dropFirst(digits.count).first, ".)".contains(next)
    else { return result }
    return digits + "\\" + result.dropFirst(digits.count)
  }
}
