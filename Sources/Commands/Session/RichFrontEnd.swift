import JSON
import Learning
import LessonEngine
import Markdown
import Platform
import Terminal
import Text

/// A session on a screen that is drawn: keys answer, and what is done stays above as a clean transcript.
final class RichFrontEnd: FrontEnd {
  private let console: TerminalConsole
  private let region: LiveRegion
  private let words: Messages
  /// Whether how long an answer took says something about reading.
  private let measuresTime: Bool
  private let text: RichText
  private let questions: RichQuestions
  private let desk: WritingDesk
  private var current: CurrentExercise?
  private var exitCode: Int32?
  private var course: Course?
  private var closing: String?
  private var farewell: String?
  private var explanation: CertaintyExplanation?

  /// Takes over the terminal.
  ///
  /// - Throws: `ConsoleError` where it is no terminal.
  init(theme: Theme, width: Int?, words: Messages, measuresTime: Bool, desk: WritingDesk) throws {
    self.measuresTime = measuresTime
    console = try TerminalConsole(theme: theme)
    region = LiveRegion(on: console)
    self.words = words
    text = RichText(words: words, widthLimit: width)
    questions = RichQuestions(region: region, words: words, text: text)
    self.desk = desk
    desk.stand(on: region, of: console)
    try console.start()
  }

  func open(_ opening: SessionOpening) throws {
    course = opening.course
    closing = opening.closing
    farewell = opening.farewell
    explanation = opening.certainty
    let width = console.size.columns
    var lines = [StyledLine()] + text.heading(opening.title, width: width)
    lines += text.paragraph(
      words.lessonSize(minutes: opening.minutes, count: opening.exercises),
      .muted,
      width: width
    )
    for notice in SessionNotices.lines(for: opening, words: words) {
      lines += text.paragraph(notice, .accent, width: width)
    }
    region.commit(lines + [StyledLine()])
  }

  func input(after event: SessionEvent, recordedAt addresses: [FactAddress]) throws -> SessionInput
  {
    switch event {
    case .page(let view): return read(view)
    case .exercise(let view):
      if var exercise = current, exercise.view.exercise.id == view.exercise.id, view.stage == nil {
        // Another try goes on from the answer before, with the hints still in sight.
        exercise.view = view
        exercise.control.goOn(with: view)
        exercise.shownAt = SystemClock.monotonicMilliseconds()
        current = exercise
        return try answer()
      }
      return try begin(view, isLaterStage: false)
    case .stage(let view):
      commitStage(before: view)
      return try begin(view, isLaterStage: true)
    case .hint(let hint):
      current?.hints = hint.number
      return try answer()
    case .feedback(let feedback): return after(feedback)
    case .note(let previous): return follow(questions.note(previous))
    case .end: return .next
    }
  }

  func input(after refusal: SessionError) throws -> SessionInput {
    guard current != nil else { return .next }
    current?.notice = words.sentence(for: refusal)
    return try answer()
  }

  func close(_ summary: SessionSummary) throws {
    let width = console.size.columns
    var lines: [StyledLine] = []
    for (position, line) in SummaryText(
      words: words,
      course: course,
      closing: closing,
      farewell: farewell
    ).lines(
      for: summary
    )
    .enumerated() {
      lines += text.paragraph(line, position == 0 ? .heading : [], width: width)
    }
    region.commit(lines + [StyledLine()])
    console.stop()
    if let exitCode { throw Interruption(exitCode: exitCode) }
  }

  // MARK: - Pages

  private func read(_ view: LessonEngine.PageView) -> SessionInput {
    let text = text
    let skip = view.canSkip ? [KeyHint("s", words.keySkipExample())] : []
    var page = Terminal.PageView(
      hints: [KeyHint("Enter", words.keyGoOn()), KeyHint(words.keySpace(), words.keyMore())]
        + skip + [KeyHint("q", words.keyLeave())]
    ) { text.page(view, width: $0) }
    while true {
      let progress = self.text.progress(view.position)
      switch region.play(&page, below: { [progress.line(width: $0)] }) {
      case .submitted:
        region.commit(text.page(view, width: console.size.columns) + [StyledLine()])
        return .next
      case .other(.character("s")) where view.canSkip:
        let width = console.size.columns
        let line = text.paragraph(words.exampleSkipped(), .muted, width: width)
        region.commit(text.heading(view.page.title, width: width) + line + [StyledLine()])
        return .skip
      case .other(.character("q")), .other(.escape): return leave()
      case .other: continue
      case .event(let event): return leave(event)
      }
    }
  }

  // MARK: - Exercises

  private func begin(_ view: ExerciseView, isLaterStage: Bool) throws -> SessionInput {
    guard let screen = ExerciseScreens.screen(for: view.exercise) else { return .skip }
    current = CurrentExercise(
      view: view,
      control: screen.control(for: view, words: words, desk: desk),
      hints: view.hintsShown,
      shownAt: SystemClock.monotonicMilliseconds(),
      isLaterStage: isLaterStage
    )
    return try answer()
  }

  /// How long the learner has been at it, nil where that says nothing.
  private func elapsedMilliseconds(_ exercise: CurrentExercise) -> Int? {
    measuresTime ? SystemClock.monotonicMilliseconds() - exercise.shownAt : nil
  }

  /// Leaves the stage that was answered in the transcript, with the step that was taken.
  private func commitStage(before view: ExerciseView) {
    let width = console.size.columns
    let question = current?.question(text, width: width) ?? []
    region.commit(question + text.lastStep(of: view, width: width) + [StyledLine()])
  }

  private func answer() throws -> SessionInput {
    while var exercise = current {
      if exercise.view.stage?.isEnding == true { return lookBack(exercise) }
      let head = head(of: &exercise)
      let ending = exercise.control.play(in: region, below: head, hints: exercise.keys(words))
      exercise.notice = nil
      current = exercise
      switch ending {
      case .submitted:
        if let part = exercise.control.part { return .save(part) }
        guard let answer = checked(&exercise) else {
          current = exercise
          continue
        }
        let milliseconds = elapsedMilliseconds(exercise)
        guard exercise.view.asksCertainty else {
          return .answer(answer, certainty: nil, milliseconds: milliseconds)
        }
        switch try certainty(below: head) {
        case .some(let certainty):
          return .answer(answer, certainty: certainty, milliseconds: milliseconds)
        case nil: return exitCode == nil ? try answerAgain() : .quit
        }
      case .other(let key):
        if let input = command(key, exercise) { return input }
        if [.character("r"), .control("r")].contains(key) { showMaterial(of: exercise) }
      case .event(let event): return leave(event)
      }
    }
    return .quit
  }

  /// Shows the end of a path, from which the learner goes on or back.
  private func lookBack(_ exercise: CurrentExercise) -> SessionInput {
    var page = exercise.lastPage(text)
    while true {
      let progress = text.progress(exercise.view.position)
      switch region.play(&page, below: { [progress.line(width: $0)] }) {
      case .submitted: return .next
      case .other(.character("b")) where exercise.canGoBack:
        return .back(milliseconds: elapsedMilliseconds(exercise))
      case .other(.character("r")): showMaterial(of: exercise)
      case .other(.character("q")), .other(.escape): return leave()
      case .other: continue
      case .event(let event): return leave(event)
      }
    }
  }

  /// What the learner works from goes above what is drawn once more.
  private func showMaterial(of exercise: CurrentExercise) {
    let lines = text.material(exercise.view, width: console.size.columns)
    if !lines.isEmpty { region.commit(lines + [StyledLine()]) }
  }

  /// After Escape at the certainty the learner goes back to the answer.
  private func answerAgain() throws -> SessionInput { try answer() }

  private func checked(_ exercise: inout CurrentExercise) -> JSONValue? {
    guard let answer = exercise.control.answer else {
      exercise.notice = words.answerUnfinished()
      return nil
    }
    do {
      try exercise.view.check(answer)
      return answer
    } catch {
      exercise.notice = words.sentence(for: error)
      return nil
    }
  }

  private func command(_ key: Key, _ exercise: CurrentExercise) -> SessionInput? {
    // Letters are commands only where none is typed.
    let command: Key = exercise.control.takesLetters ? key : commandKeys[key] ?? key
    switch command {
    case .control("t"): return exercise.hintsLeft > 0 ? .hint : nil
    case .control("n"): return exercise.view.offersHelp ? .skip : nil
    case .control("b") where exercise.canGoBack:
      return .back(milliseconds: elapsedMilliseconds(exercise))
    case .control("o"): return exercise.offersDontKnow ? .dontKnow : nil
    case .escape: return leave()
    default: return nil
    }
  }

  private let commandKeys: [Key: Key] = [
    .character("h"): .control("t"), .character("s"): .control("n"),
    .character("0"): .control("o"), .character("b"): .control("b"), .character("q"): .escape,
  ]

  /// The question above the control; one that would fill the screen goes to the transcript first.
  private func head(of exercise: inout CurrentExercise) -> (Int) -> [StyledLine] {
    let size = console.size
    let question = exercise.question(text, width: size.columns)
    if !exercise.isCommitted, question.count + exercise.control.rows > size.rows {
      region.commit(question + [StyledLine()])
      exercise.isCommitted = true
    }
    let text = text
    let shown = exercise
    return { width in
      var lines = [text.progress(shown.view.position).line(width: width)]
      if !shown.isCommitted { lines += [StyledLine()] + shown.question(text, width: width) }
      lines += text.hints(shown.hints, of: shown.view.exercise, width: width)
      if let notice = shown.notice {
        lines += [StyledLine()] + text.paragraph(notice, .wrong, width: width)
      }
      return lines
    }
  }

  private func certainty(below head: (Int) -> [StyledLine]) throws -> Int? {
    if let once = try explanation?.once() { explain(once) }
    let question = words.certaintyQuestion()
    var list = ChoiceList(
      items: [
        StyledLine(words.certaintyOne()), StyledLine(words.certaintyTwo()),
        StyledLine(words.certaintyThree()),
      ],
      hints: [
        KeyHint("1 2 3", words.keyMove()), KeyHint("Enter", words.keyAnswer()),
        KeyHint("?", words.keyExplain()), KeyHint("Esc", words.keyBack()),
      ]
    )
    let text = text
    while true {
      let ending = region.play(&list) { width in
        head(width) + [StyledLine()] + text.paragraph(question, .strong, width: width)
      }
      switch ending {
      case .submitted: return list.selected + 1
      case .other(.escape), .other(.character("q")): return nil
      case .other(.character("?")): explain(explanation?.markdown ?? "")
      case .other: continue
      case .event(let event):
        _ = leave(event)
        return nil
      }
    }
  }

  /// The explanation goes above what is drawn and stays there to be looked up.
  private func explain(_ markdown: String) {
    region.commit(text.explanation(markdown, width: console.size.columns) + [StyledLine()])
  }

  private func after(_ feedback: Feedback) -> SessionInput {
    let width = console.size.columns
    desk.dropDraft(after: feedback)
    if feedback.isSilent { return afterTestAnswer(feedback) }
    var lines: [StyledLine] = []
    if let exercise = current {
      lines += exercise.question(text, width: width)
      if feedback.isFinal {
        lines += text.hints(exercise.hints, of: exercise.view.exercise, width: width)
      }
    }
    lines += text.answer(feedback, width: width) + text.feedback(feedback, width: width)
    // Below a question that stands in the transcript there is a blank line already.
    if current?.isCommitted == true, lines.first == StyledLine() { lines.removeFirst() }
    region.commit(lines + [StyledLine()])
    if feedback.isFinal { current = nil } else { current?.isCommitted = true }
    if feedback.canOverrule { return follow(questions.overrule()) }
    if feedback.asksForMarks { return follow(questions.marks(for: feedback)) }
    if feedback.isFinal { return follow(questions.pause()) }
    return .next
  }

  /// In a test the question and the answer stay in the transcript, and nothing is told.
  private func afterTestAnswer(_ feedback: Feedback) -> SessionInput {
    let width = console.size.columns
    var lines: [StyledLine] = []
    if let exercise = current { lines = exercise.question(text, width: width) }
    region.commit(lines + text.answer(feedback, width: width) + [StyledLine()])
    current = nil
    return .next
  }

  /// Goes on with what was answered to a question of the program.
  private func follow(_ reply: RichQuestions.Reply) -> SessionInput {
    switch reply {
    case .input(let input): input
    case .leave(let event): leave(event)
    }
  }

  private func leave(_ event: ConsoleEvent? = nil) -> SessionInput {
    exitCode = event?.exitCode
    return .quit
  }
}
