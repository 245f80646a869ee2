import Text

/// The help of one command: first what to copy, then what there is.
public struct HelpScreen {
  private let program: ProgramSpecification
  private let command: CommandSpecification
  private let path: [String]
  private let words: UsageWords
  private let columns: Int
  private let wrapper: TextWrapper
  private let synopsis: Synopsis

  /// Prepares the help of a command.
  ///
  /// - Parameters:
  ///   - path: The names below the program's own; one that does not exist shows the root's help.
  ///   - program: The program.
  ///   - words: The words of the screen itself.
  ///   - columns: The width of the screen; less than 20 counts as 20.
  ///   - width: Measures a text in columns of a terminal.
  public init(
    of path: [String],
    in program: ProgramSpecification,
    words: UsageWords,
    columns: Int,
    width: @escaping @Sendable (String) -> Int
  ) {
    let found = program.command(at: path)
    self.program = program
    self.words = words
    self.path = found == nil ? [] : path
    self.columns = max(20, columns)
    command = found ?? program.root
    wrapper = TextWrapper(width: width)
    synopsis = Synopsis(program: program, words: words)
  }

  /// The usage line alone, as an error shows it.
  public var usageLine: String { synopsis.usage(of: command, path: path) }

  /// The command line that shows this help, as an error points to it.
  public var helpLine: String {
    ([program.root.name, BuiltIn.helpCommand] + path).joined(separator: " ")
  }

  /// The whole screen as one text.
  public var text: String { lines.map { $0.text + "\n" }.joined() }

  /// The whole screen.
  public var lines: [HelpLine] {
    let sections = [
      sentence(command.abstract),
      section(words.examples, table.lines(exampleEntries, role: .code)),
      section(words.usage, usageLines),
      sentence(command.discussion),
      section(words.arguments, table.lines(argumentEntries)),
      section(words.options, table.lines(optionEntries, start: optionStart)),
      section(words.globalOptions, table.lines(globalEntries, start: optionStart)),
      section(words.commands, table.lines(commandEntries)),
      sentence(pointer),
    ]
    return Array(sections.filter { !$0.isEmpty }.joined(separator: [HelpLine(.blank, "")]))
  }

  private var table: HelpTable { HelpTable(wrapper: wrapper, columns: columns) }

  private func sentence(_ text: String) -> [HelpLine] {
    text.isEmpty ? [] : wrapper.lines(text, columns: columns).map { HelpLine(.text, $0) }
  }

  private func section(_ heading: String, _ lines: [HelpLine]) -> [HelpLine] {
    lines.isEmpty
      ? [] : wrapper.lines(heading, columns: columns).map { HelpLine(.heading, $0) } + lines
  }

  private var usageLines: [HelpLine] {
    wrapper.lines(usageLine, columns: columns - 4).enumerated().map { position, line in
      HelpLine(.code, (position == 0 ? "  " : "    ") + line)
    }
  }

  private var exampleEntries: [HelpTable.Entry] {
    command.examples.map { HelpTable.Entry(label: $0.line, text: $0.purpose) }
  }

  private var argumentEntries: [HelpTable.Entry] {
    command.arguments.map {
      HelpTable.Entry(label: $0.synopsis, text: synopsis.description(of: $0))
    }
  }

  private var optionEntries: [HelpTable.Entry] { command.visibleOptions.map(entry) }

  private var globalEntries: [HelpTable.Entry] {
    program.visibleGlobalOptions.map(entry) + [
      HelpTable.Entry(label: "-h, --help", text: words.helpOption),
      HelpTable.Entry(label: "    --version", text: words.versionOption),
    ]
  }

  private var optionStart: Int { table.start(for: optionEntries + globalEntries) }

  private var commandEntries: [HelpTable.Entry] {
    let children = command.visibleSubcommands
    guard !children.isEmpty else { return [] }
    let entries = children.map {
      HelpTable.Entry(label: $0.name, text: synopsis.description(of: $0, in: command))
    }
    return entries + [HelpTable.Entry(label: BuiltIn.helpCommand, text: words.helpCommand)]
  }

  private var pointer: String {
    command.visibleSubcommands.isEmpty
      ? "" : words.moreHelp(helpLine + " " + words.commandName)
  }

  private func entry(_ option: OptionSpecification) -> HelpTable.Entry {
    HelpTable.Entry(
      label: synopsis.fullLabel(of: option),
      text: synopsis.description(of: option)
    )
  }
}
