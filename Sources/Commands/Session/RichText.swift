import Learning
import LessonEngine
import Markdown
import Terminal
import Text

/// The texts of a session as styled lines.
struct RichText: Sendable {
  let words: Messages
  /// The widest line that the learner wants, nil for what the screen has.
  let widthLimit: Int?

  /// A title.
  func heading(_ title: String, width: Int) -> [StyledLine] {
    StyledLine(InlineText.plain(title), .heading).wrapped(width: measure(width))
  }

  /// A text without markup in one style.
  func paragraph(_ line: String, _ style: Style, width: Int) -> [StyledLine] {
    StyledLine(TextCleaner.cleanLine(line), style).wrapped(width: measure(width))
  }

  /// A Markdown text that stands for itself.
  func explanation(_ source: String, width: Int) -> [StyledLine] {
    markdown(source, width: width)
  }

  /// How far the session is.
  func progress(_ position: SessionPosition) -> ProgressLine {
    ProgressLine(
      words: words.stepOf(step: position.step, of: position.count),
      done: position.step,
      count: position.count
    )
  }

  /// A page with its title.
  func page(_ view: LessonEngine.PageView, width: Int) -> [StyledLine] {
    let offer =
      view.canSkip ? view.page.example.map { words.exampleOffer(objective: $0.text) } : nil
    return heading(view.page.title, width: width)
      + (offer.map { paragraph($0, .accent, width: width) } ?? []) + [StyledLine()]
      + markdown(view.page.markdown, width: width)
  }

  /// The title and the stem of an exercise.
  func question(_ view: ExerciseView, width: Int) -> [StyledLine] {
    var lines = heading(view.exercise.title, width: width)
    if view.isRetrieval { lines += paragraph(words.fromEarlierLesson(), .muted, width: width) }
    if let reminder = ClassText(words: words).reminder(view.lastClass) {
      lines += paragraph(reminder, .muted, width: width)
    }
    let stem = ExerciseScreens.screen(for: view.exercise)?.stem(of: view.exercise)
    let parts = [
      markdown(stem ?? view.exercise.stem, width: width), material(view, width: width),
      stage(view, width: width),
    ]
    return lines + parts.filter { !$0.isEmpty }.flatMap { [StyledLine()] + $0 }
  }

  /// What the learner works from, tables as lists where they would be too narrow to read.
  func material(_ view: ExerciseView, width: Int) -> [StyledLine] {
    let screen = ExerciseScreens.screen(for: view.exercise)
    let text = screen?.material(for: view, asList: measure(width) < RichText.tableWidth) ?? ""
    return text.isEmpty ? [] : markdown(text, width: width)
  }

  /// The narrowest screen on which tables stand side by side.
  private static let tableWidth = 36

  /// The present stage of an exercise in stages.
  func stage(_ view: ExerciseView, width: Int) -> [StyledLine] {
    let parts = ExerciseScreens.screen(for: view.exercise)?.stageParts(for: view, words: words)
    return lines(of: parts ?? [], width: width)
  }

  /// Pieces of a stage below each other.
  func lines(of parts: [StagePart], width: Int) -> [StyledLine] {
    parts.enumerated().flatMap { position, part in
      (position > 0 ? [StyledLine()] : []) + lines(of: part, width: width)
    }
  }

  private func lines(of part: StagePart, width: Int) -> [StyledLine] {
    switch part {
    case .text(let text): markdown(text, width: width)
    case .bars(let bars): BarChart(bars).lines(width: measure(width))
    }
  }

  /// The last step that was taken in an exercise in stages.
  func lastStep(of view: ExerciseView, width: Int) -> [StyledLine] {
    guard let body = view.exercise.body as? any StagedBody, let step = view.steps.last else {
      return []
    }
    return answered(body.words(forStep: step, after: view.steps.dropLast()), width: width)
  }

  /// The first hints of an exercise.
  func hints(_ count: Int, of exercise: Exercise, width: Int) -> [StyledLine] {
    exercise.hints.prefix(count).enumerated().flatMap { index, hint in
      let heading = words.hintHeading(number: index + 1, of: exercise.hints.count)
      return [StyledLine()] + paragraph(heading, .hint, width: width)
        + markdown(hint, width: width)
    }
  }

  /// What the learner answered.
  func answer(_ feedback: Feedback, width: Int) -> [StyledLine] {
    guard let response = feedback.response, feedback.grade.notes.count <= 1 else { return [] }
    // The steps of an exercise in stages stand below each stage already.
    if feedback.exercise.body is any StagedBody { return [] }
    // What people write is no Markdown, and a worksheet's fields stand above already.
    if feedback.exercise.body is any SheetBody { return [] }
    if feedback.exercise.body is any RubricBody {
      return [StyledLine()]
        + feedback.exercise.body.words(for: response).flatMap {
          StyledLine(TextCleaner.cleanLine($0))
            .wrapped(width: measure(width), first: StyledLine("| ", .muted), rest: StyledLine("| "))
        }
    }
    return answered(feedback.exercise.body.words(for: response), width: width)
  }

  private func answered(_ words: [String], width: Int) -> [StyledLine] {
    let lines = words.flatMap { line in
      InlineLine.line(line).adding(.strong)
        .wrapped(width: measure(width), first: StyledLine("› ", .accent), rest: StyledLine("  "))
    }
    return [StyledLine()] + lines
  }

  /// What is said about an answer, every mark also said by a sign or a word.
  func feedback(_ feedback: Feedback, width: Int) -> [StyledLine] {
    var lines: [StyledLine] = []
    for block in FeedbackText(words: words).blocks(for: feedback) {
      let (sign, style) = look(of: block.role)
      if block.role == .belief || block.role == .explanation || block.role == .solution
        || lines.isEmpty
      {
        lines.append(StyledLine())
      }
      let lead = sign.isEmpty ? StyledLine() : StyledLine(sign + " ", style)
      let rest = StyledLine(sign.isEmpty && block.role != .reason ? "" : "  ")
      if !block.heading.isEmpty {
        lines += StyledLine(block.heading, style)
          .wrapped(width: measure(width), first: lead, rest: rest)
      }
      if !block.markdown.isEmpty {
        let body = markdown(block.markdown, width: measure(width) - rest.width)
        let first = block.heading.isEmpty && !sign.isEmpty ? lead : rest
        lines += body.enumerated().map { ($0 == 0 ? first : rest) + $1 }
      }
    }
    return lines
  }

  private func look(of role: FeedbackText.Block.Role) -> (sign: String, style: Style) {
    switch role {
    case .right: ("✓", .right)
    case .wrong: ("✗", .wrong)
    case .missed: ("·", .wrong)
    case .neutral: ("·", .strong)
    case .reason: ("", [])
    case .belief: ("", .hint)
    case .solution: ("", .accent)
    case .explanation: ("", .strong)
    case .remark: ("→", .accent)
    }
  }

  private func markdown(_ source: String, width: Int) -> [StyledLine] {
    guard let node = try? MarkdownParser.parse(source) else {
      return paragraph(source, [], width: width)
    }
    return MarkdownRenderer().lines(for: node, width: measure(width))
  }

  private func measure(_ width: Int) -> Int { max(1, min(width, widthLimit ?? 72, 72)) }
}
