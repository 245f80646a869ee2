/// One line of the export of answers.
public struct ExportRow: Sendable, Hashable {
  /// The learner's alias; nil in a pseudonymous file.
  public let alias: String?
  /// The answer.
  public let answer: RecordedAttempt

  /// The names of the columns, in order.
  public static let columns = [
    "learner", "alias", "device", "counter", "session", "purpose", "form", "course",
    "courseVersion", "lesson", "exercise", "digest", "language", "try", "response", "shownOrder",
    "score", "certainty", "hints", "skipped", "overruled", "presentedAt", "answeredAt",
    "activeMilliseconds",
  ]
}
