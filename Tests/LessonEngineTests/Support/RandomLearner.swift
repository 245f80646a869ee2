import JSON
import Learning
import LessonEngine

/// A learner who does anything at any time: right and wrong answers, hints, skips, and things that are refused.
struct RandomLearner {
  private var generator: SplitMix64

  init(seed: UInt64) { generator = SplitMix64(seed: seed) }

  /// An input after an event.
  mutating func input(after event: SessionEvent) -> SessionInput {
    if generator.number(below: 8) == 0 { return any(Inputs.odd) }
    switch event {
    case .page: return .next
    case .exercise(let view): return reply(to: view.exercise)
    case .stage: return step()
    case .hint: return any([.skip, .dontKnow, .hint, .next, answer(1), answer("metadata")])
    case .feedback(let feedback):
      return feedback.isFinal ? any([.next, .next, .overrule]) : reply(to: feedback.exercise)
    case .note: return any([.next, .skip, .text("My line."), .text("")])
    case .end: return .next
    }
  }

  private mutating func step() -> SessionInput {
    any([
      .next, .next, .back(milliseconds: 9), .hint, .skip, .dontKnow, answer(1), answer(1),
      answer(2), answer(2), answer(2), answer(3),
    ])
  }

  private mutating func reply(to exercise: Exercise) -> SessionInput {
    if exercise.body is any StagedBody { return step() }
    switch generator.number(below: 10) {
    case 0: return .skip
    case 1: return .dontKnow
    case 2, 3: return .hint
    case 4: return .next
    case 5, 6: return exercise.body.solution.map { answer($0.value) } ?? answer(1)
    default:
      return any([
        answer(1), answer(3), answer([1]), answer([4, 2, 5]), answer([2, 3, 4, 1]), answer("386"),
        answer("my words"), answer(["1": 2, "2": 3]), answer(["channel": "radio", "reach": "x"]),
        answer(["1": "live", "2": "later", "3": "later"]),
      ])
    }
  }

  private mutating func answer(_ value: JSONValue) -> SessionInput {
    .answer(
      value,
      certainty: generator.number(below: 2) == 0 ? nil : 1 + generator.number(below: 3),
      milliseconds: generator.number(below: 5000)
    )
  }

  private mutating func any(_ inputs: [SessionInput]) -> SessionInput {
    inputs[generator.number(below: inputs.count)]
  }
}
