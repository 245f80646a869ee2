import Arguments
import Learning
import Platform
import ProgressStore
import Text

/// Begins a session in the room, or goes on with the one that was left.
struct WorkshopOpening {
  let environment: CommandEnvironment
  let desk: LearnerDesk
  let course: Course
  let clocks: WorkshopClocks

  private var words: Messages { environment.words }
  private var guide: WorkshopGuide { WorkshopGuide(course: course, words: words) }

  /// The session to lead, nil where the person left before it began.
  ///
  /// - Throws: ``CommandFailure`` where the command line names no module and no session is open, and what the record throws.
  func session(_ arguments: ParsedArguments) throws -> WorkshopSession? {
    let finder = WorkshopModules(course: course, words: words)
    var modules = try finder.find(arguments.positionals("MODULE"))
    let open = try desk.store.openWorkshop(of: desk.learner, course: course.id)
    if let open {
      let isContinued = arguments.flag("--continue") && !arguments.flag("--new")
      let answer = arguments.flag("--new") ? false : isContinued ? true : try asks(about: open)
      switch answer {
      case true?: return try goOn(with: open)
      case false?: try end(open)
      case nil: return nil
      }
      if modules.isEmpty { modules = try finder.find(open.start.modules.map { $0.text }) }
    }
    guard !modules.isEmpty else {
      throw CommandFailure(
        message: words.workshopNothingOpen(example: finder.example),
        exitCode: ExitCode.noInput
      )
    }
    return try begin(modules, arguments)
  }

  // MARK: - A new session

  private func begin(_ modules: [Module], _ arguments: ParsedArguments) throws -> WorkshopSession? {
    let runs = try desk.store.workshopRuns(of: desk.learner, course: course.id)
    let times = arguments.flag("--measured") ? StageTimes(runs) : nil
    let now = clocks.now()
    let agenda = Agenda(
      WorkshopPlanCommand.parts(of: modules, times: times),
      rules: try AgendaOptions.rules(
        arguments,
        start: ClockTime.minutes(ClockTime.text(now)) ?? 0,
        words: words
      )
    )
    guard let start = WorkshopStart(parts: agenda.items.map { $0.part }) else { return nil }
    let id = SessionID(try RandomBytes.hexadecimal(count: 16))
    let recorder = recorder(for: id)
    let facts = WorkshopClock.opening(start)
    _ = try recorder.record(facts.map { .workshop($0) }, at: now)
    var run = WorkshopRun(session: id, start: start, at: now)
    for fact in facts { run.add(fact, at: now) }
    return session(WorkshopClock(beginning: run, at: clocks.instant()), recorder)
  }

  // MARK: - An open session

  /// Asks whether to go on with an open session; nil where nobody answers any more.
  private func asks(about open: WorkshopRun) throws -> Bool? {
    let now = clocks.now()
    let clock = WorkshopClock(continuing: open, now: now, at: 0)
    let page = environment.page()
    let question = words.clockContinueQuestion(
      time: ClockTime.text(open.startedAt),
      stage: guide.title(of: open.part),
      minutes: clock.reading(at: 0).elapsed / 60_000
    )
    if WorkshopClock.gap(after: open, now: now) == nil { page.line(words.clockGapNotCounted()) }
    while true {
      switch try environment.answer(to: question, on: page) {
      case nil: return nil
      case .text(let line)?:
        let typed = InlineText.trimmed(line).lowercased()
        if typed.isEmpty || words.isYes(typed) { return true }
        if ["n", "т", "no", "нет", "жоқ"].contains(typed) { return false }
        if typed == "q" { return nil }
      case .failed?: return nil
      default: continue
      }
    }
  }

  private func goOn(with open: WorkshopRun) throws -> WorkshopSession {
    let now = clocks.now()
    let instant = clocks.instant()
    var clock = WorkshopClock(continuing: open, now: now, at: instant)
    let recorder = recorder(for: open.session)
    let facts = clock.goOn(at: instant, now: now)
    _ = try recorder.record(facts.map { .workshop($0) }, at: now)
    return session(clock, recorder)
  }

  private func end(_ open: WorkshopRun) throws {
    _ = try recorder(for: open.session)
      .record([.workshop(.finished(isComplete: false))], at: clocks.now())
  }

  // MARK: - Parts

  private func session(
    _ clock: WorkshopClock,
    _ recorder: any SessionRecorder
  ) -> WorkshopSession {
    WorkshopSession(
      clock: clock,
      guide: guide,
      clocks: clocks,
      recorder: recorder,
      words: words
    )
  }

  private func recorder(for session: SessionID) -> any SessionRecorder {
    StoreRecorder(
      store: desk.store,
      context: FactContext(
        learner: desk.learner,
        session: session,
        course: course.id,
        courseVersion: course.version,
        language: course.language
      )
    )
  }
}
