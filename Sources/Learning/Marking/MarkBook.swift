/// Who marked which answer, folded from the facts of one learner.
///
/// Nobody makes themselves a trainer: a mark of a trainer or a peer that comes from the device on which the answer was written
/// counts nowhere, unless that is the device at hand.
public struct MarkBook: Sendable {
  private var answers: [FactAddress: AnswerMarks] = [:]

  /// Folds marks in their order; other facts are passed over.
  ///
  /// - Parameters:
  ///   - facts: The facts.
  ///   - device: The device at hand.
  public init(_ facts: some Sequence<RecordedFact>, on device: DeviceID) {
    for fact in facts.filter({ $0.content.kind == "marked" }).inOrderOfTime {
      guard case .marked(let mark) = fact.content else { continue }
      let isForeign = fact.address.device != mark.attempt.device || fact.address.device == device
      guard mark.marker == .learner || isForeign else { continue }
      let given = AnswerMarks.Given(
        mark: mark,
        address: fact.address,
        recordedAt: fact.recordedAt
      )
      answers[mark.attempt, default: AnswerMarks()].take(given)
    }
  }

  /// The marks of an answer, or of a version of a worksheet.
  public subscript(answer: FactAddress) -> AnswerMarks { answers[answer] ?? AnswerMarks() }

  /// All answers that somebody marked.
  public var marked: Set<FactAddress> { Set(answers.keys) }
}
