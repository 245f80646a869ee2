public import JSON

/// A question for an opinion: nothing is right or wrong.
public struct Poll: ExerciseBody {
  /// The name of the kind.
  public static let kind: ExerciseKind = "poll"
  /// The options in source order.
  public let options: [ExerciseOption]

  /// Takes the options, none of them marked.
  public init(options: [ExerciseOption]) { self.options = options }

  /// False: an opinion gets no mark.
  public var isGraded: Bool { false }

  /// The options in source order, since scales and reactions have one.
  public func shownOrder(using generator: inout SplitMix64) -> ShownOrder {
    ShownOrder(sourceNumbers: Array(options.indices.map { $0 + 1 }))
  }

  /// The number of an option.
  public func response(to answer: JSONValue) throws(AnswerError) -> Response {
    Response(.integer(try AnswerReading.number(answer, upTo: options.count)))
  }

  /// No mark; the option's remark where the author wrote one.
  public func grade(_ response: Response) -> Grade {
    guard let option = option(of: response), !option.feedback.isEmpty else {
      return Grade(score: nil)
    }
    return Grade(
      score: nil,
      notes: [Grade.Note(subject: option.text, isRight: nil, text: option.feedback)]
    )
  }

  /// `options` with number and text in shown order.
  public func presentation(in order: ShownOrder) -> JSONObject {
    JSONObject([("options", ExercisePresentation.numbered(options.map { $0.text }, in: order))])
  }

  /// Nil: there is no key.
  public var solution: Response? { nil }

  /// The texts of the options.
  public var content: JSONValue { ["options": .array(options.map { .string($0.text) })] }

  /// The chosen option.
  public func words(for response: Response) -> [String] {
    option(of: response).map { [$0.text] } ?? []
  }

  private func option(of response: Response) -> ExerciseOption? {
    response.value.integerValue.flatMap { options.element(numbered: $0) }
  }
}
