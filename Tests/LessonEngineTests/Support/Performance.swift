import JSON
import Learning
import LessonEngine
import Testing

/// A whole session of a random learner, which can be cut and compared with its continuation.
struct Performance {
  /// The session as it was played.
  let play: Play
  private let start: SessionStart
  private let material: SessionMaterial
  private let moves: [Move]

  /// An input with what it brought.
  private struct Move {
    let input: SessionInput
    /// The number of facts afterwards.
    let facts: Int
    let now: Int64
    /// The event, nil where the input was refused.
    let event: SessionEvent?

    /// Whether the exercise still waits for an answer, though it is not what was shown last.
    var isBeforeAnotherTry: Bool {
      switch event {
      case .hint?, .stage?: true
      case .feedback(let feedback)?: !feedback.isFinal
      default: false
      }
    }
  }

  /// Plays a lesson to its end.
  init(seed: UInt64, material: SessionMaterial = Sample.material) {
    start = Sample.start(seed: seed)
    self.material = material
    var learner = RandomLearner(seed: seed)
    var play = Play(material: material, start: start)
    var event = play.begin()
    var moves = [Move(input: .next, facts: play.facts.count, now: play.now, event: event)]
    while event.summary == nil, moves.count < 1000 {
      let input = learner.input(after: event)
      let next = try? play.send(input)
      event = next ?? event
      moves.append(Move(input: input, facts: play.facts.count, now: play.now, event: next))
    }
    self.play = play
    self.moves = moves
    Performance.expectNoRepetition(in: play)
  }

  /// Cuts the record after so many facts, goes on from it, and expects what happened in the whole session.
  func compareWithCut(after count: Int) throws {
    let cut = try #require(moves.firstIndex { $0.facts >= count && $0.event != nil })
    // A turn whose facts were cut apart is completed, and its event shown.
    let isTurnCut = moves[cut].facts > count
    let point = isTurnCut ? cut : pointAfterBreak(at: cut)
    let facts = Array(play.facts.prefix(count))
    var resumed = Play(material: material, resuming: start, facts: facts, at: moves[point].now)
    let shown = resumed.begin()
    if !isTurnCut, moves[point].isBeforeAnotherTry {
      #expect(shown.exercise != nil)
    } else {
      #expect(shown.line == moves[point].event?.line)
    }
    for move in moves.dropFirst(point + 1) {
      let event = try? resumed.send(move.input)
      #expect(event?.line == move.event?.line)
    }
    #expect(resumed.event?.line == play.event?.line)
    #expect(resumed.facts.count == play.facts.count)
    for (again, first) in zip(resumed.contents, play.contents) {
      #expect(Performance.spelling(again) == Performance.spelling(first))
    }
  }

  /// The move at which a session stands again that was cut after a move.
  ///
  /// Feedback that needs no reply is the last word on its exercise: the session stands behind it.
  private func pointAfterBreak(at cut: Int) -> Int {
    guard let feedback = moves[cut].event?.feedback, feedback.isFinal, !feedback.canOverrule else {
      return cut
    }
    return moves.indices.first { $0 > cut && moves[$0].event != nil } ?? cut
  }

  /// Expects each page, hint, try and overrule at most once, and one start and one end.
  static func expectNoRepetition(in play: Play) {
    var tries: [ExerciseID: Int] = [:]
    let names = play.contents.map { content in
      if case .attempted(let attempt) = content { tries[attempt.exercise, default: 1] += 1 }
      return switch content {
      case .stepTaken(let taken):
        "step \(taken.exercise) \(tries[taken.exercise] ?? 1) \(taken.number)"
      case .attempted(let attempt): "attempted \(attempt.exercise) \(attempt.tryNumber)"
      case .hintShown(let exercise, let number): "hint \(exercise) \(number)"
      case .pageFinished(_, let page): "page \(page)"
      case .overruled(let exercise, _): "overruled \(exercise)"
      default: content.kind
      }
    }
    #expect(Set(names).count == names.count, "\(names)")
    #expect(names.first == "session-started")
    #expect(names.last == "session-finished")
  }

  /// A fact as the record spells it, without the time of showing, which a break changes.
  private static func spelling(_ content: FactContent) -> String {
    var object = content.json.objectValue ?? JSONObject()
    object["presentedAt"] = nil
    return content.kind + JSONValue.object(object).text
  }
}
