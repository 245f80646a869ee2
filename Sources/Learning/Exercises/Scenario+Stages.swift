import JSON

/// What a front end is told of a scene.
extension Scenario {
  /// A scene with choices: `id`, `heading`, `text`, `choices` and the `meters` so far.
  func opening(_ walk: ScenarioWalk, _ scene: Scene) -> JSONObject {
    JSONObject(
      head(walk, scene) + [
        (
          "choices",
          .array(
            scene.choices.enumerated().map { position, choice in
              [
                "number": .integer(position + 1), "text": .string(choice.text),
                "taken": .bool(walk.hasTaken(position)),
              ]
            }
          )
        )
      ]
    )
  }

  /// An ending: the same without choices, then what each choice led to, the policy line, and what other paths came to.
  func ending(_ walk: ScenarioWalk, _ scene: Scene) -> JSONObject {
    JSONObject(
      head(walk, scene) + [
        ("choices", []),
        (
          "consequences",
          .array(choices(on: walk.path).map { choice in consequence(of: choice) })
        ),
        ("policy", .string(scene.policy)),
        (
          "otherPaths",
          .array(
            walk.otherPaths.map { path in
              [
                "ending": JSONValue(ending(of: path)?.id), "meters": named(readings(after: path)),
              ]
            }
          )
        ),
      ]
    )
  }

  /// The choices that a path took, in order.
  public func choices(on path: some Sequence<ScenarioWalk.Move>) -> [Choice] {
    path.compactMap { move in
      scenes.element(numbered: move.scene + 1)?.choices.element(numbered: move.choice + 1)
    }
  }

  /// The scene in which a path stops; nil for a path of no choice.
  public func ending(of path: [ScenarioWalk.Move]) -> Scene? {
    guard let last = choices(on: path.suffix(1)).last else { return nil }
    return scenes.first { $0.id == last.target }
  }

  /// Where the meters stand at the end of a path.
  public func readings(after path: [ScenarioWalk.Move]) -> [Int] {
    let choices = choices(on: path)
    return meters.indices.map { meter in
      choices.reduce(meters[meter].start) { $0 + $1.effect(on: meter) }
    }
  }

  /// What a choice changes, such as `Trust +2, Free hours −3`; empty where it changes nothing.
  public func effectWords(of choice: Choice) -> String {
    meters.enumerated().compactMap { position, meter in
      let change = choice.effect(on: position)
      if change == 0 { return nil }
      return "\(meter.name) \(change > 0 ? "+" : "")\(Scenario.signed(change))"
    }.joined(separator: ", ")
  }

  /// A number with the sign that is as wide as a digit.
  public static func signed(_ number: Int) -> String {
    number < 0 ? "\u{2212}\(number.magnitude)" : "\(number)"
  }

  private func head(_ walk: ScenarioWalk, _ scene: Scene) -> [(String, JSONValue)] {
    let readings = readings(after: walk.path)
    return [
      ("id", .string(scene.id)), ("heading", .string(scene.title)), ("text", .string(scene.text)),
      ("meters", named(readings)),
    ]
  }

  private func consequence(of choice: Choice) -> JSONValue {
    [
      "choice": .string(choice.text), "text": .string(choice.consequence),
      "effects": named(meters.indices.map { choice.effect(on: $0) }),
    ]
  }

  private func named(_ values: [Int]) -> JSONValue {
    .object(JSONObject(zip(meters, values).map { ($0.id, .integer($1)) }))
  }

  func content(of choice: Choice) -> JSONValue {
    [
      "text": .string(choice.text), "target": .string(choice.target),
      "effects": named(meters.indices.map { choice.effect(on: $0) }),
    ]
  }
}

extension Scenario.Choice {
  /// By how much it changes a meter.
  public func effect(on meter: Int) -> Int { effects.indices.contains(meter) ? effects[meter] : 0 }
}
