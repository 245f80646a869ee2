public import Learning

/// A scenario as its author looks at it: scenes with numbers, and where each choice leads.
public struct SceneGraph: Sendable {
  /// The name of the exercise.
  public let exercise: ExerciseID
  /// The heading of the exercise, in Markdown.
  public let title: String
  /// Where it stands.
  public let location: SourceLocation
  /// The scenes in source order.
  public let scenes: [Scene]
  /// The number of choices on the longest path.
  public let depth: Int

  /// A scene with what can be said of it in the whole.
  public struct Scene: Sendable {
    /// The name that links use.
    public let id: String
    /// The heading, in Markdown.
    public let title: String
    /// What one may do there.
    public let choices: [Choice]
    /// How an ending turns out, where its author says so.
    public let outcome: Scenario.Outcome?
    /// Whether some path leads here.
    public let isReachable: Bool
    /// Whether no path leads from here to an ending.
    public let isTrap: Bool
    /// The least and the most percent of the best path's gain with which an ending is reached.
    public let percent: ClosedRange<Int>?

    /// Whether the story stops here.
    public var isEnding: Bool { choices.isEmpty }
  }

  /// A choice and where it leads.
  public struct Choice: Sendable {
    /// What one does, in Markdown.
    public let text: String
    /// What it changes, such as `Trust +2`, in words.
    public let effects: String
    /// The name of the scene it leads to.
    public let target: String
    /// The place of that scene, from 0; nil where there is none.
    public let place: Int?
  }

  /// Looks at an exercise; nil where it is no scenario.
  public init?(_ exercise: Exercise) {
    guard let scenario = exercise.body as? Scenario else { return nil }
    self.exercise = exercise.id
    title = exercise.title
    location = exercise.location
    let map = scenario.map
    let reachable = map.reachable
    let traps = Set(map.trapped)
    depth = map.depth
    scenes = scenario.scenes.enumerated().map { place, scene in
      Scene(
        id: scene.id,
        title: scene.title,
        choices: zip(scene.choices, map.targets[place]).map { choice, target in
          Choice(
            text: choice.text,
            effects: scenario.effectWords(of: choice),
            target: choice.target,
            place: target
          )
        },
        outcome: scene.outcome,
        isReachable: reachable.contains(place),
        isTrap: traps.contains(place),
        percent: scene.isEnding ? map.percent(endingAt: place) : nil
      )
    }
  }

  /// The scenarios of a course in its order, those of test forms behind the lessons of their module.
  public static func all(in course: Course) -> [SceneGraph] {
    course.modules.flatMap { module in
      (module.lessons.flatMap { $0.exercises } + module.forms.flatMap { $0.exercises })
        .compactMap { SceneGraph($0) }
    }
  }
}
