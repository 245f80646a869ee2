public import JSON
import Learning
public import Text

extension SceneGraph.Scene {
  /// What is to be said of a scene: an ending, how it turns out, what it is worth, what is wrong with it.
  func remarks(_ words: Messages) -> [String] {
    var remarks: [String] = []
    if isEnding {
      let ending =
        switch outcome {
        case .good: words.graphEndingGood()
        case .bad: words.graphEndingBad()
        case nil: words.graphEnding()
        }
      let worth = percent.map { range in
        range.count == 1
          ? words.graphWorth(percent: range.lowerBound)
          : words.graphWorthRange(least: range.lowerBound, most: range.upperBound)
      }
      remarks.append(([ending] + (worth.map { [$0] } ?? [])).joined(separator: ", "))
    }
    if !isReachable { remarks.append(words.graphUnreachable()) }
    if isTrap { remarks.append(words.graphTrap()) }
    return remarks
  }
}

extension SceneGraph {
  /// The graph as Markdown: a heading, then each scene with its choices and where they lead.
  public func markdown(_ words: Messages) -> String {
    let place = "\(location.file):\(location.line)"
    let blocks = ["**\(title)** (`\(exercise.text)`, \(place))", size(words)]
    let scenes = scenes.enumerated().map { place, scene in
      let remarks = scene.remarks(words)
      let heading =
        "**\(place + 1). \(scene.title)**"
        + (remarks.isEmpty ? "" : " · " + remarks.joined(separator: " · "))
      let choices = scene.choices.map { choice in
        let effects = choice.effects.isEmpty ? "" : " (\(choice.effects))"
        return "- \(choice.text)\(effects) → \(target(of: choice, words))"
      }
      return choices.isEmpty ? heading : heading + "\n\n" + choices.joined(separator: "\n")
    }
    return (blocks + scenes).joined(separator: "\n\n")
  }

  /// How many scenes and endings there are, and how long the longest path is.
  func size(_ words: Messages) -> String {
    words.graphSize(
      scenes: scenes.count,
      endings: scenes.count { $0.isEnding },
      depth: depth
    )
  }

  private func target(of choice: Choice, _ words: Messages) -> String {
    guard let place = choice.place else { return words.graphNowhere(scene: choice.target) }
    return "\(place + 1). \(scenes[place].title)"
  }

  /// The graph for other programs.
  public var json: JSONValue {
    [
      "exercise": .string(exercise.text), "file": .string(location.file),
      "line": .integer(location.line), "depth": .integer(depth),
      "scenes": .array(scenes.map { SceneGraph.json($0) }),
    ]
  }

  private static func json(_ scene: Scene) -> JSONValue {
    [
      "id": .string(scene.id), "title": .string(DrawingText.plain(scene.title)),
      "ending": .bool(scene.isEnding), "outcome": JSONValue(scene.outcome?.rawValue),
      "reachable": .bool(scene.isReachable), "trap": .bool(scene.isTrap),
      "percent": scene.percent.map { [.integer($0.lowerBound), .integer($0.upperBound)] } ?? .null,
      "choices": .array(
        scene.choices.map { choice in
          [
            "text": .string(DrawingText.plain(choice.text)), "target": .string(choice.target),
            "effects": .string(choice.effects), "known": .bool(choice.place != nil),
          ]
        }
      ),
    ]
  }
}
