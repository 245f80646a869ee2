import Learning
import Markdown

/// The logs of a lab show what was planted and nothing else, and every wrong cause is answered.
enum EvaluationLabRule: ExerciseRule {
  static func check(_ draft: ExerciseDraft, _ place: ExercisePlace, _ context: LintContext) {
    guard let lab = draft.exercise.body as? EvaluationLab else { return }
    let look = LabLook(draft: draft, lab: lab, context: context, nodes: LabNodes(draft.answer))
    look.checkFindings()
    look.checkProse()
    // The logs of a translation are those of its source.
    guard !place.isTranslation else { return }
    look.checkLogs()
    look.checkEvents()
  }
}

/// One look at a lab.
private struct LabLook {
  let draft: ExerciseDraft
  let lab: EvaluationLab
  let context: LintContext
  let nodes: LabNodes

  /// Chance neither hides what was planted nor points elsewhere.
  func checkLogs() {
    for log in lab.logs {
      let name = ["cause": log.cause.rawValue, "number": String(log.seed)]
      if !log.hiddenFigures.isEmpty {
        context.report(.labSignalHidden, at: draft.card.location(of: "logs"), name)
      }
      for figure in log.strayFigures {
        context.report(
          .labSignalStray,
          at: draft.card.location(of: "logs"),
          name.merging(["figure": figure.rawValue]) { own, _ in own }
        )
      }
    }
  }

  /// Every cause that can be wrong has a finding that names the belief behind it.
  func checkFindings() {
    let planted = Set(lab.logs.map { $0.cause })
    for cause in CampaignCause.allCases {
      let name = ["cause": cause.rawValue]
      let isPlantedAlways = planted == [cause]
      guard let finding = lab.findings[cause] else {
        if !isPlantedAlways { context.report(.labFindingMissing, at: draft.location, name) }
        continue
      }
      let item = item(of: cause)
      let place = item.map { location(of: $0) } ?? draft.location
      if isPlantedAlways { context.report(.labFindingUnused, at: place, name) }
      if finding.misconceptions.isEmpty { context.report(.labBeliefMissing, at: place, name) }
      let prose = Prose(item.map { [$0] } ?? [])
      let length = max(0, prose.characterCount - prose.bytes.count { $0 == 0x0A })
      if length < FeedbackRule.least {
        context.report(
          .labFindingShort,
          at: place,
          ["found": String(length), "least": String(FeedbackRule.least)]
        )
      }
    }
  }

  /// What happened is told in some log.
  func checkEvents() {
    let planted = Set(lab.logs.map { $0.cause })
    let items = nodes.events?.children ?? []
    for (event, item) in zip(lab.events, items)
    where !event.causes.isEmpty && planted.isDisjoint(with: event.causes) {
      context.report(.labEventUntold, at: location(of: item))
    }
  }

  /// No sentence is too long to be read at one go.
  func checkProse() {
    for item in (nodes.findings?.children ?? []) + (nodes.events?.children ?? []) {
      let longest = Prose([item]).longestSentence
      guard longest > StemRule.sentenceLimit else { continue }
      context.report(
        .proseSentenceLong,
        at: location(of: item),
        ["found": String(longest), "limit": String(StemRule.sentenceLimit)]
      )
    }
  }

  private func item(of cause: CampaignCause) -> Node? {
    nodes.findings?.children.first { item in
      guard let first = item.children.first?.children.first, case .code(let code) = first.kind
      else { return false }
      return code.split(separator: " ").joined(separator: " ") == cause.rawValue
    }
  }

  private func location(of node: Node) -> SourceLocation {
    SourceLocation(
      file: draft.location.file,
      line: node.lines.lowerBound,
      column: node.column
    )
  }
}
