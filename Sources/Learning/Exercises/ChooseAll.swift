public import JSON

/// Several options, one or more of them right.
public struct ChooseAll: ExerciseBody {
  /// The name of the kind.
  public static let kind: ExerciseKind = "choose-all"
  /// The options in source order.
  public let options: [ExerciseOption]

  /// Takes the options; at least one of them should be right.
  public init(options: [ExerciseOption]) { self.options = options }

  /// The options in a random order.
  public func shownOrder(using generator: inout SplitMix64) -> ShownOrder {
    ShownOrder(sourceNumbers: generator.permutation(of: options.count))
  }

  /// The numbers of the chosen options, sorted; choosing none is an empty answer.
  public func response(to answer: JSONValue) throws(AnswerError) -> Response {
    let numbers = try AnswerReading.numbers(answer, upTo: options.count)
    guard !numbers.isEmpty else { throw .empty }
    return Response(.array(numbers.sorted().map { .integer($0) }))
  }

  /// max(0, right − wrong) ÷ number of keys, over the chosen options.
  public func grade(_ response: Response) -> Grade {
    let chosen = Set(response.numbers)
    var right = 0
    var wrong = 0
    var notes: [Grade.Note] = []
    var misconceptions: [MisconceptionID] = []
    for (position, option) in options.enumerated() {
      let isKey = option.isCorrect == true
      let isChosen = chosen.contains(position + 1)
      if isChosen && isKey { right += 1 }
      if isChosen && !isKey {
        wrong += 1
        misconceptions += option.misconceptions
      }
      // A key that was left out is told too: silence would teach that it was wrong.
      if isChosen || isKey {
        notes.append(
          Grade.Note(subject: option.text, isRight: isChosen == isKey, text: option.feedback)
        )
      }
    }
    let keys = options.count { $0.isCorrect == true }
    return Grade(
      score: keys == 0 ? 0 : Double(max(0, right - wrong)) / Double(keys),
      notes: notes,
      misconceptions: misconceptions
    )
  }

  /// `options` with number and text in shown order.
  public func presentation(in order: ShownOrder) -> JSONObject {
    JSONObject([("options", ExercisePresentation.numbered(options.map { $0.text }, in: order))])
  }

  /// The keys.
  public var solution: Response? {
    let keys = options.indices.filter { options[$0].isCorrect == true }
    return keys.isEmpty ? nil : Response(.array(keys.map { .integer($0 + 1) }))
  }

  /// The texts of the options and the numbers of the keys.
  public var content: JSONValue {
    [
      "options": .array(options.map { .string($0.text) }),
      "key": solution?.value ?? .null,
    ]
  }

  /// The chosen options in source order.
  public func words(for response: Response) -> [String] {
    options.elements(numbered: response.numbers).map { $0.text }
  }
}
