/// One form of a module's pre- and post-test.
public struct TestForm: Sendable {
  /// Which of the two forms.
  public let letter: Letter
  /// The exercises in order; none of them is practised in a lesson.
  public let exercises: [Exercise]

  /// The two parallel forms.
  public enum Letter: String, Sendable, CaseIterable {
    case a = "A"
    case b = "B"
  }

  /// Joins a letter and its exercises.
  public init(letter: Letter, exercises: [Exercise]) {
    self.letter = letter
    self.exercises = exercises
  }
}
