import Glibc
import Terminal
import Testing

/// Signals belong to the whole process, so these tests run one after the other.
@Suite(.serialized)
struct TerminalConsoleTests {
  private func console(on pair: TerminalPair) throws -> TerminalConsole {
    try TerminalConsole(input: pair.screen, output: pair.screen, theme: .plain)
  }

  @Test("What is no terminal is refused")
  func noTerminal() throws {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    defer { ends.forEach { _ = close($0) } }
    #expect(throws: ConsoleError.notATerminal) {
      try TerminalConsole(input: ends[0], output: ends[1], theme: .plain)
    }
  }

  @Test("Keys arrive one by one, and afterwards the terminal is as it was")
  func keys() throws {
    let pair = try TerminalPair()
    let before = pair.modes
    let console = try console(on: pair)
    try console.start()
    #expect(pair.modes != before)
    pair.type("жa\u{1B}[A\r")
    let events = (0..<4).map { _ in console.readEvent() }
    #expect(events == [.character("ж"), .character("a"), .up, .enter].map { .key($0) })
    pair.type("\u{1B}")
    #expect(console.readEvent() == .key(.escape))
    console.write([StyledLine("Сәлем")])
    #expect(pair.shows("Сәлем\r\r\n"))
    console.stop()
    console.stop()
    #expect(pair.modes == before)
    #expect(pair.shows("\u{1B}[?7h\u{1B}[?25h"))
  }

  @Test("A wait for a key ends in time, and a lone escape is told apart from its end")
  func withinTime() throws {
    let pair = try TerminalPair()
    let console = try console(on: pair)
    try console.start()
    defer { console.stop() }
    #expect(console.readEvent(within: 0) == nil)
    #expect(console.readEvent(within: -1) == nil)
    pair.type("n\u{1B}")
    #expect(console.readEvent(within: .max) == .key(.character("n")))
    #expect(console.readEvent(within: 0) == nil)
    #expect(console.readEvent(within: .max) == .key(.escape))
  }

  @Test("Descriptors of the caller end a wait, after the keys that are there")
  func alongside() throws {
    let pair = try TerminalPair()
    let console = try console(on: pair)
    try console.start()
    defer { console.stop() }
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    defer { ends.forEach { _ = close($0) } }
    #expect(console.readEvent(within: 0, alongside: [ends[0]]) == nil)
    _ = write(ends[1], "x", 1)
    #expect(console.readEvent(within: nil, alongside: [-1, ends[0]]) == .readable([ends[0]]))
    pair.type("q")
    // The terminal may need a moment to pass the key on; the pipe stays readable meanwhile.
    var event = console.readEvent(within: nil, alongside: [ends[0]])
    while event == .readable([ends[0]]) {
      event = console.readEvent(within: nil, alongside: [ends[0]])
    }
    #expect(event == .key(.character("q")))
    #expect(ConsoleEvent.readable([1]).exitCode == nil)
  }

  @Test("A console that is forgotten gives the terminal back")
  func forgotten() throws {
    let pair = try TerminalPair()
    let before = pair.modes
    do {
      let console = try console(on: pair)
      try console.start()
    }
    #expect(pair.modes == before)
  }

  @Test(
    "The size follows the screen",
    arguments: [(80, 24, 80, 24), (1, 1, 1, 1), (200, 50, 200, 50), (0, 0, 80, 24), (0, 9, 80, 24)]
  )
  func size(columns: UInt16, rows: UInt16, shownColumns: Int, shownRows: Int) throws {
    let pair = try TerminalPair(columns: columns, rows: rows)
    #expect(try console(on: pair).size == ConsoleSize(columns: shownColumns, rows: shownRows))
  }

  @Test(
    "Signals become events",
    arguments: [
      (SIGWINCH, ConsoleEvent.resize), (SIGINT, .interrupt), (SIGCONT, .resumed),
      (SIGTERM, .terminate(signal: SIGTERM)), (SIGHUP, .terminate(signal: SIGHUP)),
      (SIGQUIT, .terminate(signal: SIGQUIT)),
    ]
  )
  func signals(signal: Int32, event: ConsoleEvent) throws {
    let pair = try TerminalPair()
    let console = try console(on: pair)
    try console.start()
    defer { console.stop() }
    for _ in 0..<3 {
      #expect(kill(getpid(), signal) == 0)
      #expect(console.readEvent() == event)
    }
  }

  @Test("Signals go back to whoever had them, and can be heard again")
  func signalsAfterwards() throws {
    let pair = try TerminalPair()
    let console = try console(on: pair)
    #expect(!isHandled(SIGTERM))
    for letter in "ab" {
      try console.start()
      #expect(isHandled(SIGTERM))
      pair.type(String(letter))
      #expect(console.readEvent() == .key(.character(letter)))
      console.stop()
      #expect(!isHandled(SIGTERM))
    }
  }

  private func isHandled(_ signal: Int32) -> Bool {
    var action = sigaction()
    #expect(sigaction(signal, nil, &action) == 0)
    return action.__sigaction_handler.sa_handler != nil
  }

  @Test("A terminal that goes away ends the input, and writing to it is quiet")
  func hangUp() throws {
    let pair = try TerminalPair()
    let console = try console(on: pair)
    try console.start()
    pair.hangUp()
    #expect(console.readEvent() == .endOfInput)
    console.write([StyledLine("nobody reads this")])
    #expect(console.readEvent() == .endOfInput)
    console.stop()
  }

  @Test("Ctrl-C and Ctrl-Z come from the keyboard")
  func keyboardSignals() async throws {
    let pair = try TerminalPair()
    await #expect(processExitsWith: .exitCode(0)) { [path = pair.path as String] in
      let screen = Child.takeTerminal(path)
      let console = try TerminalConsole(input: screen, output: screen, theme: .plain)
      try console.start()
      Child.press(0x03, on: screen)
      guard console.readEvent() == .interrupt else { exit(1) }
      // Nobody could wake this process, which leads its session, so it goes on at once.
      Child.press(0x1A, on: screen)
      guard console.readEvent() == .resumed else { exit(2) }
      console.stop()
      exit(0)
    }
  }

  @Test("A second Ctrl-C that nobody reads ends the program, with the terminal as it was")
  func impatience() async throws {
    let pair = try TerminalPair()
    let before = pair.modes
    await #expect(processExitsWith: .exitCode(130)) { [path = pair.path as String] in
      let screen = Child.open(path)
      let console = try TerminalConsole(input: screen, output: screen, theme: .plain)
      try console.start()
      raise(SIGINT)
      raise(SIGINT)
      withExtendedLifetime(console) { exit(0) }
    }
    #expect(pair.modes == before)
    #expect(pair.shows("\u{1B}[?25h"))
  }

  @Test("A fault leaves the terminal as it was", arguments: [SIGSEGV, SIGILL, SIGTRAP])
  func fault(signal: Int32) async throws {
    let pair = try TerminalPair()
    let before = pair.modes
    await #expect(processExitsWith: .signal(signal)) {
      [path = pair.path as String, signal = signal as Int32] in
      let screen = Child.open(path)
      let console = try TerminalConsole(input: screen, output: screen, theme: .plain)
      try console.start()
      raise(signal)
      withExtendedLifetime(console) { exit(0) }
    }
    #expect(pair.modes == before)
    #expect(pair.shows("\u{1B}[?25h"))
  }

  @Test("Only a signal that nobody can catch leaves the terminal as the program had it")
  func killed() async throws {
    let pair = try TerminalPair()
    let before = pair.modes
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = pair.path as String] in
      let screen = Child.open(path)
      let console = try TerminalConsole(input: screen, output: screen, theme: .plain)
      try console.start()
      raise(SIGKILL)
      withExtendedLifetime(console) { exit(0) }
    }
    #expect(pair.modes != before)
  }
}

/// What a process of its own does to have a terminal of its own.
private enum Child {
  /// Opens a terminal as the one that Ctrl-C is pressed on.
  static func takeTerminal(_ path: String) -> Int32 {
    setsid()
    let screen = self.open(path)
    var force: Int32 = 0
    guard screen >= 0, ioctl(screen, UInt(TIOCSCTTY), &force) == 0 else { exit(9) }
    return screen
  }

  /// Opens a terminal on a thread that hears signals, which those of tests do not.
  static func open(_ path: String) -> Int32 {
    var none = sigset_t()
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, nil)
    return Glibc.open(path, O_RDWR | O_NOCTTY)
  }

  /// Puts a byte into the input of a terminal as if it had been typed.
  static func press(_ byte: UInt8, on screen: Int32) {
    var byte = byte
    if ioctl(screen, UInt(TIOCSTI), &byte) != 0 {
      kill(0, byte == 0x03 ? SIGINT : SIGTSTP)
    }
  }
}
