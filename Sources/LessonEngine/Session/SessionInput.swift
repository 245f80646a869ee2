public import JSON

/// What a front end may say to a session.
public enum SessionInput: Sendable, Hashable {
  /// Go on.
  case next
  /// An answer as the kind spells it, with how certain the learner is (1 to 3) and how long it
  /// took.
  case answer(JSONValue, certainty: Int?, milliseconds: Int?)
  /// Go back to the stage before, where an exercise in stages offers it, with how long it took.
  case back(milliseconds: Int?)
  /// Keep some fields of a worksheet, which is filled in part by part.
  case save(JSONValue)
  /// The levels that the learner gives the text they wrote.
  case marks(JSONValue)
  /// Show the next hint.
  case hint
  /// Go on without an answer.
  case skip
  /// The learner does not know.
  case dontKnow
  /// The learner's answer means the same as the key.
  case overrule
  /// The line for "my next step".
  case text(String)
  /// Leave; what was answered is kept.
  case quit
}
