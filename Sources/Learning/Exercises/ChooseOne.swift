public import JSON

/// Several options, one of them right.
public struct ChooseOne: ExerciseBody {
  /// The name of the kind.
  public static let kind: ExerciseKind = "choose-one"
  /// The options in source order.
  public let options: [ExerciseOption]
  /// Whether the options keep their source order, such as numbers do.
  public let keepsOrder: Bool

  /// Takes the options; exactly one of them should be right.
  public init(options: [ExerciseOption], keepsOrder: Bool = false) {
    self.options = options
    self.keepsOrder = keepsOrder
  }

  /// The options in a random order, or in source order where the author fixed it.
  public func shownOrder(using generator: inout SplitMix64) -> ShownOrder {
    let shuffled = generator.permutation(of: options.count)
    return ShownOrder(sourceNumbers: keepsOrder ? Array(options.indices.map { $0 + 1 }) : shuffled)
  }

  /// The number of an option.
  public func response(to answer: JSONValue) throws(AnswerError) -> Response {
    Response(.integer(try AnswerReading.number(answer, upTo: options.count)))
  }

  /// 1 for the key, 0 for any other option.
  public func grade(_ response: Response) -> Grade {
    guard let option = option(of: response) else { return Grade(score: 0) }
    let isRight = option.isCorrect == true
    return Grade(
      score: isRight ? 1 : 0,
      notes: [Grade.Note(subject: option.text, isRight: isRight, text: option.feedback)],
      misconceptions: isRight ? [] : option.misconceptions
    )
  }

  /// `options` with number and text in shown order.
  public func presentation(in order: ShownOrder) -> JSONObject {
    JSONObject([("options", ExercisePresentation.numbered(options.map { $0.text }, in: order))])
  }

  /// The key.
  public var solution: Response? {
    options.firstIndex { $0.isCorrect == true }.map { Response(.integer($0 + 1)) }
  }

  /// The texts of the options and the number of the key.
  public var content: JSONValue {
    [
      "options": .array(options.map { .string($0.text) }),
      "key": solution?.value ?? .null,
    ]
  }

  /// The chosen option.
  public func words(for response: Response) -> [String] {
    option(of: response).map { [$0.text] } ?? []
  }

  private func option(of response: Response) -> ExerciseOption? {
    response.value.integerValue.flatMap { options.element(numbered: $0) }
  }
}
