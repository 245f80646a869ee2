import JSON
import Learning
import LessonEngine
import Platform
import Terminal
import Text

/// A session line by line: for screen readers, pipes and terminals that can do nothing else.
final class PlainFrontEnd: FrontEnd {
  private let input: LineReader
  let page: PlainPage
  let words: Messages
  private let desk: WritingDesk
  /// Whether how long an answer took says something about reading.
  private let measuresTime: Bool
  private var view: ExerciseView?
  private var draft: (any AnswerDraft)?
  private var hintsLeft = 0
  var awaits = Wait.page
  private var shownAt = 0
  private var isLeaving: Int32?
  private var course: Course?
  private var closing: String?
  private var farewell: String?
  private var explanation: CertaintyExplanation?

  /// What the next line of input is for.
  enum Wait {
    case page
    case dialogue(any LineDialogue)
    /// Whether a worked example is to be read or skipped.
    case example(LessonEngine.PageView)
    case answer(any ExerciseScreen)
    case overrule
    case note
  }

  init(
    input: LineReader,
    page: PlainPage,
    words: Messages,
    measuresTime: Bool,
    desk: WritingDesk
  ) {
    self.desk = desk
    self.measuresTime = measuresTime
    self.input = input
    self.page = page
    self.words = words
  }

  func open(_ opening: SessionOpening) throws {
    course = opening.course
    closing = opening.closing
    farewell = opening.farewell
    explanation = opening.certainty
    page.line(opening.lesson == nil ? opening.title : words.lessonHeading(title: opening.title))
    page.line(words.lessonSize(minutes: opening.minutes, count: opening.exercises))
    for notice in SessionNotices.lines(for: opening, words: words) { page.line(notice) }
    page.line(words.plainKeys())
    try page.flush()
  }

  func input(after event: SessionEvent, recordedAt addresses: [FactAddress]) throws -> SessionInput
  {
    page.line()
    switch event {
    case .page(let view):
      page.line(
        words.pageHeading(number: view.number, of: view.count, title: plain(view.page.title))
      )
      if view.canSkip, let objective = view.page.example {
        page.line(words.exampleOffer(objective: objective.text))
        awaits = .example(view)
      } else {
        page.markdown(view.page.markdown)
        awaits = .page
      }
      prompt()
    case .exercise(let view): if !goOn(with: view) { show(view) }
    case .stage(let view): showStage(of: view)
    case .hint(let hint):
      show(hint: hint.text, number: hint.number, of: hint.count)
      hintsLeft = hint.count - hint.number
      prompt()
    case .feedback(let feedback):
      desk.dropDraft(after: feedback)
      if feedback.isSilent { return .next }
      for part in FeedbackText(words: words).plainLines(for: feedback) {
        if !part.heading.isEmpty { page.line(part.heading) }
        if !part.markdown.isEmpty { page.markdown(part.markdown) }
      }
      if feedback.asksForMarks, let body = feedback.exercise.body as? any RubricBody {
        begin(MarkingDialogue(body.rubric))
        break
      }
      if feedback.isFinal && !feedback.canOverrule { return .next }
      if feedback.canOverrule {
        awaits = .overrule
        page.prompt(words.promptOverrule())
      } else {
        prompt()
      }
    case .note(let previous):
      if let previous { page.line(words.previousNextStep(text: clean(previous))) }
      page.line(words.nextStepQuestion())
      awaits = .note
      page.prompt(words.promptNote())
    case .end: return .next
    }
    try page.flush()
    shownAt = SystemClock.monotonicMilliseconds()
    return try nextInput()
  }

  func input(after refusal: SessionError) throws -> SessionInput {
    page.line(words.sentence(for: refusal))
    prompt()
    try page.flush()
    return try nextInput()
  }

  func close(_ summary: SessionSummary) throws {
    for line in SummaryText(words: words, course: course, closing: closing, farewell: farewell)
      .lines(for: summary)
    {
      page.line(line)
    }
    try page.flush()
    if let isLeaving { throw Interruption(exitCode: isLeaving) }
  }

  private func show(_ view: ExerciseView) {
    self.view = view
    hintsLeft = view.hintsLeft
    let exercise = view.exercise
    let heading = words.exerciseHeading(
      step: view.position.step,
      of: view.position.count,
      title: plain(exercise.title)
    )
    page.line(heading)
    if view.isRetrieval { page.line(words.fromEarlierLesson()) }
    if let reminder = ClassText(words: words).reminder(view.lastClass) { page.line(reminder) }
    guard let screen = ExerciseScreens.screen(for: exercise) else { return }
    page.markdown(screen.stem(of: exercise))
    showMaterial(of: view, on: screen)
    if view.stage != nil { page.line() }
    showAnswers(of: view, on: screen)
    for (index, hint) in exercise.hints.prefix(view.hintsShown).enumerated() {
      show(hint: hint, number: index + 1, of: exercise.hints.count)
    }
    prompt()
  }

  /// Shows a later stage: the question stands above already.
  private func showStage(of view: ExerciseView) {
    self.view = view
    guard let screen = ExerciseScreens.screen(for: view.exercise) else { return }
    showAnswers(of: view, on: screen)
    prompt()
  }

  private func showMaterial(of view: ExerciseView, on screen: any ExerciseScreen) {
    let material = screen.material(for: view, asList: true)
    if material.isEmpty { return }
    page.line()
    page.markdown(material)
  }

  private func showAnswers(of view: ExerciseView, on screen: any ExerciseScreen) {
    let parts = screen.stageParts(for: view, words: words)
    let lines = screen.plainLines(for: view, words: words)
    for (position, part) in parts.enumerated() {
      if position > 0 { page.line() }
      switch part {
      case .text(let text): page.markdown(text)
      case .bars(let bars): for bar in bars { page.line("\(bar.label): \(bar.value)") }
      }
    }
    if !parts.isEmpty, !lines.isEmpty { page.line() }
    for line in lines { page.line(line) }
    draft = screen.draft(for: view, words: words)
    awaits = .answer(screen)
    if var dialogue = screen.dialogue(for: view, desk: desk) {
      show(dialogue.opening(words))
      awaits = .dialogue(dialogue)
    }
  }

  private func show(hint: String, number: Int, of count: Int) {
    page.line(words.hintHeading(number: number, of: count))
    page.markdown(hint)
  }

  /// How long the learner has been at it, nil where that says nothing.
  var elapsedMilliseconds: Int? {
    measuresTime ? SystemClock.monotonicMilliseconds() - shownAt : nil
  }

  func prompt() {
    switch awaits {
    case .page: page.prompt(words.promptContinue())
    case .dialogue(let dialogue): page.prompt(dialogue.prompt(words))
    case .example: page.prompt(words.promptExample())
    case .answer where isEnding:
      let stageWords = stageWords
      page.prompt(canGoBack ? stageWords.promptEnd : stageWords.promptEndOnly)
    case .answer(let screen):
      let how = view.map { screen.howToAnswer(for: $0, words: words) }
      let back = canGoBack ? stageWords.promptBack + ", " : ""
      let again = hasMaterial ? words.labPromptReport() + ", " : ""
      page.prompt((how ?? screen.howToAnswer(words)) + " " + back + again + keys(hints: hintsLeft))
    case .overrule: page.prompt(words.promptOverrule())
    case .note: page.prompt(words.promptNote())
    }
  }

  private var stageWords: StageWords {
    view.flatMap { ExerciseScreens.screen(for: $0.exercise) }?.stageWords(words)
      ?? StageWords(words)
  }

  /// Whether there is something to work from that the learner may want to see again.
  private var hasMaterial: Bool {
    guard let view, let screen = ExerciseScreens.screen(for: view.exercise) else { return false }
    return !screen.material(for: view, asList: true).isEmpty
  }

  private var canGoBack: Bool { view?.stage?.canGoBack == true }
  /// Whether an exercise in stages has come to its end and only waits to be left.
  private var isEnding: Bool { view?.stage?.isEnding == true }

  /// Whether `0` says that the learner does not know: it is a number where one is asked for, an opinion is nothing
  /// that one could fail to know, and in a story or a game one acts.
  private var offersDontKnow: Bool {
    guard let exercise = view?.exercise else { return false }
    let isAsked =
      view?.offersHelp == false || (exercise.kind != NumberEntry.kind && view?.stage == nil)
    return isAsked && exercise.body.isGraded
  }

  private func keys(hints: Int) -> String {
    if view?.offersHelp == false { return words.promptKeysTest() }
    if !offersDontKnow {
      return hints > 0 ? words.promptKeysHintNumber() : words.promptKeysNumber()
    }
    return hints > 0 ? words.promptKeysHint() : words.promptKeys()
  }

  private func nextInput() throws -> SessionInput {
    while true {
      guard let line = try readLine() else { return .quit }
      let text = InlineText.trimmed(line)
      switch awaits {
      case .page: return text.lowercased() == "q" ? .quit : .next
      case .example(let view):
        if let input = command(text, at: view) { return input }
        prompt()
        try page.flush()
      case .overrule:
        return words.isYes(text) ? .overrule : text.lowercased() == "q" ? .quit : .next
      case .note: return text.isEmpty ? .next : text.lowercased() == "q" ? .quit : .text(line)
      case .dialogue(let dialogue):
        if let input = try take(line, in: dialogue) { return input }
        prompt()
        try page.flush()
      case .answer(let screen):
        if let input = try command(text) { return input }
        if text == "?" {
          page.line(words.plainHelp())
        } else if text.lowercased() == "r", hasMaterial, let view {
          showMaterial(of: view, on: screen)
        } else if !isEnding, let view, let answer = try answer(text, screen: screen, view: view) {
          return answer
        }
        prompt()
        try page.flush()
      }
    }
  }

  /// Shows an example that the learner wants to read, and takes the rest.
  private func command(_ text: String, at view: LessonEngine.PageView) -> SessionInput? {
    switch text.lowercased() {
    case "q": return .quit
    case "s": return .skip
    default:
      page.markdown(view.page.markdown)
      awaits = .page
      return nil
    }
  }

  func command(_ text: String) throws -> SessionInput? {
    switch text.lowercased() {
    case "b" where canGoBack:
      return .back(milliseconds: elapsedMilliseconds)
    case "q": return .quit
    case "" where isEnding: return .next
    case _ where isEnding: return nil
    case "h": return .hint
    case "s": return .skip
    case "0" where offersDontKnow: return .dontKnow
    default: return nil
    }
  }

  private func answer(_ text: String, screen: any ExerciseScreen, view: ExerciseView) throws
    -> SessionInput?
  {
    guard !text.isEmpty else { return nil }
    let answer: JSONValue
    do throws(AnswerError) {
      switch try draft?.take(text) {
      case .told(let lines)?:
        for line in lines { page.line(line) }
        return nil
      case .answer(let whole)?: answer = whole
      case nil: answer = try screen.answer(fromLine: text, for: view)
      }
      try view.check(answer)
    } catch {
      page.line(words.sentence(for: error))
      return nil
    }
    let milliseconds = elapsedMilliseconds
    guard view.asksCertainty, let certainty = try certainty() else {
      return view.asksCertainty
        ? .quit : .answer(answer, certainty: nil, milliseconds: milliseconds)
    }
    return .answer(answer, certainty: certainty, milliseconds: milliseconds)
  }

  /// Asks for the certainty until one of 1, 2 and 3 comes; nil where the learner leaves.
  private func certainty() throws -> Int? {
    if let text = try explanation?.once() { page.markdown(text) }
    while true {
      page.prompt(words.promptCertainty())
      try page.flush()
      guard let line = try readLine() else { return nil }
      let text = InlineText.trimmed(line)
      if text.lowercased() == "q" { return nil }
      if let number = Int(text), (1...3).contains(number) { return number }
      if text == "?", let explanation {
        page.markdown(explanation.markdown)
      } else {
        page.line(words.certaintyRange())
      }
    }
  }

  private func readLine() throws -> String? {
    while true {
      switch input.next() {
      case nil: return nil
      case .text(let line)?: return line
      case .interrupted?:
        guard let signal = Signals.caught else { continue }
        isLeaving = 128 + signal
        page.line()
        return nil
      case .failed(let reason)?: throw FileError(path: "-", reason: reason)
      case .tooLong(let limit)?: page.line(words.lineTooLong(limit: limit))
      case .notUTF8?: page.line(words.lineNotUtf8())
      case .containsNUL?: page.line(words.lineContainsNul())
      }
      prompt()
      try page.flush()
    }
  }

  private func plain(_ markdown: String) -> String { InlineText.plain(markdown) }
  private func clean(_ text: String) -> String { TextCleaner.cleanLine(text) }
}
