import Learning
import Testing

@Suite("Figures of items and forms")
struct ItemFiguresTests {
  @Test("An item that everybody gets right has no discrimination, and a weight of 0")
  func noVariance() {
    let rows = (0..<24).map { [1, Double($0 % 2), Double($0 % 3) / 2] }
    let analysis = ItemSample.accumulator(rows).analysis
    let item = analysis.items[0]
    #expect(item.facility == .value(1) && item.standardDeviation == .value(0))
    #expect(item.discriminationIndex == .missing(.noVariance))
    #expect(item.discriminativeEfficiency == .missing(.noVariance))
    #expect(item.effectiveWeight == .value(0))
    let flat = ItemSample.accumulator((0..<24).map { _ in [1, 0.3, 0.1] }).analysis
    #expect(flat.form.alpha == .missing(.noVariance))
    #expect(flat.form.totals.skewness == .missing(.noVariance))
    #expect(flat.items[0].effectiveWeight == .missing(.noVariance))
    #expect(flat.items[0].options.groups == .missing(.noVariance))
  }

  @Test("One item has no alpha and nothing to be compared with")
  func oneItem() {
    let analysis = ItemSample.accumulator((0..<24).map { [Double($0 % 2)] }).analysis
    #expect(analysis.form.alpha == .missing(.oneItem))
    #expect(analysis.form.standardError == .missing(.oneItem))
    #expect(analysis.items[0].discriminationIndex == .missing(.noVariance))
    #expect(analysis.items[0].effectiveWeight == .value(100))
  }

  @Test("Items that all measure the same have an alpha of 1 and no error")
  func fullConsistency() {
    let analysis = ItemSample.accumulator(
      (0..<20).map { place in
        Array(repeating: Double(place % 4) / 3, count: 5)
      }
    ).analysis
    #expect(ItemSample.isNear(analysis.form.alpha.value, 1, relative: 1e-12))
    #expect((analysis.form.errorRatio.value ?? 1) < 1e-4)
    for item in analysis.items {
      #expect(ItemSample.isNear(item.discriminationIndex.value, 100, relative: 1e-12))
      #expect(ItemSample.isNear(item.effectiveWeight.value, 20, relative: 1e-12))
    }
  }

  @Test("An item against the rest has a negative index, and no weight but a reason")
  func negative() {
    let rows: [[Double]] = (0..<30).map { place in
      let able = place < 15 ? 1.0 : 0
      return [1 - able, able, able, place % 5 == 0 ? 1 - able : able]
    }
    let analysis = ItemSample.accumulator(rows).analysis
    #expect((analysis.items[0].discriminationIndex.value ?? 0) < -50)
    #expect(analysis.items[0].effectiveWeight == .missing(.negativeCovariance))
    #expect(analysis.items[0].flags.first == .negativeDiscrimination)
    let weights = analysis.items.compactMap(\.effectiveWeight.value)
    #expect(weights.count == 3 && ItemSample.isNear(weights.reduce(0, +), 100))
    #expect(analysis.rewriteList.first == 0)
  }

  @Test("Everybody with the same total is in the same group, whatever the order")
  func ties() throws {
    let rows: [[Double]] = (0..<20).map { place in
      place < 8 ? [0, 1 / 3.0, 2 / 3.0] : place < 12 ? [1, 1, 0] : [1, 1, 1]
    }
    let groups = try #require(ItemSample.accumulator(rows).analysis.items[0].options.groups.value)
    #expect(groups.lower == 8 && groups.upper == 8)
    let even = (0..<100).map { [Double($0) / 100] }
    let halves = try #require(ItemSample.accumulator(even).analysis.items[0].options.groups.value)
    #expect(halves.lower == 27 && halves.upper == 27)
  }

  @Test(
    "A flag is raised where the whole interval lies beyond the limit, and not before",
    arguments: [
      (.belowGuessing, 30, 2, true), (.belowGuessing, 10, 1, false), (.veryHard, 40, 5, true),
      (.veryHard, 5, 0, false), (.veryEasy, 60, 60, true), (.veryEasy, 20, 20, false),
    ] as [(ItemFlag, Int, Int, Bool)]
  )
  func facilityFlags(flag: ItemFlag, count: Int, right: Int, isRaised: Bool) {
    let rows = (0..<count).map { [$0 < right ? 1.0 : 0] }
    let slots = [ItemSlot(randomGuessScore: 0.25)]
    let item = ItemSample.accumulator(rows, slots: slots).analysis.items[0]
    #expect(item.flags.contains(flag) == isRaised)
  }

  @Test("Rates raise their flags")
  func rateFlags() {
    func flags(_ change: (Int, inout ItemAnswer) -> Void) -> [ItemFlag] {
      var accumulator = ItemAccumulator(slots: [ItemSlot()])
      for learner in 0..<40 {
        var answer = ItemAnswer(learner: learner, slot: 0, score: learner % 2 == 0 ? 1 : 0)
        change(learner, &answer)
        accumulator.add(answer)
      }
      return accumulator.analysis.items[0].flags
    }
    #expect(flags { _, _ in } == [])
    #expect(flags { $1.hints = $0 < 30 ? 1 : 0 } == [.hinted])
    #expect(flags { $1.isSkipped = $0 % 2 == 1 && $0 < 20 } == [.skipped])
    #expect(flags { $1.isDontKnow = $0 % 2 == 1 && $0 < 20 } == [.skipped])
    #expect(flags { $1.isOverruled = $0 % 2 == 0 && $0 < 20 } == [.overruled])
    #expect(flags { $1.certainty = $0 % 2 == 1 ? 3 : 2 } == [.certainWrong])
    #expect(flags { $1.certainty = $0 % 2 == 1 ? 2 : 3 } == [])
  }

  @Test("A wrong option of the upper group, and one that nobody chooses, raise their flags")
  func optionFlags() {
    var accumulator = ItemAccumulator(slots: [ItemSample.slots(1)[0], ItemSlot(), ItemSlot()])
    for learner in 0..<30 {
      let isAble = learner < 15
      // The able choose the wrong option 2, some of the others the key, nobody option 4.
      let option = isAble ? 2 : learner % 2 == 0 ? 1 : 3
      accumulator.add(
        ItemAnswer(
          learner: learner,
          slot: 0,
          score: option == 1 ? 1 : 0,
          options: ChosenOptions([option])
        )
      )
      for slot in 1...2 {
        accumulator.add(ItemAnswer(learner: learner, slot: slot, score: isAble ? 1 : 0))
      }
    }
    let analysis = accumulator.analysis
    let flags = analysis.items[0].flags
    #expect(flags.contains(.wrongOptionOfUpperGroup) && flags.contains(.unusedOption))
    #expect(flags.contains(.negativeDiscrimination))
    #expect(analysis.items[1].flags.isEmpty && analysis.rewriteList == [0])
    let row = analysis.items[0].options.rows[1]
    #expect(row.upper == .value(15) && row.lower == .value(0) && row.isKey == false)
  }

  @Test(
    "The shape of a series needs three and four numbers that differ",
    arguments: [
      ([], nil, nil, nil, nil), ([4], 4, nil, nil, nil), ([4, 6], 5, 2.0.squareRoot(), nil, nil),
      ([1, 2, 6], 2, 7.0.squareRoot(), 1.4578629673213046, nil),
      (
        [9, 1, 2, .nan, 6, .infinity], 4, 3.696845502136472, 0.47502595387357405,
        -2.7162403331350387
      ),
    ] as [([Double], Double?, Double?, Double?, Double?)]
  )
  func distribution(
    numbers: [Double],
    median: Double?,
    deviation: Double?,
    skewness: Double?,
    kurtosis: Double?
  ) {
    let distribution = Distribution(numbers)
    let count = numbers.count { $0.isFinite }
    #expect(distribution.count == count)
    #expect(distribution.median.value == median)
    for (figure, expected) in [
      (distribution.standardDeviation, deviation), (distribution.skewness, skewness),
      (distribution.kurtosis, kurtosis),
    ] {
      if let expected {
        #expect(ItemSample.isNear(figure.value, expected))
      } else {
        #expect(figure == .missing(.tooFew(count)))
      }
    }
    #expect(Distribution([0.1, 0.1, 0.1, 0.1]).kurtosis == .missing(.noVariance))
  }
}
