import Learning
import Markdown

/// The scenes of a scenario hang together: each is reached, each leads to an ending, and each choice is one.
enum ScenarioRule: ExerciseRule {
  /// The most choices on a path.
  static let depthLimit = 6

  static func check(_ draft: ExerciseDraft, _ place: ExercisePlace, _ context: LintContext) {
    guard let scenario = draft.exercise.body as? Scenario else { return }
    let look = ScenarioLook(draft: draft, scenario: scenario, context: context)
    look.checkConsequences()
    look.checkProse()
    // The graph of a translation is that of its source.
    guard !place.isTranslation else { return }
    look.checkScenes()
    look.checkPaths()
    look.checkChoices()
    look.checkMeters()
    look.checkOutcomes()
  }
}

/// One look at a scenario, with what several checks need.
struct ScenarioLook {
  let draft: ExerciseDraft
  let scenario: Scenario
  let context: LintContext
  let map: ScenarioMap
  let nodes: [SceneNodes]

  init(draft: ExerciseDraft, scenario: Scenario, context: LintContext) {
    self.draft = draft
    self.scenario = scenario
    self.context = context
    map = scenario.map
    nodes = SceneNodes.cut(draft.answer)
  }

  /// Every scene is reached, and one without choices says which policy speaks about it.
  func checkScenes() {
    let reachable = map.reachable
    for (place, scene) in scenario.scenes.enumerated() {
      if !reachable.contains(place) {
        report(.sceneUnreachable, scene: place)
      } else if scene.isEnding, scene.policy.isEmpty {
        report(.sceneDeadEnd, scene: place)
      } else if scene.choices.count == 1 {
        report(.choiceSingle, scene: place)
      }
    }
    let endings = reachable.count { scenario.scenes[$0].isEnding }
    if endings < 2 { report(.endingsFew, at: draft.location, ["found": String(endings)]) }
  }

  /// Every path comes to an ending after a few choices.
  func checkPaths() {
    for scene in map.trapped { report(.sceneTrap, scene: scene) }
    let depth = map.depth
    if depth > ScenarioRule.depthLimit {
      let limit = String(ScenarioRule.depthLimit)
      report(.pathDeep, at: draft.location, ["found": String(depth), "limit": limit])
    }
  }

  /// No choice is better than another one whatever follows.
  func checkChoices() {
    var seen: Set<ScenarioWalk.Move> = []
    for pair in map.dominances
    where seen.insert(ScenarioWalk.Move(scene: pair.scene, choice: pair.worse)).inserted {
      let choices = scenario.scenes[pair.scene].choices
      report(
        .choiceDominated,
        at: location(ofChoice: pair.worse, in: pair.scene),
        ["worse": choices[pair.worse].text, "better": choices[pair.better].text]
      )
    }
  }

  /// Every meter moves, and some path is worth more than another.
  func checkMeters() {
    let choices = scenario.scenes.flatMap { $0.choices }
    for (place, meter) in scenario.meters.enumerated()
    where !choices.contains(where: { $0.effect(on: place) != 0 }) {
      report(.meterFlat, at: draft.card.location(of: "meters"), ["meter": meter.id])
    }
    if let totals = map.totals, totals.lowerBound == totals.upperBound {
      report(.scoreFlat, at: draft.location)
    }
  }

  /// Good decisions may end badly and poor ones well, and the story shows it.
  func checkOutcomes() {
    let endings = map.reachable.sorted().filter { scenario.scenes[$0].isEnding }
    guard endings.count > 2, let totals = map.totals, totals.count > 1 else { return }
    let span = totals.upperBound - totals.lowerBound
    func has(_ outcome: Scenario.Outcome, _ holds: (ClosedRange<Int>) -> Bool) -> Bool {
      endings.contains { ending in
        guard scenario.scenes[ending].outcome == outcome else { return false }
        return map.totals(endingAt: ending).map(holds) ?? false
      }
    }
    let unlucky = has(.bad) { 4 * ($0.upperBound - totals.lowerBound) >= 3 * span }
    let lucky = has(.good) { 2 * ($0.lowerBound - totals.lowerBound) <= span }
    if !unlucky || !lucky { report(.outcomesAlike, at: draft.location) }
  }

  func report(
    _ code: DiagnosticCode,
    at location: SourceLocation,
    _ arguments: [String: String] = [:]
  ) {
    context.report(code, at: location, arguments)
  }

  private func report(_ code: DiagnosticCode, scene: Int) {
    report(code, at: location(of: nodes[scene].heading), ["scene": scenario.scenes[scene].title])
  }

  func location(ofChoice choice: Int, in scene: Int) -> SourceLocation {
    location(of: nodes[scene].choices[choice])
  }

  func location(of node: Node) -> SourceLocation {
    SourceLocation(
      file: draft.location.file,
      line: node.lines.lowerBound,
      column: node.column
    )
  }
}
