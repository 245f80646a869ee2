import Testing

@testable import Learning

@Suite("Moodle's statistics")
struct MoodleStatisticsTests {
  private static func fixture() throws -> MoodleFixture? {
    let fixture = try MoodleFixture.read()
    if fixture == nil {
      print("Moodle's statistics: the shared vectors are not here, so nothing was compared")
    }
    return fixture
  }

  @Test("Every figure of every question is Moodle's, where the clone has the vectors")
  func questions() throws {
    guard let fixture = try Self.fixture() else { return }
    let accumulator = ItemSample.accumulator(fixture.marks)
    let analysis = accumulator.analysis
    let rows = fixture.rows.filter { $0.question.isEmpty && $0.variant.isEmpty }
    #expect(rows.map(\.slot) == Array(1...7) && fixture.marks.count == 25)
    for row in rows {
      let item = analysis.items[row.slot - 1]
      let moments = Self.moments(of: accumulator, slot: row.slot - 1)
      let ours: [String: Double?] = [
        "s": Double(item.count), "facility": item.facility.value,
        "sd": item.standardDeviation.value, "effectiveweight": item.effectiveWeight.value,
        "covariance": moments.covariance, "markvariance": moments.markVariance,
        "othermarkvariance": moments.restVariance, "covariancemax": moments.maximumCovariance,
        "discriminationindex": item.discriminationIndex.value,
        "discriminativeefficiency": item.discriminativeEfficiency.value,
      ]
      for (name, value) in ours {
        let expected = try #require(row.figures[name])
        #expect(ItemSample.isNear(value, expected), "\(name) of \(row.slot)")
      }
      #expect(ItemSample.isNear(item.intendedWeight.value, 100 / 7))
    }
  }

  @Test("The quiz has Moodle's median, shape and consistency, where the clone has the vectors")
  func quiz() throws {
    guard let fixture = try Self.fixture() else { return }
    let form = ItemSample.accumulator(fixture.marks).analysis.form
    #expect(form.totals.median == .value(4.5))
    for (value, expected) in [
      (form.totals.standardDeviation, 0.8117265554), (form.totals.skewness, -0.092502502),
      (form.totals.kurtosis, -0.7073968557), (form.alpha, -0.872230935542),
      (form.errorRatio, 136.8294900795), (form.standardError, 1.1106813066),
    ] {
      #expect(ItemSample.isNear(value.value, expected), "\(expected)")
    }
  }

  @Test("Random questions and variants have Moodle's figures, where the clone has the vectors")
  func parts() throws {
    guard let fixture = try Self.fixture() else { return }
    let rows = fixture.rows.filter { !$0.question.isEmpty || !$0.variant.isEmpty }
    #expect(rows.count == 3)
    for row in rows {
      let attempts = fixture.marks.indices.filter { place in
        row.variant.isEmpty
          ? fixture.parts[place].question == row.question
          : fixture.parts[place].variant == row.variant
      }
      let accumulator = ItemSample.accumulator(attempts.map { fixture.marks[$0] })
      let item = accumulator.analysis.items[row.slot - 1]
      // Moodle compares a variant with the rest as it does a question, but a random question with the total.
      let compared =
        row.question.isEmpty
        ? accumulator : Self.againstTotal(attempts.map { fixture.marks[$0] }, slot: row.slot - 1)
      let answers = Self.answers(of: compared)
      let moments = Self.moments(of: compared, slot: row.question.isEmpty ? row.slot - 1 : 0)
      // Fewer than twenty people: reckoned all the same, but never given.
      #expect(item.discriminationIndex == .missing(.tooFew(attempts.count)))
      for (name, value) in [
        ("s", Double(attempts.count)), ("facility", item.facility.value),
        ("sd", item.standardDeviation.value),
        ("discriminationindex", moments.discrimination(answers).value),
        ("discriminativeefficiency", moments.efficiency(answers).value),
      ] as [(String, Double?)] {
        let expected = try #require(row.figures[name])
        #expect(ItemSample.isNear(value, expected), "\(name) of \(row.question)\(row.variant)")
      }
    }
  }

  /// The marks of a question beside a second item that is worth the totals.
  private static func againstTotal(_ marks: [[Double]], slot: Int) -> ItemAccumulator {
    ItemSample.accumulator(
      marks.map { [$0[slot], $0.reduce(0, +) / 7] },
      slots: [ItemSlot(), ItemSlot(maximumMark: 7)]
    )
  }

  private static func answers(of accumulator: ItemAccumulator) -> CompleteAnswers {
    CompleteAnswers(accumulator, classes: classes(of: accumulator))
  }

  private static func classes(of accumulator: ItemAccumulator) -> [MarkClasses] {
    accumulator.slots.indices.map {
      MarkClasses(accumulator.tallies[$0].outcomes, maximumMark: accumulator.slots[$0].maximumMark)
    }
  }

  private static func moments(of accumulator: ItemAccumulator, slot: Int) -> SlotMoments {
    let answers = answers(of: accumulator)
    return SlotMoments(
      classes: classes(of: accumulator)[slot],
      codes: answers.learners.map { accumulator.cells[$0 * accumulator.slots.count + slot] },
      answers: answers
    )
  }
}
