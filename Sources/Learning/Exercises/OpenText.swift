public import JSON

/// A text of the learner's own, marked by people on a rubric.
public struct OpenText: RubricBody {
  /// The name of the kind.
  public static let kind: ExerciseKind = "open"
  /// What is looked at.
  public let rubric: Rubric
  /// An answer with its levels.
  public let sample: RubricSample
  /// The most words that are asked for; nil where nothing is said.
  public let words: Int?
  /// Whether the sample is shown before the learner writes, too: it answers another question then.
  public let showsSampleFirst: Bool

  /// The longest text, in characters.
  public static let limit = 10_000

  /// Joins a rubric, a sample and what is asked for.
  public init(
    rubric: Rubric,
    sample: RubricSample,
    words: Int? = nil,
    showsSampleFirst: Bool = false
  ) {
    self.rubric = rubric
    self.sample = sample
    self.words = words
    self.showsSampleFirst = showsSampleFirst
  }

  /// False: no program marks a text, and the learner's own marks are no test result.
  public var isGraded: Bool { false }

  /// The text with its lines, nothing blank at its ends.
  public func response(to answer: JSONValue) throws(AnswerError) -> Response {
    let text = try WrittenText.read(answer, limit: OpenText.limit)
    guard !text.isEmpty else { throw .empty }
    return Response(.string(text))
  }

  /// No mark: people mark it.
  public func grade(_ response: Response) -> Grade { Grade(score: nil) }

  /// `limit`, `words` and `rubric`, and the `sample` where it is shown first.
  public func presentation(in order: ShownOrder) -> JSONObject {
    var object = JSONObject([
      ("limit", .integer(OpenText.limit)), ("words", JSONValue(words)), ("rubric", rubric.json),
    ])
    if showsSampleFirst { object["sample"] = sample.json(in: rubric) }
    return object
  }

  /// Nil: there are many good texts.
  public var solution: Response? { nil }

  /// The rubric; the sample is feedback.
  public var content: JSONValue { ["rubric": rubric.json, "words": JSONValue(words)] }

  /// The text, a line an entry.
  public func words(for response: Response) -> [String] {
    (response.value.stringValue ?? "").split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0) }
  }
}

extension RubricSample {
  /// `{"text","marks":{…},"remarks":{…}}` for the session protocol.
  public func json(in rubric: Rubric) -> JSONValue {
    let ids = rubric.criteria.map { $0.id }
    return [
      "text": .string(text),
      "marks": .object(JSONObject(zip(ids, levels).map { ($0, .integer($1)) })),
      "remarks": .object(JSONObject(zip(ids, remarks).map { ($0, .string($1)) })),
    ]
  }
}
