/// One form of a module's pre- and post-test.
public struct TestForm: Sendable {
  /// Which of the two forms.
  public let letter: Letter
  /// The exercises in order; none of them is practised in a lesson.
  public let exercises: [Exercise]
  /// The language of the exercises, nil for that of the course.
  public let language: String?

  /// The two parallel forms.
  public enum Letter: String, Sendable, CaseIterable {
    case a = "A"
    case b = "B"
  }

  /// Joins a letter, its exercises and their language.
  public init(letter: Letter, exercises: [Exercise], language: String? = nil) {
    self.letter = letter
    self.exercises = exercises
    self.language = language
  }
}
