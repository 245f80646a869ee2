import Learning
import Testing

@Suite("Taking answers for item analysis")
struct ItemAccumulatorTests {
  private static func analysis(_ answers: [ItemAnswer], items: Int) -> ItemAnalysis {
    var accumulator = ItemAccumulator(slots: ItemSample.slots(items))
    for answer in answers { accumulator.add(answer) }
    #expect(accumulator.ignoredCount == 0)
    return accumulator.analysis
  }

  /// The same answers with the learners in another order, numbered as they appear.
  private static func shuffled(_ answers: [ItemAnswer], seed: UInt64) -> [ItemAnswer] {
    var chance = SplitMix64(seed: seed)
    var numbers: [Int: Int] = [:]
    return chance.permutation(of: answers.count).map { place in
      var answer = answers[place - 1]
      answer.learner = numbers[answer.learner] ?? numbers.count
      numbers[answers[place - 1].learner] = answer.learner
      return answer
    }
  }

  @Test(
    "Pieces done in another order change no figure, to the last bit",
    arguments: [1, 16, 17, 40]
  )
  func pieces(items: Int) {
    var accumulator = ItemAccumulator(slots: ItemSample.slots(items))
    for answer in ItemSample.answers(learners: 60, items: items, seed: 4) {
      accumulator.add(answer)
    }
    let backwards = accumulator.analysis { count, work in
      Array((0..<count).reversed().map(work).reversed())
    }
    #expect(backwards == accumulator.analysis)
    #expect(backwards.items.count == items)
  }

  @Test("The order of answers and learners changes no figure, to the last bit")
  func permutation() {
    for seed in 1...6 as ClosedRange<UInt64> {
      let answers = ItemSample.answers(learners: 60, items: 7, seed: seed)
      let expected = Self.analysis(answers, items: 7)
      #expect(expected.form.alpha.value != nil)
      #expect(Self.analysis(Self.shuffled(answers, seed: seed + 90), items: 7) == expected)
    }
  }

  @Test("Two halves of the learners brought together give the figures of the whole")
  func merging() {
    for seed in 1...6 as ClosedRange<UInt64> {
      let answers = ItemSample.answers(learners: 90, items: 6, seed: seed)
      var parts = (0..<3).map { _ in ItemAccumulator(slots: ItemSample.slots(6)) }
      for var answer in answers {
        let part = answer.learner / 30
        answer.learner %= 30
        parts[part].add(answer)
      }
      var all = ItemAccumulator(slots: ItemSample.slots(6), expectedLearners: 90)
      for part in parts.reversed() {
        let isMerged = all.merge(part)
        #expect(isMerged)
      }
      #expect(all.learnerCount == 90)
      #expect(all.analysis == Self.analysis(answers, items: 6))
    }
  }

  @Test("Other items cannot be brought together")
  func otherItems() {
    var accumulator = ItemSample.accumulator([[1, 0]])
    let before = accumulator.analysis
    let isMerged = accumulator.merge(ItemSample.accumulator([[1, 0, 1]]))
    #expect(!isMerged)
    #expect(accumulator.analysis == before && accumulator.learnerCount == 1)
  }

  @Test("Counts, rates, times and means are those of a second look at all answers")
  func counts() throws {
    let answers = ItemSample.answers(learners: 200, items: 5, seed: 3)
    let analysis = Self.analysis(answers, items: 5)
    for (slot, item) in analysis.items.enumerated() {
      let own = answers.filter { $0.slot == slot }
      let scores = own.map {
        $0.isOverruled ? 1 : $0.isSkipped || $0.isDontKnow ? 0 : $0.score ?? 0
      }
      let asked = own.indices.filter {
        own[$0].certainty > 0 && !own[$0].isSkipped && !own[$0].isDontKnow
      }
      #expect(item.count == own.count)
      #expect(item.hintRate == Proportion(own.count { $0.hints > 0 }, of: own.count))
      #expect(item.skipRate == Proportion(own.count { $0.isSkipped }, of: own.count))
      #expect(item.notKnownRate == Proportion(own.count { $0.isDontKnow }, of: own.count))
      #expect(item.overruleRate == Proportion(own.count { $0.isOverruled }, of: own.count))
      let certainWrong = asked.count { own[$0].certainty == 3 && scores[$0] < 1 }
      #expect(item.certainWrongRate == Proportion(certainWrong, of: asked.count))
      let mean = scores.reduce(0, +) / Double(own.count)
      #expect(ItemSample.isNear(item.facility.value, mean, relative: 1e-12))
      let squares = scores.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
      let deviation = (squares / Double(own.count - 1)).squareRoot()
      #expect(ItemSample.isNear(item.standardDeviation.value, deviation, relative: 1e-12))
      let seconds = own.map(\.activeMilliseconds).filter { $0 >= 0 }.map { ($0 + 500) / 1000 }
        .sorted()
      let middle = Double(seconds[(seconds.count - 1) / 2] + seconds[seconds.count / 2]) / 2
      #expect(item.medianSeconds == .value(middle))
      for row in item.options.rows {
        #expect(row.count == own.count { $0.options.contains(row.number) })
      }
    }
  }

  @Test("Who left an item out counts at the others, but not where items are compared")
  func gaps() {
    var rows: [[Double?]] = (0..<30).map { [Double($0 % 2), Double($0 % 3) / 2, 1] }
    let complete = ItemSample.accumulator(rows).analysis
    rows += Array(repeating: [1, nil, 0], count: 10)
    let analysis = ItemSample.accumulator(rows).analysis
    #expect(analysis.items.map(\.count) == [40, 30, 40])
    #expect(analysis.items.map(\.completeCount) == [30, 30, 30])
    #expect(analysis.form == complete.form)
    #expect(analysis.items[0].facility == .value(25.0 / 40))
    #expect(analysis.items[0].discriminationIndex == complete.items[0].discriminationIndex)
  }

  @Test("An item that nobody reached, and one without marks, spoil no total")
  func unreached() {
    let slots = [
      ItemSlot(), ItemSlot(isGraded: false, options: [nil, nil]), ItemSlot(), ItemSlot(),
    ]
    var accumulator = ItemAccumulator(slots: slots)
    for learner in 0..<25 {
      accumulator.add(ItemAnswer(learner: learner, slot: 0, score: Double(learner % 2)))
      accumulator.add(
        ItemAnswer(learner: learner, slot: 1, score: nil, options: ChosenOptions([1 + learner % 2]))
      )
      accumulator.add(ItemAnswer(learner: learner, slot: 3, score: Double(learner) / 24))
    }
    let analysis = accumulator.analysis
    #expect(analysis.form.itemCount == 2 && analysis.form.totals.count == 25)
    #expect(analysis.form.maximumTotal == 2)
    let poll = analysis.items[1]
    #expect(poll.facility == .missing(.notMarked) && poll.discriminationIndex.note == .notMarked)
    #expect(poll.options.rows.map(\.count) == [13, 12] && poll.count == 25)
    #expect(poll.options.rows[0].isKey == nil && poll.options.groups.value != nil)
    #expect(analysis.items[2].facility == .missing(.tooFew(0)))
    #expect(analysis.items[2].discriminationIndex == .missing(.tooFew(0)))
  }

  @Test("A second answer, a number of nobody and a mark that is none change nothing")
  func badInput() {
    var accumulator = ItemSample.accumulator([[1, 0], [0, 1]])
    let before = accumulator.analysis
    let refused = [
      (0, 0), (1, 1), (-1, 0), (3, 0), (Int.max, 0), (Int.min, 0), (0, 2), (0, -1), (2, Int.max),
    ]
    for (learner, slot) in refused {
      accumulator.add(ItemAnswer(learner: learner, slot: slot, score: 0.5))
    }
    #expect(accumulator.ignoredCount == refused.count && accumulator.analysis == before)

    var odd = ItemAccumulator(slots: [ItemSlot(maximumMark: .nan)], expectedLearners: Int.max)
    let scores = [.nan, .infinity, -.infinity, -0.0, 0, 7, 0.5] as [Double]
    for (learner, score) in scores.enumerated() {
      odd.add(
        ItemAnswer(
          learner: learner,
          slot: 0,
          score: score,
          options: ChosenOptions([0, 65, .max, .min]),
          certainty: .max,
          hints: .min,
          activeMilliseconds: learner == 0 ? .min : .max
        )
      )
    }
    let item = odd.analysis.items[0]
    #expect(item.count == 7 && item.completeCount == 6)
    #expect(item.facility == .value(2.5 / 6))
    #expect(item.medianSeconds == .value(3_600))
    #expect(ItemAccumulator(slots: []).analysis.items.isEmpty)
  }

  @Test("Items with more different marks than can be searched one by one are the same items")
  func manyMarks() throws {
    let x = (0..<300).map { Double($0 * 7919 % 300) / 300 }
    let r = (0..<300).map { Double($0 * 104_729 % 301) / 301 }
    let item = ItemSample.accumulator(zip(x, r).map { [$0, $1] }).analysis.items[0]
    func covariance(_ a: [Double], _ b: [Double]) -> Double {
      let (ma, mb) = (a.reduce(0, +) / 300, b.reduce(0, +) / 300)
      return zip(a, b).reduce(0) { $0 + ($1.0 - ma) * ($1.1 - mb) } / 299
    }
    let expected = 100 * covariance(x, r) / (covariance(x, x) * covariance(r, r)).squareRoot()
    #expect(ItemSample.isNear(item.discriminationIndex.value, expected, relative: 1e-10))
    let highest = 100 * covariance(x, r) / covariance(x.sorted(), r.sorted())
    #expect(ItemSample.isNear(item.discriminativeEfficiency.value, highest, relative: 1e-10))
  }
}
