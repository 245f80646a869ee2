public import JSON

/// A story in scenes: each choice leads to another scene, and what it did is told at the end of the
/// path.
public struct Scenario: StagedBody {
  /// The name of the kind.
  public static let kind: ExerciseKind = "scenario"
  /// What the choices change.
  public let meters: [Meter]
  /// The scenes in source order; the first one opens the story.
  public let scenes: [Scene]

  /// The most steps of a try, ways back included; then the exercise ends where it stands.
  public static let stepLimit = 100

  /// Something that choices raise and lower, such as trust; more of it is better.
  public struct Meter: Sendable, Hashable {
    /// The name on the card.
    public let id: String
    /// The name for people.
    public let name: String
    /// Where it stands before the first choice.
    public let start: Int
    /// How many times a change counts in the mark.
    public let weight: Int

    /// Joins a name, its words, a start and a weight.
    public init(id: String, name: String, start: Int = 0, weight: Int = 1) {
      self.id = id
      self.name = name
      self.start = start
      self.weight = weight
    }
  }

  /// A moment of the story; one without choices is an ending.
  public struct Scene: Sendable, Hashable {
    /// The slug of the source heading.
    public let id: String
    /// The heading, in Markdown.
    public let title: String
    /// What happens, in Markdown.
    public let text: String
    /// What the learner may do.
    public let choices: [Choice]
    /// The line of a policy that speaks about this ending, in Markdown; empty in other scenes.
    public let policy: String
    /// How an ending turned out, where the author says so: good decisions may end badly.
    public let outcome: Outcome?

    /// Joins the parts of a scene.
    public init(
      id: String,
      title: String,
      text: String,
      choices: [Choice] = [],
      policy: String = "",
      outcome: Outcome? = nil
    ) {
      self.id = id
      self.title = title
      self.text = text
      self.choices = choices
      self.policy = policy
      self.outcome = outcome
    }

    /// Whether the story stops here.
    public var isEnding: Bool { choices.isEmpty }
  }

  /// How an ending turned out, whatever the decisions were worth.
  public enum Outcome: String, Sendable, CaseIterable {
    /// It went well.
    case good
    /// It went badly.
    case bad
  }

  /// Something the learner may do in a scene.
  public struct Choice: Sendable, Hashable {
    /// What it is, in Markdown.
    public let text: String
    /// The name of the scene it leads to.
    public let target: String
    /// By how much it changes each meter, in the order of the meters.
    public let effects: [Int]
    /// What it led to, told at the end of the path, in Markdown.
    public let consequence: String
    /// The beliefs behind it.
    public let misconceptions: [MisconceptionID]

    /// Joins the parts of a choice.
    public init(
      text: String,
      target: String,
      effects: [Int] = [],
      consequence: String = "",
      misconceptions: [MisconceptionID] = []
    ) {
      self.text = text
      self.target = target
      self.effects = effects
      self.consequence = consequence
      self.misconceptions = misconceptions
    }
  }

  /// Takes meters and scenes.
  public init(meters: [Meter], scenes: [Scene]) {
    self.meters = meters
    self.scenes = scenes
  }

  /// The scenes as a graph.
  public var map: ScenarioMap { ScenarioMap(self) }

  /// The number of a choice, or the way back.
  public func step(from answer: JSONValue, after steps: [JSONValue]) throws(AnswerError)
    -> JSONValue
  {
    let walk = ScenarioWalk(self, steps)
    if answer == ExerciseStage.back {
      guard stage(after: steps).canGoBack else { throw .wrongShape }
      return answer
    }
    guard let scene = walk.scene, !scene.isEnding else { throw .wrongShape }
    return .integer(try AnswerReading.number(answer, upTo: scene.choices.count))
  }

  /// The present scene; the way back is open once an ending was reached.
  public func stage(after steps: [JSONValue]) -> ExerciseStage {
    let walk = ScenarioWalk(self, steps)
    let response = Response(.array(steps))
    let isOver = steps.count >= Scenario.stepLimit
    guard let scene = walk.scene, !isOver || scene.isEnding else { return .complete(response) }
    let canGoBack = walk.hasEnded && !walk.path.isEmpty && !isOver
    if scene.isEnding { return .ending(ending(walk, scene), response, canGoBack: canGoBack) }
    return .open(opening(walk, scene), canGoBack: canGoBack)
  }

  /// The share of what the best path gains over the worst one, for the first path that came to an
  /// ending.
  ///
  /// What was tried after the consequences were known is comparison and changes no mark.
  public func grade(_ response: Response) -> Grade {
    let walk = ScenarioWalk(self, response.value.arrayValue ?? [])
    guard let path = walk.firstPath else { return Grade(score: 0) }
    return Grade(
      score: map.score(of: path),
      misconceptions: choices(on: path).flatMap { $0.misconceptions }
    )
  }

  /// `meterNames` for people; the scene itself comes as a stage.
  public func presentation(in order: ShownOrder) -> JSONObject {
    JSONObject([
      ("meterNames", .object(JSONObject(meters.map { ($0.id, .string($0.name)) })))
    ])
  }

  /// The best path, its first choice first.
  public var solution: Response? {
    let best = map.bestPath
    return best.isEmpty ? nil : Response(.array(best.map { .integer($0.choice + 1) }))
  }

  /// The meters, the scenes and what the choices do.
  public var content: JSONValue {
    [
      "meters": .array(
        meters.map {
          ["id": .string($0.id), "start": .integer($0.start), "weight": .integer($0.weight)]
        }
      ),
      "scenes": .array(
        scenes.map { scene in
          [
            "id": .string(scene.id), "text": .string(scene.text),
            "choices": .array(scene.choices.map { content(of: $0) }),
          ]
        }
      ),
    ]
  }

  /// The choices of the first path in order, then the ways back with what was tried behind them.
  public func words(for response: Response) -> [String] {
    var steps: [JSONValue] = []
    return (response.value.arrayValue ?? []).flatMap { step in
      defer { steps.append(step) }
      return words(forStep: step, after: steps)
    }
  }

  /// The choice, or the scene that was gone back to.
  public func words(forStep step: JSONValue, after steps: [JSONValue]) -> [String] {
    let walk = ScenarioWalk(self, steps)
    if step == ExerciseStage.back {
      return ScenarioWalk(self, steps + [step]).scene.map { ["← " + $0.title] } ?? []
    }
    let choice = step.integerValue.flatMap { walk.scene?.choices.element(numbered: $0) }
    return choice.map { [$0.text] } ?? []
  }
}
