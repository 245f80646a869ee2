public import JSON

/// Things on the left, each with one partner on the right; some on the right may have none.
public struct MatchPairs: ExerciseBody {
  /// The name of the kind.
  public static let kind: ExerciseKind = "match"
  /// What the left column holds, in Markdown.
  public let leftTitle: String
  /// What the right column holds, in Markdown.
  public let rightTitle: String
  /// The left column in source order.
  public let left: [String]
  /// The right column in source order.
  public let right: [String]
  /// The number on the right, counted from 1, for each on the left.
  public let partners: [Int]

  /// Takes both columns and the partner of each on the left.
  public init(
    leftTitle: String,
    rightTitle: String,
    left: [String],
    right: [String],
    partners: [Int]
  ) {
    self.leftTitle = leftTitle
    self.rightTitle = rightTitle
    self.left = left
    self.right = right
    self.partners = partners
  }

  /// The right column in a random order.
  public func shownOrder(using generator: inout SplitMix64) -> ShownOrder {
    ShownOrder(sourceNumbers: generator.permutation(of: right.count))
  }

  /// A number on the right for each number on the left, as an object.
  public func response(to answer: JSONValue) throws(AnswerError) -> Response {
    var members: [(String, JSONValue)] = []
    for (position, value) in try AnswerReading.members(answer, numberedUpTo: left.count)
      .enumerated()
    {
      members.append(
        (String(position + 1), .integer(try AnswerReading.number(value, upTo: right.count)))
      )
    }
    return Response(.object(JSONObject(members)))
  }

  /// The share of right pairs.
  public func grade(_ response: Response) -> Grade {
    let chosen = pairs(of: response)
    let notes = chosen.map { pair in
      Grade.Note(subject: pair.line, isRight: pair.isRight, text: "")
    }
    let score = left.isEmpty ? 0 : Double(notes.count { $0.isRight == true }) / Double(left.count)
    return Grade(score: score, notes: notes)
  }

  /// `left` in source order and `right` in shown order, each with number and text.
  public func presentation(in order: ShownOrder) -> JSONObject {
    let sourceOrder = ShownOrder(sourceNumbers: left.indices.map { $0 + 1 })
    return JSONObject([
      ("leftTitle", .string(leftTitle)),
      ("rightTitle", .string(rightTitle)),
      ("left", ExercisePresentation.numbered(left, in: sourceOrder)),
      ("right", ExercisePresentation.numbered(right, in: order)),
    ])
  }

  /// Every one on the left with its partner.
  public var solution: Response? {
    Response(
      .object(JSONObject(partners.enumerated().map { (String($0 + 1), .integer($1)) }))
    )
  }

  /// Both columns and the partners.
  public var content: JSONValue {
    [
      "left": .array(left.map { .string($0) }),
      "right": .array(right.map { .string($0) }),
      "key": .array(partners.map { .integer($0) }),
    ]
  }

  /// A line a pair.
  public func words(for response: Response) -> [String] {
    pairs(of: response).map { $0.line }
  }

  private func pairs(of response: Response) -> [(line: String, isRight: Bool)] {
    zip(left, partners).enumerated().compactMap { position, pair in
      guard
        let number = response.value[String(position + 1)]?.integerValue,
        let chosen = right.element(numbered: number)
      else { return nil }
      return ("\(pair.0) → \(chosen)", number == pair.1)
    }
  }
}
