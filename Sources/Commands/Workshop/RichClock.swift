import Learning
import Terminal
import Text

/// The clock of a session on a full screen, drawn anew each second.
final class RichClock {
  private let console: any Console
  private let region: LiveRegion
  private let session: WorkshopSession
  private let words: Messages
  private var mode = Mode.clock
  private var offset = 0
  private var notice = ""

  /// What the keys are for.
  private enum Mode {
    case clock, help, leaving
    case note(TextField)
  }

  /// Why the clock was left.
  enum Leaving: Equatable {
    /// The session is over.
    case over
    /// It stays open, and the program ends with a code.
    case open(exitCode: Int32)
  }

  init(session: WorkshopSession, on console: any Console, words: Messages) {
    self.session = session
    self.console = console
    self.words = words
    region = LiveRegion(on: console)
  }

  /// Leads the session until it is over or left.
  func run() -> Leaving {
    while true {
      region.draw(frame())
      // Up to the next full second, so that no second is shown twice and none is left out.
      let passed = max(0, session.reading.elapsed) % 1000
      guard let event = console.readEvent(within: 1000 - passed) else { continue }
      switch event {
      case .key(let key): if let leaving = handle(key) { return leaving }
      case .resize, .readable: continue
      case .resumed: region.forget()
      case .interrupt, .terminate, .endOfInput: return .open(exitCode: event.exitCode ?? 0)
      }
    }
  }

  /// Leaves lines on the screen in place of the clock.
  func commit(_ lines: [String]) {
    let width = console.size.columns
    region.commit(lines.flatMap { StyledLine(TextCleaner.cleanLine($0)).wrapped(width: width) })
  }

  // MARK: - Showing

  private func screen() -> ClockScreen {
    ClockScreen(
      words: words,
      guide: session.guide,
      run: session.clock.run,
      reading: session.reading,
      now: session.clocks.now(),
      notice: session.trouble ?? notice
    )
  }

  private func frame() -> Frame {
    let size = console.size
    let screen = screen()
    switch mode {
    case .clock: return screen.frame(size, from: &offset, foot: screen.keys(size))
    case .help:
      return screen.frame(
        size,
        from: &offset,
        text: words.clockHelp(),
        foot: StyledLine(words.clockAnyKey(), .muted).wrapped(width: size.columns)
      )
    case .leaving:
      return screen.frame(
        size,
        from: &offset,
        foot: StyledLine(words.clockLeaveQuestion(), .strong).wrapped(width: size.columns)
      )
    case .note(let field): return note(field, screen, size)
    }
  }

  private func note(_ field: TextField, _ screen: ClockScreen, _ size: ConsoleSize) -> Frame {
    let question = StyledLine(words.clockNoteQuestion(), .muted).wrapped(width: size.columns)
    let body = field.body(width: size.columns, height: 1)
    let foot = (size.rows >= 14 ? question : []) + body.lines
    var frame = screen.frame(size, from: &offset, foot: foot)
    let row = frame.lines.count - body.lines.count + (body.cursor?.row ?? 0)
    frame.cursor = Frame.Cursor(row: row, column: body.cursor?.column ?? 0)
    frame.focus = row..<row + 1
    return frame
  }

  // MARK: - Keys

  private func handle(_ key: Key) -> Leaving? {
    switch mode {
    case .clock: return clock(key)
    case .help:
      // Help that is longer than a small screen is read on before a key leaves it.
      if key == .down || key == .pageDown || key == .character(" ") {
        offset += key == .down ? 1 : page
      } else {
        (mode, offset) = (.clock, 0)
      }
    case .leaving: return leaving(key)
    case .note(var field):
      switch field.handle(key) {
      case .changed: mode = .note(field)
      case .submitted: keep(field.text)
      case .other(let key): if key == .escape { mode = .clock }
      }
    }
    return nil
  }

  private func clock(_ key: Key) -> Leaving? {
    switch key {
    case .right: goOn()
    case .left: goBack()
    case .up: offset -= 1
    case .down: offset += 1
    case .pageUp: offset -= page
    case .pageDown, .character(" "): offset += page
    case .home: offset = 0
    case .escape: mode = .leaving
    default: letter(ClockKey.letter(key))
    }
    return nil
  }

  private func letter(_ letter: Character?) {
    switch letter {
    case "n": goOn()
    case "b": goBack()
    case "c": cut()
    case "p":
      notice = ""
      _ = session.take(.pause)
    case "w":
      mode = .note(
        TextField(
          prompt: StyledLine(words.clockNotePrompt(), .strong),
          limit: WorkshopFact.noteLimit
        )
      )
    case "q": mode = .leaving
    case "?": (mode, offset) = (.help, 0)
    default: break
    }
  }

  private var page: Int {
    let size = console.size
    let screen = screen()
    return max(1, screen.room(size, foot: screen.keys(size).count) - 1)
  }

  private func goOn() {
    let run = session.clock.run
    // The last key of a session is asked about: nobody wants to end one by pressing twice.
    if run.position == run.start.parts.count - 1 {
      mode = .leaving
      return
    }
    _ = session.take(.next)
    (offset, notice) = (0, "")
  }

  private func goBack() {
    notice = session.take(.back).isEmpty ? words.clockFirstPart() : ""
    offset = 0
  }

  private func cut() {
    for case .stageCut(let number, _) in session.take(.cut) {
      notice = session.guide.taken(number - 1, in: session.clock.run)
      return
    }
    notice = words.clockNothingToCut()
  }

  private func keep(_ text: String) {
    mode = .clock
    let text = InlineText.trimmed(text)
    notice = session.take(.note(text)).isEmpty ? words.clockNoteEmpty() : words.clockNoteKept()
  }

  private func leaving(_ key: Key) -> Leaving? {
    mode = .clock
    switch ClockKey.letter(key) {
    case "e":
      let run = session.clock.run
      let isLast = run.position == run.start.parts.count - 1
      _ = session.take(isLast ? .next : .end)
      return .over
    case "l": return .open(exitCode: 0)
    default: return nil
    }
  }
}
