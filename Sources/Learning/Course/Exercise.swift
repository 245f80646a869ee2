/// A question or task with what all kinds have in common; its ``body`` holds what the kind needs.
public struct Exercise: Sendable {
  /// The name, unique in the course and never reused for another question.
  public let id: ExerciseID
  /// The lesson it stands in, nil for the exercises of a test form.
  public let lesson: LessonID?
  /// The heading.
  public let title: String
  /// The objective it serves; a poll may serve none.
  public let objective: ObjectiveID?
  /// How much thinking it asks for.
  public let level: Level?
  /// The question, in Markdown.
  public let stem: String
  /// Hints from light to strong, in Markdown.
  public let hints: [String]
  /// What is shown after the last try, in Markdown.
  public let explanation: String?
  /// How often a learner may try, 1 or more.
  public let tries: Int
  /// Whether the learner says how certain they are.
  public let certainty: Bool
  /// The sources of the facts in it.
  public let sources: [SourceID]
  /// BLAKE2b-256 of kind, source-language stem, options and key, in hexadecimal.
  public let digest: String
  /// Where the heading stands.
  public let location: SourceLocation
  /// What the kind needs: options, keys, how to grade.
  public let body: any ExerciseBody

  /// Bloom's revised levels of thinking, from the lightest.
  public enum Level: String, Sendable, CaseIterable, Comparable {
    case remember, understand, apply, analyse, evaluate, create

    /// Orders by how much thinking is asked for.
    public static func < (left: Level, right: Level) -> Bool {
      (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
    }
  }

  /// Joins the parts of an exercise.
  public init(
    id: ExerciseID,
    lesson: LessonID? = nil,
    title: String,
    objective: ObjectiveID? = nil,
    level: Level? = nil,
    stem: String,
    hints: [String] = [],
    explanation: String? = nil,
    tries: Int = 1,
    certainty: Bool = false,
    sources: [SourceID] = [],
    digest: String = "",
    location: SourceLocation = SourceLocation(file: "", line: 1),
    body: any ExerciseBody
  ) {
    self.id = id
    self.lesson = lesson
    self.title = title
    self.objective = objective
    self.level = level
    self.stem = stem
    self.hints = hints
    self.explanation = explanation
    self.tries = tries
    self.certainty = certainty
    self.sources = sources
    self.digest = digest
    self.location = location
    self.body = body
  }

  /// The kind, from the body.
  public var kind: ExerciseKind { type(of: body).kind }
}
