import JSON
import Learning
import LessonEngine
import Terminal
import Text

/// A story in scenes.
struct ScenarioScreen: ExerciseScreen {
  static var kind: ExerciseKind { Scenario.kind }
  private let body: Scenario

  init?(_ exercise: Exercise) {
    guard let body = exercise.body as? Scenario else { return nil }
    self.body = body
  }

  func stageText(for view: ExerciseView, words: Messages) -> String {
    let walk = ScenarioWalk(body, view.steps)
    guard let scene = walk.scene else { return "" }
    let text = "**\(scene.title)**\n\n\(scene.text)"
    return scene.isEnding
      ? ([text] + lookBack(walk, scene, words)).joined(separator: "\n\n") : text
  }

  func plainLines(for view: ExerciseView, words: Messages) -> [String] {
    let texts = choices(for: view, words: words)
    return OptionLines.lines(texts, in: order(of: texts))
  }

  func howToAnswer(_ words: Messages) -> String { words.howScenario() }

  func answer(fromLine line: String, for view: ExerciseView) throws(AnswerError) -> JSONValue {
    let count = ScenarioWalk(body, view.steps).scene?.choices.count ?? 0
    let order = ShownOrder(sourceNumbers: (0..<count).map { $0 + 1 })
    return try OptionLines.oneNumber(fromLine: line, in: order)
  }

  func control(for view: ExerciseView, words: Messages) -> any AnswerControl {
    let texts = choices(for: view, words: words)
    return OptionControl(options: texts, order: order(of: texts), words: words)
  }

  func verdict(on score: Double, words: Messages) -> String? {
    score == 1
      ? words.scenarioScoreBest() : words.scenarioScore(percent: Int((score * 100).rounded()))
  }

  func solutionHeading(_ words: Messages) -> String { words.scenarioBestPath() }

  /// The choices of the present scene, marked where another path took them.
  private func choices(for view: ExerciseView, words: Messages) -> [String] {
    let walk = ScenarioWalk(body, view.steps)
    return (walk.scene?.choices ?? []).enumerated().map { position, choice in
      walk.hasTaken(position) ? words.scenarioTaken(choice: choice.text) : choice.text
    }
  }

  private func order(of texts: [String]) -> ShownOrder {
    ShownOrder(sourceNumbers: texts.indices.map { $0 + 1 })
  }

  /// What is told at an ending: each choice with what it led to, the meters, the policy line.
  private func lookBack(_ walk: ScenarioWalk, _ scene: Scenario.Scene, _ words: Messages)
    -> [String]
  {
    let items = body.choices(on: walk.path).enumerated().map { position, choice in
      let marker = "\(position + 1). "
      let lines = ["**\(choice.text)**\(effects(of: choice))", choice.consequence]
        .filter { !$0.isEmpty }
      return marker
        + indented(lines.joined(separator: "  \n"), by: marker.count)
    }
    let readings = zip(body.meters, body.readings(after: walk.path)).map { meter, reading in
      "- \(meter.name): \(Scenario.signed(meter.start)) → \(Scenario.signed(reading))"
    }
    var blocks: [String] = []
    if !items.isEmpty {
      blocks += ["**\(words.scenarioLedTo())**", items.joined(separator: "\n")]
      blocks += ["**\(words.scenarioMeters())**", readings.joined(separator: "\n")]
    }
    blocks += comparison(walk, words)
    if !scene.policy.isEmpty { blocks.append("**\(words.scenarioRule())**: \(scene.policy)") }
    return blocks
  }

  /// What other paths came to, nothing before there is one.
  private func comparison(_ walk: ScenarioWalk, _ words: Messages) -> [String] {
    let others = walk.otherPaths.suffix(ScenarioScreen.mostOthers).map { path in
      let readings = zip(body.meters, body.readings(after: path)).map { meter, reading in
        "\(meter.name) \(Scenario.signed(reading))"
      }
      return "- \(body.ending(of: path)?.title ?? ""): \(readings.joined(separator: ", "))"
    }
    return others.isEmpty
      ? [] : ["**\(words.scenarioOtherPaths())**", others.joined(separator: "\n")]
  }

  /// More paths than these nobody compares at a glance.
  private static let mostOthers = 6

  /// ` (trust +2, time −1)` behind a choice, nothing where it changes nothing.
  private func effects(of choice: Scenario.Choice) -> String {
    let words = body.effectWords(of: choice)
    return words.isEmpty ? "" : " (\(words))"
  }

  private func indented(_ text: String, by width: Int) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "\n" + String(repeating: " ", count: width))
  }
}
