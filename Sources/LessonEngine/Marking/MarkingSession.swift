import JSON
public import Learning

/// A marker going through a queue of works: a state machine that records each mark before the next work is shown.
public struct MarkingSession: Sendable {
  /// What is shown next.
  public enum Event: Sendable {
    /// A work to mark.
    case work(MarkingView)
    /// The end, of the queue or of the marker's patience.
    case end(MarkingSummary)
  }

  /// A mark to record for a learner, and what to show then.
  public struct Turn: Sendable {
    /// The mark, to be made durable before the event is shown; nil where there is none.
    public let mark: Mark?
    /// Whose work was marked; nil where none was.
    public let learner: LearnerID?
    /// What to show.
    public let event: Event
  }

  /// The works in order.
  public let queue: MarkingQueue
  private var position = 0
  private var shown: Int?
  private var given: [Int: Mark] = [:]

  /// Begins at the start of a queue.
  public init(_ queue: MarkingQueue) { self.queue = queue }

  /// Shows the first work.
  public mutating func begin() -> Turn { turn() }

  /// Takes what the marker did.
  ///
  /// - Throws: ``SessionError`` where the input does not fit; nothing has changed then.
  public mutating func take(_ input: MarkingInput) throws(SessionError) -> Turn {
    guard queue.works.indices.contains(position) else { throw .notExpected }
    switch input {
    case .marks(let value, let comment):
      let work = queue.works[position]
      let mark: Mark
      do { mark = try self.mark(value, comment, for: work) } catch { throw .answer(error) }
      // Going back and on again gives nothing new.
      let isNew = given[position] != mark
      given[position] = mark
      position += 1
      return turn(recording: isNew ? mark : nil, of: work.learner)
    case .skip:
      position += 1
      return turn()
    case .back:
      guard position > 0 else { throw .notExpected }
      position -= 1
      return turn()
    case .quit:
      position = queue.works.count
      return turn()
    }
  }

  private func mark(
    _ value: JSONValue,
    _ comment: String?,
    for work: WrittenWork
  ) throws(AnswerError) -> Mark {
    let text = try WrittenText.canonical(comment ?? "", limit: Mark.commentLimit)
    return Mark(
      exercise: work.exercise.id,
      attempt: work.answer,
      marker: queue.round == .settle ? .agreed : .trainer,
      marks: try work.rubric.marks(from: value),
      code: queue.marker,
      comment: text.isEmpty ? nil : text,
      digest: work.exercise.digest
    )
  }

  private mutating func turn(recording mark: Mark? = nil, of learner: LearnerID? = nil) -> Turn {
    Turn(mark: mark, learner: mark == nil ? nil : learner, event: event())
  }

  private mutating func event() -> Event {
    guard queue.works.indices.contains(position) else {
      let left = queue.works.count - given.count
      return .end(MarkingSummary(marked: given.count, left: left))
    }
    let work = queue.works[position]
    let before = shown.map { queue.works[$0].exercise.id }
    shown = position
    return .work(
      MarkingView(
        work: work,
        position: SessionPosition(step: position + 1, count: queue.works.count),
        given: given[position],
        others: queue.round == .settle ? work.marks.trainers : [],
        isNewExercise: before != work.exercise.id
      )
    )
  }
}
