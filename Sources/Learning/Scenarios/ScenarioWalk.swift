public import JSON

/// Where a learner stands in a scenario after some steps, and how they came there.
public struct ScenarioWalk: Sendable {
  /// The choices that led here, ways back taken out.
  public private(set) var path: [Move] = []
  /// The paths that came to an ending, each once, in the order in which they did.
  public private(set) var endedPaths: [[Move]] = []

  private let scenario: Scenario
  private let positions: [String: Int]
  private var present: Int?
  private var taken: Set<Move> = []

  /// A choice of a scene, both by their place in the source.
  public struct Move: Sendable, Hashable {
    /// The place of the scene, from 0.
    public let scene: Int
    /// The place of the choice in the scene, from 0.
    public let choice: Int

    /// Joins both.
    public init(scene: Int, choice: Int) {
      self.scene = scene
      self.choice = choice
    }
  }

  /// Takes steps in canonical form; one that the scenario does not have changes nothing.
  public init(_ scenario: Scenario, _ steps: [JSONValue]) {
    self.scenario = scenario
    positions = scenario.positions
    present = scenario.scenes.isEmpty ? nil : 0
    for step in steps.prefix(Scenario.stepLimit) { take(step) }
  }

  /// The present scene; nil where a choice led to a scene that is not there.
  public var scene: Scenario.Scene? { present.map { scenario.scenes[$0] } }

  /// The first path that came to an ending; nil while none did.
  public var firstPath: [Move]? { endedPaths.first }

  /// Whether an ending was reached before, so that consequences are known.
  public var hasEnded: Bool { !endedPaths.isEmpty }

  /// The paths that ended otherwise than the present one, with which it may be compared.
  public var otherPaths: [[Move]] { endedPaths.filter { $0 != path } }

  /// Whether a choice of the present scene was taken before.
  public func hasTaken(_ choice: Int) -> Bool {
    guard let present else { return false }
    return taken.contains(Move(scene: present, choice: choice))
  }

  private mutating func take(_ step: JSONValue) {
    if step == ExerciseStage.back {
      if let last = path.popLast() { present = last.scene }
      return
    }
    guard
      let present, let number = step.integerValue,
      let choice = scenario.scenes[present].choices.element(numbered: number)
    else { return }
    let move = Move(scene: present, choice: number - 1)
    taken.insert(move)
    path.append(move)
    self.present = positions[choice.target]
    if scene?.isEnding ?? true, !endedPaths.contains(path) { endedPaths.append(path) }
  }
}

extension Scenario {
  /// The place of each scene by its name.
  var positions: [String: Int] {
    Dictionary(
      scenes.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first }
    )
  }
}
