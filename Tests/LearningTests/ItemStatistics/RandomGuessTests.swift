import JSON
import Learning
import Testing

@Suite("What guessing brings")
struct RandomGuessTests {
  /// The mean mark over responses that are all equally likely.
  private static func mean(_ body: some ExerciseBody, _ answers: [JSONValue]) throws -> Double {
    let marks = try answers.map { try #require(body.grade(try body.response(to: $0)).score) }
    return marks.reduce(0, +) / Double(marks.count)
  }

  /// All ways to give one of some values to each of some things.
  private static func choices(_ values: [JSONValue], for count: Int) -> [JSONValue] {
    var rows: [[(String, JSONValue)]] = [[]]
    for number in 1...count {
      rows = rows.flatMap { row in values.map { row + [(String(number), $0)] } }
    }
    return rows.map { .object(JSONObject($0)) }
  }

  private static func orders(_ numbers: [Int]) -> [[Int]] {
    guard numbers.count > 1 else { return [numbers] }
    return numbers.flatMap { first in
      orders(numbers.filter { $0 != first }).map { [first] + $0 }
    }
  }

  @Test("The score of each kind is the mean mark of all answers that somebody could guess")
  func meanOfAllAnswers() throws {
    let options = (0..<4).map { ExerciseOption(text: "\($0)", isCorrect: $0 == 2) }
    let one = ChooseOne(options: options)
    #expect(one.randomGuessScore == 0.25)
    #expect(try Self.mean(one, (1...4).map { .integer($0) }) == 0.25)

    let match = MatchPairs(
      leftTitle: "l",
      rightTitle: "r",
      left: ["a", "b", "c"],
      right: ["x", "y", "z", "w"],
      partners: [2, 1, 4]
    )
    let matched = try Self.mean(match, Self.choices((1...4).map { .integer($0) }, for: 3))
    #expect(ItemSample.isNear(match.randomGuessScore, matched, relative: 1e-12))

    let sort = SortIntoGroups(groups: [
      .init(id: "p", title: "P", items: ["a", "b", "c"]), .init(id: "q", title: "Q", items: ["d"]),
      .init(id: "r", title: "R", items: []),
    ])
    let sorted = try Self.mean(sort, Self.choices(["p", "q", "r"], for: 4))
    #expect(ItemSample.isNear(sort.randomGuessScore, sorted, relative: 1e-12))

    let order = OrderItems(items: ["a", "b", "c", "d", "e"])
    let ordered = try Self.mean(
      order,
      Self.orders(Array(1...5)).map { .array($0.map { .integer($0) }) }
    )
    #expect(ItemSample.isNear(order.randomGuessScore, ordered, relative: 1e-12))
  }

  @Test("Words and numbers are not guessed, and some kinds have no rule of guessing")
  func others() {
    #expect(ShortText(accepted: ["a"]).randomGuessScore == 0)
    #expect(FillGaps(gaps: [.init(id: "g", accepted: ["a"])]).randomGuessScore == 0)
    let options = [ExerciseOption(text: "a", isCorrect: true)]
    #expect(ChooseAll(options: options).randomGuessScore == nil)
    #expect(Poll(options: options).randomGuessScore == nil)
    #expect(ChooseOne(options: []).randomGuessScore == nil)
    #expect(OrderItems(items: ["a"]).randomGuessScore == nil)
    let slot = ItemSlot(ChooseOne(options: options))
    #expect(slot == ItemSlot(randomGuessScore: 1, options: [true]))
    #expect(ItemSlot(Poll(options: options)).isGraded == false)
    let item = ItemSample.accumulator([[1]], slots: [ItemSlot()]).analysis.items[0]
    #expect(item.randomGuessScore == .missing(.notDefined))
  }
}
