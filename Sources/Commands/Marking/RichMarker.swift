import Learning
import LessonEngine
import Terminal
import Text

/// Marking on a screen that is drawn: works stay above as a transcript, and keys choose the levels of the rubric below.
final class RichMarker: MarkingFrontEnd {
  private let console: any Console
  private let region: LiveRegion
  private let words: Messages
  private let text: RichText
  private let work: WorkText
  private var names: [LearnerID: String] = [:]
  private var rubric = Rubric(points: [], criteria: [])
  private var view: MarkingView?
  private var exitCode: Int32?
  private var isLeaving = false
  /// Gives the terminal back.
  private let stop: () -> Void

  /// Takes over the terminal.
  ///
  /// - Throws: `ConsoleError` where it is no terminal.
  convenience init(theme: Theme, width: Int?, words: Messages) throws {
    let console = try TerminalConsole(theme: theme)
    self.init(on: console, width: width, words: words) { console.stop() }
    try console.start()
  }

  /// Stands on a console that somebody else starts.
  init(on console: any Console, width: Int?, words: Messages, stop: @escaping () -> Void = {}) {
    self.console = console
    self.words = words
    self.stop = stop
    region = LiveRegion(on: console)
    text = RichText(words: words, widthLimit: width)
    work = WorkText(words: words)
  }

  func open(_ opening: MarkingOpening) throws {
    names = opening.names
    let width = console.size.columns
    var lines = [StyledLine()]
    for (place, line) in MarkingWords(words: words).opening(opening).enumerated() {
      lines += text.paragraph(line, place == 0 ? .heading : .muted, width: width)
    }
    region.commit(lines + [StyledLine()])
  }

  func input(after view: MarkingView) throws -> MarkingInput {
    self.view = view
    rubric = work.rubric(of: view.work)
    if view.isNewExercise { showQuestion(of: view.work) }
    show(view)
    return ask(MarkingControl(rubric, given: view.given, words: words))
  }

  func input(after refusal: SessionError) throws -> MarkingInput {
    commit(words.sentence(for: refusal), .wrong)
    guard let view else { return .quit }
    return ask(MarkingControl(rubric, given: view.given, words: words))
  }

  func recorded(_ mark: Mark, at address: FactAddress?) throws {
    let comment = mark.comment.map { " " + words.markedComment(text: TextCleaner.cleanLine($0)) }
    commit("✓ " + work.summary(of: mark.marks, in: rubric) + (comment ?? ""), .accent)
  }

  func close(_ summary: MarkingSummary) throws {
    commit(MarkingWords(words: words).closing(summary), .heading)
    stop()
    if let exitCode { throw Interruption(exitCode: exitCode) }
  }

  private func ask(_ control: MarkingControl) -> MarkingInput {
    var control = control
    control.hints = hints
    while true {
      switch region.play(&control, below: { self.progress($0) }) {
      case .submitted:
        guard let marks = control.marks else { continue }
        region.commit([])
        return .marks(marks.json, comment: control.comment)
      case .other(let key):
        if let input = command(key, &control) { return input }
      case .event(let event): leave(event)
      }
      if isLeaving {
        region.commit([])
        return .quit
      }
    }
  }

  private func command(_ key: Key, _ control: inout MarkingControl) -> MarkingInput? {
    switch key {
    case .character("s"):
      commit(words.gradeSkipped(), .muted)
      return .skip
    case .character("b"):
      guard let view, view.position.step > 1 else { return nil }
      region.commit([])
      return .back
    case .character("q"), .escape:
      region.commit([])
      return .quit
    case .character("c"): comment(&control)
    case .character("r"): if let view { show(view) }
    case .character("e"): showSample()
    case .character("?"): commit(words.gradeHelpRich(), .muted)
    default: break
    }
    return nil
  }

  /// Lets the marker write a line to the learner; Escape leaves it as it was.
  private func comment(_ control: inout MarkingControl) {
    var field = TextField(
      prompt: StyledLine("› ", .accent),
      text: control.comment,
      limit: Mark.commentLimit,
      hints: [KeyHint("Enter", words.keyKeepComment()), KeyHint("Esc", words.keyDropComment())]
    )
    let text = text
    let title = words.gradeCommentTitle()
    while true {
      switch region.play(&field, below: { text.paragraph(title, .strong, width: $0) }) {
      case .submitted:
        control.comment = InlineText.trimmed(field.text)
        return
      case .other(.escape): return
      case .other: continue
      case .event(let event):
        leave(event)
        return
      }
    }
  }

  private func leave(_ event: ConsoleEvent) {
    exitCode = event.exitCode
    isLeaving = true
  }

  private var hints: [KeyHint] {
    var hints = [
      KeyHint("1–\(min(9, rubric.points.count))", words.keyLevel()),
      KeyHint(words.keySpace(), words.keyKeepMark()),
      KeyHint("c", words.keyComment()),
    ]
    if view?.work.exercise.body is any RubricBody { hints.append(KeyHint("e", words.keySample())) }
    return hints + [
      KeyHint("b", words.keyBackMarking()), KeyHint("s", words.keySkip()),
      KeyHint("?", words.keyHelp()),
      KeyHint("q", words.keyLeave()),
    ]
  }

  private func progress(_ width: Int) -> [StyledLine] {
    guard let view else { return [] }
    return [text.progress(view.position).line(width: width)]
  }

  // MARK: - The transcript

  private func showQuestion(of work: WrittenWork) {
    let width = console.size.columns
    let heading = words.gradeQuestion(title: InlineText.plain(work.exercise.title))
    region.commit(
      text.heading(heading, width: width) + [StyledLine()]
        + text.explanation(work.exercise.stem, width: width) + [StyledLine()]
    )
  }

  private func show(_ view: MarkingView) {
    let width = console.size.columns
    let number = words.gradeAnswer(number: view.position.step, of: view.position.count)
    let name = names[view.work.learner].map { " · \($0)" } ?? ""
    var lines = text.paragraph(number + name, .strong, width: width)
    for part in work.parts(of: view.work) {
      if !part.title.isEmpty { lines += text.paragraph(part.title, .emphasis, width: width) }
      for line in part.lines {
        lines += StyledLine(line).wrapped(
          width: min(width, 72),
          first: StyledLine("│ ", .quote),
          rest: StyledLine("│ ", .quote)
        )
      }
    }
    for other in view.others {
      lines += text.paragraph(work.line(for: other, in: rubric), .accent, width: width)
    }
    region.commit(lines + [StyledLine()])
  }

  private func showSample() {
    guard let view, let sample = work.sample(of: view.work) else {
      return commit(words.gradeNoSample(), .muted)
    }
    region.commit(text.explanation(sample, width: console.size.columns) + [StyledLine()])
  }

  private func commit(_ line: String, _ style: Style) {
    region.commit(text.paragraph(line, style, width: console.size.columns) + [StyledLine()])
  }
}
