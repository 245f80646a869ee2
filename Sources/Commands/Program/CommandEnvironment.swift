import Arguments
import Learning
import Platform
import Terminal
import Text

/// The world as a command sees it: streams, folders, clock and words.
final class CommandEnvironment {
  /// The variables of the process.
  let variables: Environment
  /// The words in the chosen language.
  let words: Messages
  /// Results.
  let output: Output
  /// Prompts to people, progress and errors, where results go elsewhere.
  let errorOutput: Output
  /// Lines from standard input; who reads them is told of signals, so that what was begun can be ended.
  private(set) lazy var input: LineReader = {
    Signals.listen()
    return LineReader(descriptor: 0)
  }()
  /// What the global options say.
  let options: GlobalOptions

  /// The words that a person has been spoken to last, shared by this world in every language.
  let spoken: SpokenWords

  init(
    variables: Environment,
    words: Messages,
    spoken: SpokenWords,
    output: Output,
    errorOutput: Output,
    options: GlobalOptions
  ) {
    self.variables = variables
    self.words = words
    self.spoken = spoken
    self.output = output
    self.errorOutput = errorOutput
    self.options = options
  }

  /// The time, or the one that `--now` fixes.
  func now() -> Moment {
    if let fixed = options.now { return fixed }
    let milliseconds = SystemClock.milliseconds()
    return Moment(
      milliseconds: Int64(milliseconds),
      utcOffsetMinutes: LocalCalendar.utcOffsetMinutes(atMilliseconds: milliseconds)
    )
  }

  /// A seed for shuffles, or the one that `--seed` fixes.
  func seed() throws -> UInt64 {
    if let fixed = options.seed { return fixed }
    return try RandomBytes.bytes(count: 8).reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// Whether somebody sits at a terminal that can be drawn on.
  var isRich: Bool {
    !options.isPlain && Environment.isTerminal(0) && Environment.isTerminal(1)
      && !["dumb", ""].contains(variables["TERM"] ?? "")
  }

  /// Whether questions can be asked: both ends of the conversation are a terminal.
  var canAsk: Bool { Environment.isTerminal(0) && Environment.isTerminal(1) }

  /// Where the records are: `--data`, `QADAM_DATA`, `$XDG_DATA_HOME/qadam` or `~/.local/share/qadam`.
  ///
  /// - Throws: ``CommandFailure`` where there is no such place, or something else than a folder is there.
  func dataFolder() throws -> String {
    let path = try dataPath()
    if let kind = FileSystem.kind(at: path, followingLinks: true), kind != .folder {
      throw CommandFailure(
        message: words.storeCannotOpen(path: path),
        exitCode: ExitCode.noInput
      )
    }
    return path
  }

  private func dataPath() throws -> String {
    if let folder = options.dataFolder { return folder }
    if let folder = variables["QADAM_DATA"], !folder.isEmpty { return folder }
    // XDG: a relative path is to be ignored.
    if let folder = variables["XDG_DATA_HOME"], folder.hasPrefix("/") { return folder + "/qadam" }
    if let home = variables["HOME"], !home.isEmpty { return home + "/.local/share/qadam" }
    throw CommandFailure(message: words.noDataFolder(), exitCode: ExitCode.noInput)
  }

  /// Asks for a line and waits for it, nil at the end of the input.
  ///
  /// - Throws: ``Interruption`` where a signal asks the program to end.
  func answer(to prompt: String, on page: PlainPage) throws -> InputLine? {
    // Before the question is seen, so that a signal right after it is heard.
    let input = input
    page.prompt(prompt)
    try page.flush()
    while true {
      let line = input.next()
      guard line == .interrupted else { return line }
      if let signal = Signals.caught { throw Interruption(exitCode: 128 + signal) }
    }
  }

  /// The width of lines, from `--width`, the terminal or 80.
  func width() -> Int {
    if let width = options.width { return width }
    return ScreenWidth.current() ?? 80
  }

  /// The same world in another language; errors are told in it from here on, too.
  func speaking(_ language: Language) -> CommandEnvironment {
    spoken.words = Messages(language: language)
    return CommandEnvironment(
      variables: variables,
      words: spoken.words,
      spoken: spoken,
      output: output,
      errorOutput: errorOutput,
      options: options
    )
  }

  /// A page of plain lines on the results' stream, no wider than text reads well.
  func page() -> PlainPage { PlainPage(output: output, width: min(width(), PlainPage.measure)) }

  /// How meanings look on this terminal.
  func theme() -> Theme {
    var theme = Theme.detected(in: variables.variables)
    if !options.hasColour { theme = Theme.plain }
    return theme
  }

  /// Writes a result and reports a stream that takes no more.
  func present(_ text: String) throws {
    output.write(text)
    if let reason = output.flush() { throw FileError(path: "-", reason: reason) }
  }

  /// Writes a line for people beside the results.
  func notice(_ line: String) {
    errorOutput.writeLine(TextCleaner.clean(line))
    _ = errorOutput.flush()
  }
}
