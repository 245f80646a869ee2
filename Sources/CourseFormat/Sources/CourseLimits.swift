/// How much a course may hold before it is refused.
public struct CourseLimits: Sendable, Hashable {
  /// The most bytes of a Markdown or YAML file.
  public var fileBytes: Int
  /// The most bytes of all Markdown and YAML files together.
  public var totalBytes: Int
  /// The most files and folders.
  public var files: Int
  /// The most exercises in a lesson or a form.
  public var exercises: Int
  /// The most options, items, pairs, groups or gaps in an exercise.
  public var parts: Int

  /// Sets each limit, with defaults that a long course does not reach.
  public init(
    fileBytes: Int = 1 << 20,
    totalBytes: Int = 256 << 20,
    files: Int = 20_000,
    exercises: Int = 30,
    parts: Int = 26
  ) {
    self.fileBytes = fileBytes
    self.totalBytes = totalBytes
    self.files = files
    self.exercises = exercises
    self.parts = parts
  }
}
