import Learning
import Markdown
import Text

/// Reads scenes below `####` headings, with choices that are links to scenes.
enum ScenarioReader: ExerciseReader {
  static let kind = Scenario.kind
  static let cardKeys = ["meters"]
  static let seconds = 90
  static let readsRemarks = true

  /// The most scenes, and the most choices in each.
  static let sceneLimit = 40
  static let choiceLimit = 9

  static func answerStart(in nodes: [Node]) -> Int? { nodes.firstIndex { $0.isSmallHeading } }

  static func answerLength(in nodes: [Node]) -> Int { nodes.count }

  static func body(of parts: ExerciseParts) -> (any ExerciseBody)? {
    guard let meters = MeterReader.meters(of: parts) else { return nil }
    if parts.card.bool("certainty") == true { parts.card.wrong("certainty", "`false`") }
    let cut = SceneNodes.cut(parts.answer)
    guard isWithinLimits(cut, parts) else { return nil }
    var scenes: [Scenario.Scene] = []
    for nodes in cut {
      guard let scene = scene(nodes, meters, parts) else { return nil }
      guard !scenes.contains(where: { $0.id == scene.id }) else {
        parts.report(.partRepeated, at: nodes.heading, ["text": scene.title])
        return nil
      }
      scenes.append(scene)
    }
    reportUnknown(scenes, cut, parts)
    return Scenario(meters: meters, scenes: scenes)
  }

  private static func isWithinLimits(_ scenes: [SceneNodes], _ parts: ExerciseParts) -> Bool {
    let most = scenes.map { $0.choices.count }.max() ?? 0
    for (count, limit) in [(scenes.count, sceneLimit), (most, choiceLimit)] where count > limit {
      parts.log.report(
        .tooManyParts,
        at: parts.location,
        ["count": String(count), "limit": String(limit)]
      )
      return false
    }
    return true
  }

  private static func scene(
    _ nodes: SceneNodes,
    _ meters: [Scenario.Meter],
    _ parts: ExerciseParts
  ) -> Scenario.Scene? {
    let id = Slug.of(nodes.heading.plainText)
    let text = parts.source.text(of: nodes.text)
    guard !id.isEmpty, !text.isEmpty else {
      parts.report(.partEmpty, at: nodes.heading)
      return nil
    }
    if let lost = nodes.lost { parts.report(.textAfterAnswer, at: lost) }
    var choices: [Scenario.Choice] = []
    for item in nodes.choices {
      guard let choice = choice(item, meters, parts) else { return nil }
      choices.append(choice)
    }
    return Scenario.Scene(
      id: id,
      title: MarkdownWriter.text(of: nodes.heading.children),
      text: text,
      choices: choices,
      policy: nodes.policy.map { parts.source.quote($0) } ?? "",
      outcome: outcome(of: nodes, parts)
    )
  }

  private static func choice(
    _ item: Node,
    _ meters: [Scenario.Meter],
    _ parts: ExerciseParts
  ) -> Scenario.Choice? {
    let answer = AnswerItem(item, in: parts)
    guard let link = item.sceneLink, let line = item.children.first, isClean(item) else {
      parts.report(.choiceMalformed, at: item)
      return nil
    }
    let effects = EffectReader(meters: meters, parts: parts).effects(line.remarks, at: item)
    guard let effects else { return nil }
    let text = MarkdownWriter.text(of: link.node.children)
    guard !text.isEmpty else {
      parts.report(.partEmpty, at: item)
      return nil
    }
    return Scenario.Choice(
      text: text,
      target: link.scene,
      effects: effects,
      consequence: answer.feedback,
      misconceptions: answer.misconceptions
    )
  }

  /// Whether an item holds a link, remarks and quotes, and nothing that would be shown nowhere.
  private static func isClean(_ item: Node) -> Bool {
    let line = item.children.first?.children.dropFirst() ?? []
    let isBare = line.allSatisfy { piece in
      switch piece.kind {
      case .html, .softBreak: true
      case .text(let text): text.allSatisfy { $0.isWhitespace }
      default: false
      }
    }
    return isBare && item.children.dropFirst().allSatisfy { $0.isQuote }
  }

  private static func outcome(of nodes: SceneNodes, _ parts: ExerciseParts) -> Scenario.Outcome? {
    guard let remark = nodes.outcome else { return nil }
    let pair = remark.text.split(separator: ":", maxSplits: 1).map { EffectReader.trimmed($0) }
    guard pair.count == 2, pair[0] == "outcome", nodes.choices.isEmpty,
      let outcome = Scenario.Outcome(rawValue: pair[1])
    else {
      parts.report(.outcomeMalformed, at: remark.node, ["text": remark.text])
      return nil
    }
    return outcome
  }

  private static func reportUnknown(
    _ scenes: [Scenario.Scene],
    _ cut: [SceneNodes],
    _ parts: ExerciseParts
  ) {
    let known = Set(scenes.map { $0.id })
    for (scene, nodes) in zip(scenes, cut) {
      for (choice, item) in zip(scene.choices, nodes.choices)
      where !known.contains(choice.target) {
        parts.report(.sceneUnknown, at: item, ["scene": choice.target])
      }
    }
  }
}

/// Brings a translated scenario onto the names of its source.
extension ScenarioReader {
  static func paired(
    _ translation: any ExerciseBody,
    with source: any ExerciseBody,
    report: PairingReport
  ) -> (any ExerciseBody)? {
    guard let translation = translation as? Scenario, let source = source as? Scenario else {
      return nil
    }
    guard translation.scenes.count == source.scenes.count else {
      report.countDiffers(translation.scenes.count, source.scenes.count)
      return nil
    }
    for (scene, original) in zip(translation.scenes, source.scenes)
    where scene.choices.count != original.choices.count {
      report.countDiffers(scene.choices.count, original.choices.count)
      return nil
    }
    guard isSameGraph(translation, source) else {
      report.keyDiffers()
      return nil
    }
    return Scenario(
      meters: zip(translation.meters, source.meters).map {
        Scenario.Meter(id: $1.id, name: $0.name, start: $1.start, weight: $1.weight)
      },
      scenes: zip(translation.scenes, source.scenes).map { renamed($0, as: $1) }
    )
  }

  /// Whether both lead from the same places to the same places with the same effects.
  private static func isSameGraph(_ translation: Scenario, _ source: Scenario) -> Bool {
    translation.map.targets == source.map.targets
      && translation.meters.map { [$0.start, $0.weight] }
        == source.meters.map { [$0.start, $0.weight] }
      && translation.meters.map { $0.id } == source.meters.map { $0.id }
      && translation.scenes.map { $0.outcome } == source.scenes.map { $0.outcome }
      && translation.scenes.map { $0.choices.map { $0.effects } }
        == source.scenes.map { $0.choices.map { $0.effects } }
  }

  private static func renamed(
    _ scene: Scenario.Scene,
    as original: Scenario.Scene
  ) -> Scenario.Scene {
    Scenario.Scene(
      id: original.id,
      title: scene.title,
      text: scene.text,
      choices: zip(scene.choices, original.choices).map {
        Scenario.Choice(
          text: $0.text,
          target: $1.target,
          effects: $1.effects,
          consequence: $0.consequence,
          misconceptions: $0.misconceptions
        )
      },
      policy: scene.policy,
      outcome: original.outcome
    )
  }
}
