public import Learning
public import Text

/// The questions of a room in one language.
public struct RoomMaterial: Sendable {
  /// What the room is called.
  public let title: String
  /// The exercises of the agenda in its order.
  public let exercises: [Exercise]
  /// The language in which each exercise stands, which is another one where it is not translated; empty where nobody
  /// knows.
  public let languages: [Language]
  /// The beliefs behind wrong answers.
  public let misconceptions: [MisconceptionID: Misconception]

  /// Joins a title, exercises with their languages and beliefs.
  public init(
    title: String,
    exercises: [Exercise],
    languages: [Language] = [],
    misconceptions: [MisconceptionID: Misconception] = [:]
  ) {
    self.title = title
    self.exercises = exercises
    self.languages = languages
    self.misconceptions = misconceptions
  }

  /// The language of the exercise of a number counted from 1; nil where nobody knows.
  func language(of number: Int) -> Language? {
    languages.indices.contains(number - 1) ? languages[number - 1] : nil
  }
}
