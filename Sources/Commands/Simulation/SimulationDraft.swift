import JSON
import Learning
import Text

/// A plan that is put together line by line in plain mode.
struct SimulationDraft: AnswerDraft {
  private var draft: PlanDraft
  private let text: SimulationText

  init(_ draft: PlanDraft, _ words: Messages) {
    self.draft = draft
    text = SimulationText(simulation: draft.simulation, words: words)
  }

  private var words: Messages { text.words }

  mutating func take(_ line: String) throws(AnswerError) -> AnswerDraftReply {
    switch try PlanLine.apply(line, to: &draft) {
    case .segment(let segment):
      let name = draft.simulation.town.segments[segment].name
      return .told(["\(name): \(text.acts(of: draft.entries[segment]))", counter])
    case .care: return .told([care, counter])
    case .undone: return .told([words.simulationUndone(), counter])
    case .nothingToUndo: return .told([words.simulationNothingToUndo()])
    case .cleared: return .told([words.simulationCleared(), counter])
    case .show, .earlier: return .told(plan)
    case .nothingEarlier: return .told([words.simulationNothingEarlier()])
    case .run(let low, let high):
      return .answer(draft.answer(low: .string(low), high: .string(high)))
    }
  }

  private var counter: String { text.counter(draft).joined(separator: ", ") + "." }

  private var care: String {
    let percent = draft.simulation.rules.trustLevels[draft.trustLevel].percent
    return words.simulationCareLine(reminder: text.yesOrNo(draft.reminds), percent: percent)
  }

  /// The groups that are asked, then how the plan stands.
  private var plan: [String] {
    let segments = draft.simulation.town.segments
    var lines = draft.plan.entries.map { entry in
      "\(segments[entry.segment].name): \(text.acts(of: entry))"
    }
    if lines.isEmpty { lines = [words.simulationNobodyAsked()] }
    if draft.round.offersCare { lines.append(care) }
    return lines + [counter]
  }
}
