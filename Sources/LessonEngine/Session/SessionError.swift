public import Learning

/// A reason why a session does not take an input; the session stays where it is.
public enum SessionError: Error, Equatable, Sendable {
  /// The answer does not fit the exercise.
  case answer(AnswerError)
  /// The certainty is none of 1, 2 and 3.
  case certaintyOutOfRange(Int)
  /// All hints have been shown, or there is none.
  case noHintLeft
  /// The input makes no sense at this point.
  case notExpected
  /// The answer cannot be overruled.
  case overruleNotOffered
  /// The line is longer than the limit, in characters.
  case textTooLong(limit: Int)

  /// A stable name for programs.
  public var code: String {
    switch self {
    case .answer(let error): error.code
    case .certaintyOutOfRange: "certainty-out-of-range"
    case .noHintLeft: "no-hint-left"
    case .notExpected: "input-not-expected"
    case .overruleNotOffered: "overrule-not-offered"
    case .textTooLong: "text-too-long"
    }
  }
}
