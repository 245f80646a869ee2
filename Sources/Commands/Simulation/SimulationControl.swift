import JSON
import Learning
import Terminal
import Text

/// A round by keys: read what the last one came to, plan, predict.
struct SimulationControl: AnswerControl {
  private var stage: Stage
  private var widget: PlanWidget
  private var prediction: FieldGroup
  private let text: SimulationText

  private enum Stage {
    case reading, planning, predicting
  }

  init(_ draft: PlanDraft, showsResult: Bool, words: Messages) {
    text = SimulationText(simulation: draft.simulation, words: words)
    widget = PlanWidget(draft, text)
    let prompts = [words.simulationFrom(), words.simulationTo()]
    prediction = FieldGroup(
      fields: prompts.map { TextField(prompt: StyledLine($0 + "› ", .accent), limit: 12) }
    )
    stage = showsResult ? .reading : draft.round.asksForPlan ? .planning : .predicting
  }

  private var words: Messages { text.words }
  private var asksForPlan: Bool { widget.draft.round.asksForPlan }

  var answer: JSONValue? {
    let texts = prediction.texts
    guard texts.count == 2, texts.allSatisfy({ !$0.allSatisfy { $0.isWhitespace } }) else {
      return nil
    }
    return widget.draft.answer(low: .string(texts[0]), high: .string(texts[1]))
  }

  var takesLetters: Bool { true }

  var rows: Int { asksForPlan ? text.simulation.town.segments.count + 11 : 9 }

  /// The keys depend on where the learner is, so each part adds its own.
  func keys(_ words: Messages) -> [KeyHint] { [] }

  mutating func play(
    in region: LiveRegion,
    below head: (_ width: Int) -> [StyledLine],
    hints: [KeyHint]
  ) -> LiveRegion.Ending {
    while true {
      let ending: LiveRegion.Ending
      switch stage {
      case .reading: ending = read(in: region, below: head, hints: hints)
      case .planning: ending = plan(in: region, below: head, hints: hints)
      case .predicting: ending = predict(in: region, below: head, hints: hints)
      }
      switch (stage, ending) {
      case (.reading, .submitted): stage = asksForPlan ? .planning : .predicting
      case (.planning, .submitted): goToPrediction()
      case (.predicting, .other(.escape)) where asksForPlan: stage = .planning
      default: return ending
      }
    }
  }

  /// A plan that costs too much is not predicted.
  private mutating func goToPrediction() {
    do throws(AnswerError) {
      try widget.draft.check()
      stage = .predicting
    } catch {
      widget.notice = words.sentence(for: error)
    }
  }

  private func read(
    in region: LiveRegion,
    below head: (_ width: Int) -> [StyledLine],
    hints: [KeyHint]
  ) -> LiveRegion.Ending {
    let next = asksForPlan ? words.keySimulationPlan() : words.keySimulationPredict()
    var page = Terminal.PageView(hints: [KeyHint("Enter", next)] + hints) { _ in [] }
    return region.play(&page, below: head)
  }

  private mutating func plan(
    in region: LiveRegion,
    below head: (_ width: Int) -> [StyledLine],
    hints: [KeyHint]
  ) -> LiveRegion.Ending {
    widget.hints =
      [
        KeyHint("↑ ↓ ← →", words.keyMove()), KeyHint("0–9", words.keySimulationNumber()),
        KeyHint(words.keySpace(), words.keySimulationTurn()),
        KeyHint("a", words.keySimulationAll()), KeyHint("u", words.keySimulationUndo()),
      ] + (widget.draft.earlier == nil ? [] : [KeyHint("l", words.keySimulationLast())])
      + [KeyHint("Enter", words.keySimulationPredict())] + hints
    return region.play(&widget, below: head)
  }

  private mutating func predict(
    in region: LiveRegion,
    below head: (_ width: Int) -> [StyledLine],
    hints: [KeyHint]
  ) -> LiveRegion.Ending {
    var keys = [KeyHint("Enter", words.keySimulationRun())]
    if asksForPlan {
      keys.append(KeyHint("Esc", words.keySimulationPlanAgain()))
      // Escape leads back to the plan first.
      keys += hints.filter { $0.key != "Esc" }
    } else {
      keys += hints
    }
    prediction.hints = keys
    let summary = asksForPlan ? text.lines(of: widget.draft.plan, in: widget.draft.round) : []
    let counter = text.counter(widget.draft).joined(separator: " · ")
    let (isOfPlan, question) = (asksForPlan, words.simulationPredict())
    return region.play(&prediction) { width in
      var lines = head(width)
      if isOfPlan {
        lines.append(StyledLine())
        lines += summary.flatMap { InlineLine.line($0).wrapped(width: width) }
        lines += StyledLine(counter, .muted).wrapped(width: width) + [StyledLine()]
      } else {
        lines.append(StyledLine())
      }
      return lines + StyledLine(question, .strong).wrapped(width: width)
    }
  }
}
