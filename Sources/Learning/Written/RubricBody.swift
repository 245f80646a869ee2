/// A kind of exercise whose answers people mark by a rubric, the learner first.
public protocol RubricBody: ExerciseBody {
  /// What is looked at.
  var rubric: Rubric { get }
  /// An answer with its levels, shown before anybody marks.
  var sample: RubricSample { get }
}

/// An answer that shows what the levels of a rubric mean.
public struct RubricSample: Sendable, Hashable {
  /// The answer, in Markdown.
  public let text: String
  /// The level it has for each criterion, in the order of the rubric, counted from 1.
  public let levels: [Int]
  /// Why it has this level, in Markdown, in the order of the rubric; empty where nothing is said.
  public let remarks: [String]

  /// Joins a text, its levels and the reasons.
  public init(text: String, levels: [Int], remarks: [String]) {
    self.text = text
    self.levels = levels
    self.remarks = remarks
  }
}
