/// What is counted of one item while answers come in.
struct SlotTally: Sendable {
  private(set) var outcomes = OutcomeTable()
  private(set) var seconds = SecondsHistogram()
  private(set) var count = 0
  private(set) var hinted = 0
  private(set) var skipped = 0
  private(set) var notKnown = 0
  private(set) var overruled = 0
  /// Answers for which a certainty was asked and which have a mark.
  private(set) var withCertainty = 0
  /// Those of them that were wrong at certainty 3.
  private(set) var certainWrong = 0

  /// Counts an answer and returns the code of its outcome.
  mutating func count(_ answer: ItemAnswer, isGraded: Bool) -> UInt32 {
    let score = isGraded ? answer.countedScore : nil
    count += 1
    if answer.hints > 0 { hinted += 1 }
    if answer.isSkipped { skipped += 1 }
    if answer.isDontKnow { notKnown += 1 }
    if answer.isOverruled { overruled += 1 }
    if let score, answer.certainty > 0, !answer.isSkipped, !answer.isDontKnow {
      withCertainty += 1
      if answer.certainty == 3, score < 1 { certainWrong += 1 }
    }
    seconds.count(milliseconds: answer.activeMilliseconds)
    return outcomes.count(Outcome(score: score, options: answer.options))
  }

  /// Adds the counts of other learners at the same item; returns the new code for each of their codes.
  mutating func add(_ other: SlotTally) -> [UInt32] {
    count += other.count
    hinted += other.hinted
    skipped += other.skipped
    notKnown += other.notKnown
    overruled += other.overruled
    withCertainty += other.withCertainty
    certainWrong += other.certainWrong
    seconds.add(other.seconds)
    return [0]
      + zip(other.outcomes.outcomes, other.outcomes.counts).map { outcome, count in
        outcomes.add(outcome, times: count)
      }
  }
}
