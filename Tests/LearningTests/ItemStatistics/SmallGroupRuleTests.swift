import Learning
import Testing

@Suite("Small groups")
struct SmallGroupRuleTests {
  @Test("The table of the rule")
  func table() {
    let least = Dictionary(
      uniqueKeysWithValues: SmallGroupRule.allCases.map { ($0.rawValue, $0.leastCount) }
    )
    #expect(
      least == [
        "discrimination": 20, "efficiency": 20, "effectiveWeight": 20, "alpha": 20,
        "upperAndLowerGroup": 12, "gain": 5, "agreement": 5, "agreementInterval": 20,
      ]
    )
  }

  @Test(
    "Discrimination, efficiency, weight and alpha speak from 20 people on, groups from 12",
    arguments: [1, 2, 4, 5, 11, 12, 19, 20, 21]
  )
  func items(count: Int) {
    var rows: [[Double?]] = (0..<count).map { place in
      [Double(place % 2), place % 3 == 0 ? 1 : 0, place < count / 2 ? 0 : 1]
    }
    // Those who left an item out do not lift a group over the threshold.
    rows += [[1, nil, 1], [0, nil, 1]]
    let analysis = ItemSample.accumulator(rows).analysis
    let note = FigureNote.tooFew(count)
    for item in analysis.items {
      let compared = [
        item.discriminationIndex, item.discriminativeEfficiency, item.effectiveWeight,
      ]
      for figure in compared { #expect((figure.note == note) == (count < 20)) }
      #expect((item.options.groups.note == note) == (count < 12))
    }
    let form = analysis.form
    for figure in [form.alpha, form.errorRatio, form.standardError] {
      #expect((figure.note == note) == (count < 20))
      #expect((figure.value != nil) == (count >= 20))
    }
    #expect(analysis.items[0].facility.value != nil)
  }

  @Test("Upper and lower columns of options go with their groups", arguments: [11, 12])
  func options(count: Int) {
    var accumulator = ItemAccumulator(slots: ItemSample.slots(1))
    for learner in 0..<count {
      let isRight = learner % 3 > 0
      accumulator.add(
        ItemAnswer(
          learner: learner,
          slot: 0,
          score: isRight ? 1 : 0,
          options: ChosenOptions([isRight ? 1 : 2])
        )
      )
    }
    let table = accumulator.analysis.items[0].options
    #expect(table.rows.map(\.count) == (count == 11 ? [7, 4, 0, 0] : [8, 4, 0, 0]))
    for row in table.rows {
      #expect((row.upper.note == .tooFew(11)) == (count == 11))
      #expect((row.lower.value != nil) == (count == 12))
    }
  }

  @Test("A gain speaks from 5 people on", arguments: [0, 1, 4, 5, 6])
  func gains(count: Int) {
    let gain = GroupGain((0..<count).map { GroupGain.Pair(pre: Double(40 + $0), post: 60) })
    for figure in [gain.pre, gain.post, gain.difference, gain.normalised] {
      #expect((figure.note == .tooFew(count)) == (count < 5))
      #expect((figure.value != nil) == (count >= 5))
    }
    #expect((gain.differenceInterval.note == .tooFew(count)) == (count < 5))
    #expect(gain.count == count)
  }

  @Test("Agreement speaks from 5 answers on, its interval from 20", arguments: [0, 4, 5, 19, 20])
  func agreement(count: Int) {
    let marks = (0..<count).map { MarkerAgreement.Marks($0 % 3, $0 % 4 == 0 ? 1 : $0 % 3) }
    let agreement = MarkerAgreement(marks, levels: 4, weights: .linear)
    #expect((agreement.kappa.note == .tooFew(count)) == (count < 5))
    #expect((agreement.interval.note == .tooFew(count)) == (count < 20))
    #expect((agreement.interval.value != nil) == (count >= 20))
  }

  @Test(
    "A reason reads as it stands beside a missing figure",
    arguments: [
      (.tooFew(6), "too few (n = 6)"), (.noVariance, "no variance"), (.ceiling, "ceiling"),
      (.negativeCovariance, "negative covariance"), (.oneItem, "one item"),
      (.notMarked, "not marked"), (.notDefined, "not defined"),
    ] as [(FigureNote, String)]
  )
  func notes(note: FigureNote, text: String) {
    #expect(note.description == text)
    let figure = Figure<Int>.missing(note).map { $0 + 1 }
    #expect(figure.note == note && figure.value == nil)
    #expect(Figure.value(1).map { $0 + 1 } == .value(2) && Figure.value(1).note == nil)
  }
}
