import JSON

/// What a learner does, whatever the front end.
enum Move: Sendable {
  /// Turns the page.
  case goOn
  /// Answers in source numbers.
  case answer(String, JSONValue, certainty: Int? = nil)
  case hint
  case skip
  case dontKnow
  /// Says that the answer means the same as the key.
  case overrule
  /// Accepts the verdict where it could be overruled.
  case accept
  /// Writes the line at the end of a lesson.
  case note(String)

  /// The first lesson, one answer of which is wrong.
  static let firstSteps: [Move] = [
    .goOn,
    .answer("which-is-near", 2),
    .answer("how-many-yards", "12"),
    .note("Ask the neighbours"),
  ]

  /// The second lesson: two questions from the first one, then all nine kinds.
  static let nineKinds: [Move] = [
    .dontKnow,
    .skip,
    .goOn,
    .hint,
    .answer("who-reads", 2),
    .answer("who-reads", 1),
    .answer("what-helps", [1, 3]),
    .answer("steps-in-order", [2, 1, 3, 4]),
    .answer("steps-in-order", [1, 2, 3, 4]),
    .answer("places-and-things", ["1": 1, "2": 2, "3": 4]),
    .goOn,
    .hint,
    .answer("near-or-far", ["1": "near", "2": "near", "3": "far", "4": "near"]),
    .answer("share-of-readers", "386.0", certainty: 3),
    .answer("word-for-a-list", "list of topics"),
    .overrule,
    .answer("sentence-with-gaps", ["gap-first": "listen", "gap-second": "talk"]),
    .answer("how-was-it", 2),
    .note("Write the agenda"),
  ]
}
