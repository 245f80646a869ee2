import Learning
import Testing

/// People whose abilities are known because they are made up, and what the rules say about them.
@Suite("Simulated learners")
struct SimulatedLearnersTests {
  /// Somebody who knows, half knows or believes something wrong.
  struct Learner {
    /// The chance of being right.
    let ability: Double
    /// What is added to that chance when they say how certain they are.
    let boldness: Double
    /// How many answers of ten are given without reading.
    let hasty: Int
    /// Whether their wrong answers stand for one belief.
    let believes: Bool

    init(ability: Double, boldness: Double = 0, hasty: Int = 0, believes: Bool = false) {
      (self.ability, self.boldness, self.hasty, self.believes) = (
        ability, boldness, hasty, believes
      )
    }

    /// What a learner answers who does ten exercises every other day.
    ///
    /// Their chance of being right varies by exercise around their ability, and they know by how much.
    func history(seed: UInt64, count: Int = 200) -> AnswerHistory {
      var generator = SplitMix64(seed: seed)
      return AnswerHistory(
        (0..<count).map { number in
          let isHasty = generator.number(below: 10) < hasty
          let chance = min(max(0, ability + (generator.fraction() - 0.5) * 0.3), 1)
          let isRight = generator.fraction() < (isHasty ? 0.25 : chance)
          let felt = Certainty.best(atChance: chance + boldness)
          return answer(
            ExerciseID("e\(number % 10)"),
            Int64(number) + 1,
            day: Double(number / 10 * 2),
            score: isRight ? 1 : 0,
            certainty: felt.rawValue,
            misconceptions: !isRight && believes ? ["m"] : [],
            milliseconds: isHasty ? 300 : 15_000
          )
        }
      )
    }
  }

  static let objectives = Dictionary(
    uniqueKeysWithValues: (0..<10).map { (ExerciseID("e\($0)"), ObjectiveID("O\($0 % 5)")) }
  )
  static let floors = objectives.mapValues { _ in 6000 }

  static func classes(_ history: AnswerHistory) -> [AnswerClass?] {
    AnswerClassFold(objectives: objectives, readingFloors: floors).classes(of: history)
  }

  /// The share of the objectives that are mastered at the end, over forty learners of one kind.
  static func masteredShare(_ learner: Learner, afterDays days: Int64 = 39) -> Double {
    var mastered = 0
    for seed in UInt64(1)...40 {
      let history = learner.history(seed: seed)
      mastered += MasteryFold(objectives: objectives).mastery(
        of: (0..<5).map { ObjectiveID("O\($0)") },
        history: history,
        states: ReviewFold().states(of: history),
        at: newYear + days * day
      ).objectives.count { $0.isMastered }
    }
    return Double(mastered) / 200
  }

  /// The counts of classes of forty learners of one kind.
  static func shares(_ learner: Learner) -> [AnswerClass: Double] {
    var sums: [AnswerClass: Double] = [:]
    for seed in UInt64(1)...40 {
      let history = learner.history(seed: seed)
      let counts = AnswerClassCounts(history: history, classes: classes(history))
      for (answerClass, count) in counts.counts {
        sums[answerClass, default: 0] += Double(count) / Double(counts.total) / 40
      }
    }
    return sums
  }

  @Test("Mastery follows ability: 3 of 4 is rare below a half and common above nine tenths")
  func mastery() {
    let shares = [0.2, 0.4, 0.6, 0.8, 0.95].map { Self.masteredShare(Learner(ability: $0)) }
    #expect(shares == shares.sorted())
    // The chance that three or four of four tries are right, at these abilities.
    for (share, chance) in zip(shares, [0.027, 0.179, 0.475, 0.819, 0.986]) {
      #expect(abs(share - chance) < 0.1, "\(shares)")
    }
  }

  @Test("What the able mastered fades when they stay away, and later for those who knew it better")
  func fading() {
    let able = Learner(ability: 0.97)
    let shares = [40, 80, 160, 400, 1500, 20_000].map { Self.masteredShare(able, afterDays: $0) }
    #expect(shares == shares.sorted(by: >))
    #expect(shares[0] > 0.9 && shares[5] == 0)
  }

  @Test("Calibration tells the careful, the calibrated and the bold apart")
  func calibration() {
    /// All answers of forty learners together.
    func calibration(_ learner: Learner) -> Calibration {
      Calibration((UInt64(1)...40).flatMap { learner.history(seed: $0).answers })
    }
    for ability in [0.6, 0.74, 0.85] {
      let calibrated = calibration(Learner(ability: ability))
      #expect(
        calibrated.rows.allSatisfy { [.fitting, .noAnswers].contains($0.verdict) },
        "\(calibrated)"
      )
      let bold = calibration(Learner(ability: ability - 0.25, boldness: 0.4))
      #expect(bold.rows[2].verdict == .tooCertain)
      let careful = calibration(Learner(ability: ability + 0.1, boldness: -0.5))
      #expect(careful.rows[0].verdict == .tooCareful)
      // Who says what they feel has more marks than the same person being bold or careful.
      #expect(calibrated.mark > calibration(Learner(ability: ability, boldness: 0.4)).mark)
      #expect(calibrated.mark > calibration(Learner(ability: ability, boldness: -0.5)).mark)
    }
  }

  @Test("Classes follow what stands behind the answers")
  func classes() {
    let able = Self.shares(Learner(ability: 0.95))
    #expect((able[.known] ?? 0) > 0.9 && able[.lucky] == 0)
    let unsure = Self.shares(Learner(ability: 0.55))
    #expect((unsure[.unsure] ?? 0) > 0.4 && able[.unsure] == 0)
    let hasty = Self.shares(Learner(ability: 0.95, hasty: 8))
    // Eight of ten are not read and a quarter of them hit.
    #expect(abs((hasty[.lucky] ?? 0) - 0.2) < 0.03)
    let believer = Self.shares(Learner(ability: 0.2, believes: true))
    let ignorant = Self.shares(Learner(ability: 0.2))
    // All wrong answers but the first name the belief again; the ignorant say certainty 1 and name none.
    #expect(abs((believer[.misconception] ?? 0) - 0.8) < 0.03)
    #expect(ignorant[.misconception] == 0 && abs((ignorant[.gap] ?? 0) - 0.8) < 0.03)
    let bold = Self.shares(Learner(ability: 0.2, boldness: 0.8))
    #expect((bold[.misconception] ?? 0) > 0.7)
  }

  @Test("The better somebody knows, the rarer they are asked")
  func load() {
    func load(_ ability: Double) -> Int {
      (UInt64(1)...20).reduce(0) { sum, seed in
        let states = ReviewFold().states(of: Learner(ability: ability).history(seed: seed))
        return sum + ReviewForecast(states: states.values, at: moment(day: 39)).counts.reduce(0, +)
      }
    }
    let loads = [0.3, 0.6, 0.9].map(load)
    #expect(loads == loads.sorted(by: >) && loads[0] > 3 * loads[2], "\(loads)")
  }
}
