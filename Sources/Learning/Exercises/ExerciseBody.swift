public import JSON

/// What a kind of exercise adds: how it is shown, which answers it takes, how they are graded.
///
/// A new kind conforms here, gets a reader in `CourseFormat` and a screen in `Commands`; nothing
/// else asks for kinds.
public protocol ExerciseBody: Sendable {
  /// The name of the kind.
  static var kind: ExerciseKind { get }

  /// Whether an answer gets a mark; opinions do not.
  var isGraded: Bool { get }

  /// Whether a learner may say that an answer marked wrong means the same as the key.
  var allowsOverrule: Bool { get }

  /// The source numbers of what may stand in any order, in the order in which it is to be shown.
  func shownOrder(using generator: inout SplitMix64) -> ShownOrder

  /// Checks an answer as a front end sends it and brings it into its one canonical form.
  ///
  /// - Throws: ``AnswerError`` where the answer does not fit the exercise.
  func response(to answer: JSONValue) throws(AnswerError) -> Response

  /// Marks a response that ``response(to:)`` made.
  func grade(_ response: Response) -> Grade

  /// The members that an exercise event of the session protocol carries for this kind.
  func presentation(in order: ShownOrder) -> JSONObject

  /// A response with full marks, nil for kinds without a key.
  var solution: Response? { get }

  /// A response with full marks to what an order shows, for kinds that show a part of themselves.
  func solution(in order: ShownOrder) -> Response?

  /// The options with their keys and feedback, for kinds that have options.
  var options: [ExerciseOption] { get }

  /// The share of the marks that guessing brings on average, nil where that is not defined.
  var randomGuessScore: Double? { get }

  /// What makes this question this question, apart from its stem: options and key, for the digest.
  var content: JSONValue { get }

  /// A response in the words of the exercise, one line an entry, in Markdown, for a transcript.
  func words(for response: Response) -> [String]
}

extension ExerciseBody {
  /// True, since most kinds are marked.
  public var isGraded: Bool { true }
  /// False, since most keys are exact.
  public var allowsOverrule: Bool { false }
  /// None, since only some kinds have options.
  public var options: [ExerciseOption] { [] }
  /// The same, whatever is shown first.
  public func solution(in order: ShownOrder) -> Response? { solution }
  /// Not defined, since guessing has no rule for most kinds.
  public var randomGuessScore: Double? { nil }
  /// Nothing to arrange.
  public func shownOrder(using generator: inout SplitMix64) -> ShownOrder {
    ShownOrder(sourceNumbers: [])
  }
}

/// An option of a kind that has options, counted in the order of the source.
public struct ExerciseOption: Sendable, Hashable {
  /// The text, in Markdown.
  public let text: String
  /// Whether it is a key; nil in a poll.
  public let isCorrect: Bool?
  /// What a learner is told who chose it, in Markdown.
  public let feedback: String
  /// The beliefs behind it.
  public let misconceptions: [MisconceptionID]

  /// Joins a text, its key, its feedback and the beliefs behind it.
  public init(
    text: String,
    isCorrect: Bool?,
    feedback: String = "",
    misconceptions: [MisconceptionID] = []
  ) {
    self.text = text
    self.isCorrect = isCorrect
    self.feedback = feedback
    self.misconceptions = misconceptions
  }
}
