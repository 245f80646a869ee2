/// What a check of a course found.
public struct CourseReport: Sendable {
  /// What was found, sorted by place.
  public let diagnostics: [Diagnostic]
  /// The number of lessons that were read.
  public let lessons: Int
  /// The number of exercises in lessons and test forms.
  public let exercises: Int

  /// What makes the course unusable as it is.
  public var errors: [Diagnostic] { diagnostics.filter { $0.severity == .error } }

  /// What deserves a second look and is not explained by the author.
  public var warnings: [Diagnostic] {
    diagnostics.filter { $0.severity == .warning && $0.explanation == nil }
  }

  /// The warnings that the author explains.
  public var explained: [Diagnostic] { diagnostics.filter { $0.explanation != nil } }

  /// Whether there is no error.
  public var passes: Bool { errors.isEmpty }

  /// Sorts what was found and leaves out what was found twice.
  init(_ found: [Diagnostic], lessons: Int, exercises: Int) {
    var seen: Set<Diagnostic> = []
    diagnostics = found.filter { seen.insert($0).inserted }.sorted {
      ($0.location, $0.code) < ($1.location, $1.code)
    }
    self.lessons = lessons
    self.exercises = exercises
  }
}
