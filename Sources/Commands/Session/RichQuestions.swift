import Learning
import LessonEngine
import Terminal
import Text

/// What a drawn session asks apart from its exercises.
struct RichQuestions {
  let region: LiveRegion
  let words: Messages
  let text: RichText

  /// What came of a question.
  enum Reply {
    case input(SessionInput)
    /// The learner leaves, or something else than a key ended the wait.
    case leave(ConsoleEvent?)
  }

  /// Waits until the learner has read.
  func pause() -> Reply {
    var page = Terminal.PageView(hints: [KeyHint("Enter", words.keyGoOn())]) { _ in [] }
    while true {
      switch region.play(&page) {
      case .submitted:
        region.commit([])
        return .input(.next)
      case .other(.character("q")), .other(.escape): return .leave(nil)
      case .other: continue
      case .event(let event): return .leave(event)
      }
    }
  }

  /// Asks whether an answer meant the same as the key.
  func overrule() -> Reply {
    var list = ChoiceList(
      items: [StyledLine(words.overruleNo()), StyledLine(words.overruleYes())],
      hints: [KeyHint("↑ ↓", words.keyMove()), KeyHint("Enter", words.keyAnswer())]
    )
    let question = words.overruleQuestion()
    let text = text
    while true {
      switch region.play(&list, below: { text.paragraph(question, .strong, width: $0) }) {
      case .submitted:
        region.commit([])
        return .input(list.selected == 1 ? .overrule : .next)
      case .other(.character("q")), .other(.escape): return .leave(nil)
      case .other: continue
      case .event(let event): return .leave(event)
      }
    }
  }

  /// Asks for the learner's next step.
  func note(_ previous: String?) -> Reply {
    var field = TextField(
      prompt: StyledLine("› ", .accent),
      limit: LessonSession.lineLimit,
      hints: [KeyHint("Enter", words.keyGoOn())]
    )
    let text = text
    let words = words
    func head(_ width: Int) -> [StyledLine] {
      let earlier = previous.map {
        text.paragraph(words.previousNextStep(text: $0), .muted, width: width) + [StyledLine()]
      }
      return (earlier ?? []) + text.paragraph(words.nextStepQuestion(), .strong, width: width)
    }
    while true {
      switch region.play(&field, below: head) {
      case .submitted:
        let line = field.text
        guard line.contains(where: { !$0.isWhitespace }) else {
          region.commit([])
          return .input(.next)
        }
        let width = region.console.size.columns
        region.commit(
          head(width) + text.paragraph("› " + line, .accent, width: width) + [StyledLine()]
        )
        return .input(.text(line))
      case .other(.escape): return .leave(nil)
      case .other: continue
      case .event(let event): return .leave(event)
      }
    }
  }

  /// Asks criterion by criterion how the learner marks their own text.
  func marks(for feedback: Feedback) -> Reply {
    guard let rubric = (feedback.exercise.body as? any RubricBody)?.rubric else {
      return .input(.next)
    }
    region.commit(
      text.paragraph(words.markingIntro(), .strong, width: region.console.size.columns)
        + [StyledLine()]
    )
    var levels: [Int] = []
    while levels.count < rubric.criteria.count {
      switch level(of: levels.count, in: rubric) {
      case .level(let level): levels.append(level)
      case .back: if !levels.isEmpty { levels.removeLast() }
      case .notNow:
        commit(words.markingSkipped())
        return .input(.next)
      case .leave(let event): return .leave(event)
      }
    }
    let marks = rubric.marks(levels)
    commit(words.markingResult(points: rubric.points(for: marks), of: rubric.maximum))
    return .input(.marks(marks.json))
  }

  private enum Choice {
    case level(Int)
    case back
    case notNow
    case leave(ConsoleEvent?)
  }

  private func level(of place: Int, in rubric: Rubric) -> Choice {
    let criterion = rubric.criteria[place]
    var list = ChoiceList(
      items: zip(rubric.points, criterion.levels).map { points, level in
        InlineLine.line(level).appending(" (\(points))", .muted)
      },
      hints: [
        KeyHint("↑ ↓", words.keyMove()), KeyHint("Enter", words.keyChooseLevel()),
        KeyHint("n", words.keyNotNow()),
      ] + (place > 0 ? [KeyHint("b", words.keyGoBack())] : [])
        + [KeyHint("q", words.keyLeave())]
    )
    let heading = words.markingCriterion(
      number: place + 1,
      of: rubric.criteria.count,
      title: InlineText.plain(criterion.title)
    )
    let text = text
    while true {
      switch region.play(&list, below: { text.paragraph(heading, .strong, width: $0) }) {
      case .submitted: return .level(list.selected + 1)
      case .other(.character("n")): return .notNow
      case .other(.character("b")): return .back
      case .other(.character("q")), .other(.escape): return .leave(nil)
      case .other: continue
      case .event(let event): return .leave(event)
      }
    }
  }

  private func commit(_ line: String) {
    region.commit(
      text.paragraph(line, .accent, width: region.console.size.columns) + [StyledLine()]
    )
  }
}
