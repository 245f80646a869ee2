/// A reason why an answer does not fit its exercise.
public enum AnswerError: Error, Equatable, Sendable {
  /// A number outside 1 to the limit.
  case outOfRange(String, limit: Int)
  /// The answer has another form than the kind takes.
  case wrongShape
  /// The same thing was named twice.
  case repeated(String)
  /// A part of the answer is missing.
  case missing(String)
  /// A name that the exercise does not know.
  case unknown(String)
  /// The text is no number.
  case notANumber(String)
  /// Nothing was answered.
  case empty
  /// The text is longer than the limit, in characters.
  case tooLong(limit: Int)
  /// The text holds a control character, which could steer a terminal.
  case controlCharacter
  /// A row of a table has more cells than the table has columns.
  case tooManyCells(row: Int, limit: Int)
  /// A table has more rows than the limit.
  case tooManyRows(limit: Int)
  /// A plan or a prediction of a simulation cannot be taken.
  case plan(PlanError)

  /// A stable name for programs.
  public var code: String {
    switch self {
    case .outOfRange: "answer-out-of-range"
    case .wrongShape: "answer-wrong-shape"
    case .repeated: "answer-repeated"
    case .missing: "answer-incomplete"
    case .unknown: "answer-unknown-name"
    case .notANumber: "answer-not-a-number"
    case .empty: "answer-empty"
    case .tooLong: "answer-too-long"
    case .controlCharacter: "answer-control-character"
    case .tooManyCells: "answer-too-many-cells"
    case .tooManyRows: "answer-too-many-rows"
    case .plan(let error): error.code
    }
  }
}
