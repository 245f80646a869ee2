extension AnswerClass.Evidence {
  /// Joins an answer with what stands around it in a learner's history.
  ///
  /// Whoever has met a question before needs to read only half of it, and whoever tries again nothing. How long an older version
  /// of the question was, nobody knows any more.
  init(
    _ answer: RecordedAnswer,
    readingFloor: Int?,
    isNew: Bool,
    repeatsMisconception: Bool,
    wasKnownBefore: Bool,
    isRightOnNextTry: Bool
  ) {
    let floor = answer.tryNumber == 1 && !answer.isOfOlderVersion ? readingFloor : nil
    self.init(
      isRight: answer.isRight,
      isGivenUp: answer.isGivenUp,
      certainty: answer.certainty,
      activeMilliseconds: answer.activeMilliseconds,
      readingFloor: isNew ? floor : floor.map { $0 / 2 },
      repeatsMisconception: !answer.isRight && repeatsMisconception,
      wasKnownBefore: !answer.isRight && wasKnownBefore,
      isRightOnNextTry: isRightOnNextTry
    )
  }
}
