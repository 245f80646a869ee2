import Learning
import Platform
import Text

/// The clock of a session line by line: for screen readers, pipes and terminals that can do nothing else.
final class PlainClock {
  private let input: LineReader
  private let page: PlainPage
  private let session: WorkshopSession
  private let words: Messages
  /// The minutes before the end of a part at which the time is said.
  private var marks: Set<Int>
  private var isLeaving = false
  private var isNoting = false
  private var isPrompted = false
  private var exitCode: Int32 = 0

  init(
    session: WorkshopSession,
    input: LineReader,
    page: PlainPage,
    marks: Set<Int>,
    words: Messages
  ) {
    self.session = session
    self.input = input
    self.page = page
    self.marks = marks
    self.words = words
  }

  /// Leads the session until it is over or left.
  ///
  /// - Throws: `FileError` where the streams take or give no more.
  func run() throws -> RichClock.Leaving {
    showPart()
    while !session.isOver {
      prompt()
      try page.flush()
      guard let line = try nextLine() else { return .open(exitCode: exitCode) }
      if isNoting {
        isNoting = false
        keep(line)
      } else if isLeaving {
        isLeaving = false
        if leave(InlineText.trimmed(line)) { return .open(exitCode: 0) }
      } else {
        take(line)
      }
      if let trouble = session.trouble { page.line(trouble) }
    }
    try page.flush()
    return .over
  }

  // MARK: - Saying

  private func showPart() {
    let run = session.clock.run
    let reading = session.reading
    let parts = run.start.parts
    page.line()
    let module = session.guide.module(of: run.part)
    if !module.isEmpty { page.line(module) }
    page.line(
      words.clockPartOf(number: reading.number, count: reading.count) + ": "
        + session.guide.title(of: run.part)
    )
    sayTime()
    page.line()
    page.markdown(session.guide.text(of: run.position, in: parts))
    let next = run.position + 1
    page.line(
      parts.indices.contains(next)
        ? words.clockNext(stage: session.guide.title(of: parts[next])) : words.clockNextEnd()
    )
  }

  private func sayTime() {
    let reading = session.reading
    let planned = words.clockPlanned(minutes: reading.planned / 60_000)
    page.line(session.guide.time(reading) + " (" + planned + ")")
    page.line(session.guide.end(reading, now: session.clocks.now()))
    if let pause = reading.pause {
      page.line(words.clockPausedFor(minutes: ClockReading.minutes(pause)))
    }
    sayOffer(reading)
  }

  private func sayOffer(_ reading: ClockReading) {
    guard reading.isLate, let offer = reading.offer else { return }
    page.line(session.guide.offer(offer, in: session.clock.run))
  }

  private func prompt() {
    if isNoting { return page.prompt(words.clockNoteQuestion()) }
    if isLeaving { return page.prompt(words.clockLeaveQuestionPlain()) }
    // All keys are named once; whoever listens to the screen does not hear them after each line.
    page.prompt(isPrompted ? words.clockPlainPromptShort() : words.clockPlainPrompt())
    isPrompted = true
  }

  // MARK: - Waiting

  /// The next line, with marks of time said meanwhile; nil where the session is left.
  private func nextLine() throws -> String? {
    while true {
      let mark = nextMark()
      switch input.next(within: mark?.wait ?? 3_600_000) {
      case .end: return nil
      case .nothing:
        guard let mark, nextMark()?.minutes != mark.minutes else { continue }
        let reading = session.reading
        page.line(session.guide.time(reading))
        if mark.minutes == 0 { page.line(session.guide.end(reading, now: session.clocks.now())) }
        sayOffer(reading)
        try page.flush()
      case .line(.text(let line)): return line
      case .line(.interrupted):
        guard let signal = Signals.caught else { continue }
        exitCode = 128 + signal
        page.line()
        return nil
      case .line(.failed(let reason)): throw FileError(path: "-", reason: reason)
      case .line(.tooLong(let limit)): page.line(words.lineTooLong(limit: limit))
      case .line(.notUTF8): page.line(words.lineNotUtf8())
      case .line(.containsNUL): page.line(words.lineContainsNul())
      }
      try page.flush()
    }
  }

  /// The mark that comes next in this part, with the milliseconds until then.
  private func nextMark() -> (minutes: Int, wait: Int)? {
    let reading = session.reading
    guard reading.pause == nil else { return nil }
    return marks.filter { $0 * 60_000 < reading.remaining }.max().map {
      ($0, reading.remaining - $0 * 60_000)
    }
  }

  // MARK: - Hearing

  private func take(_ line: String) {
    let text = InlineText.trimmed(line)
    if let minutes = Int(text), (0...WorkshopPart.limit).contains(minutes) {
      marks.insert(minutes)
      return page.line(words.clockMarkSet(minutes: minutes))
    }
    let command = text.split(separator: " ", maxSplits: 1).map { String($0) }
    guard let first = command.first else { return sayTime() }
    guard first.count == 1 else { return page.line(words.clockPlainUnknown()) }
    let letter = ClockKey.letter(Character(first))
    if letter == "w", command.count == 2 { return keep(command[1]) }
    guard command.count == 1 else { return page.line(words.clockPlainUnknown()) }
    take(letter)
  }

  private func take(_ letter: Character) {
    let run = session.clock.run
    switch letter {
    case "n" where run.position == run.start.parts.count - 1: isLeaving = true
    case "n":
      _ = session.take(.next)
      showPart()
    case "b":
      if session.take(.back).isEmpty { page.line(words.clockFirstPart()) } else { showPart() }
    case "c": cut()
    case "w": isNoting = true
    case "p":
      _ = session.take(.pause)
      page.line(session.clock.run.isPaused ? words.clockStands() : words.clockGoes())
    case "t": sayTime()
    case "q": isLeaving = true
    case "?": page.line(words.clockPlainHelp())
    default: page.line(words.clockPlainUnknown())
    }
  }

  private func cut() {
    for case .stageCut(let number, _) in session.take(.cut) {
      page.line(session.guide.taken(number - 1, in: session.clock.run))
      return sayTime()
    }
    page.line(words.clockNothingToCut())
  }

  private func keep(_ line: String) {
    let text = InlineText.trimmed(line)
    guard text.unicodeScalars.count <= WorkshopFact.noteLimit else {
      return page.line(words.lineTooLong(limit: WorkshopFact.noteLimit))
    }
    page.line(
      session.take(.note(text)).isEmpty ? words.clockNoteEmpty() : words.clockNoteKept()
    )
  }

  /// Ends the session or leaves it; true where it is left open.
  private func leave(_ text: String) -> Bool {
    guard text.count == 1 else { return false }
    let letter = ClockKey.letter(Character(text))
    let run = session.clock.run
    if letter == "e" {
      _ = session.take(run.position == run.start.parts.count - 1 ? .next : .end)
    }
    return letter == "l" || letter == "q"
  }
}
