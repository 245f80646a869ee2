public import JSON

/// Items to bring into the right order.
public struct OrderItems: ExerciseBody {
  /// The name of the kind.
  public static let kind: ExerciseKind = "order"
  /// The items in the right order.
  public let items: [String]

  /// Takes the items in the right order.
  public init(items: [String]) { self.items = items }

  /// The items in a random order that is not the right one, where there are two or more.
  public func shownOrder(using generator: inout SplitMix64) -> ShownOrder {
    var numbers = generator.permutation(of: items.count)
    // An order that is right already would ask for nothing.
    while items.count > 1, numbers == Array(1...items.count) {
      numbers = generator.permutation(of: items.count)
    }
    return ShownOrder(sourceNumbers: numbers)
  }

  /// The numbers of all items in the learner's order.
  public func response(to answer: JSONValue) throws(AnswerError) -> Response {
    let numbers = try AnswerReading.numbers(answer, upTo: items.count)
    for number in items.indices.map({ $0 + 1 }) where !numbers.contains(number) {
      throw .missing(String(number))
    }
    return Response(.array(numbers.map { .integer($0) }))
  }

  /// The share of neighbours that stay neighbours in the right order.
  ///
  /// An item's note is right where the item stands behind its right neighbour, or first where it
  /// belongs first, so that the notes and the mark tell the same story.
  public func grade(_ response: Response) -> Grade {
    let numbers = response.numbers
    guard items.count > 1, numbers.sorted() == Array(1...items.count) else {
      return Grade(score: 0)
    }
    let notes = zip([0] + numbers, numbers).map { previous, number in
      Grade.Note(subject: items[number - 1], isRight: number == previous + 1, text: "")
    }
    let kept = notes.dropFirst().count { $0.isRight == true }
    return Grade(score: Double(kept) / Double(items.count - 1), notes: notes)
  }

  /// `items` with number and text in shown order.
  public func presentation(in order: ShownOrder) -> JSONObject {
    JSONObject([("items", ExercisePresentation.numbered(items, in: order))])
  }

  /// The source order.
  public var solution: Response? {
    Response(.array(items.indices.map { .integer($0 + 1) }))
  }

  /// The items in the right order.
  public var content: JSONValue { ["items": .array(items.map { .string($0) })] }

  /// The items in the learner's order.
  public func words(for response: Response) -> [String] {
    items.elements(numbered: response.numbers)
  }
}
