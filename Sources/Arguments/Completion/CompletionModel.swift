/// What the three shells need to know, laid out flat.
struct CompletionModel {
  /// An option form such as `-f` or `--no-color`.
  struct Option {
    let long: String
    let short: Character?
    let help: String
    let valueName: String?
    let value: ValueKind?
    let isRepeated: Bool

    /// The forms as they are typed.
    var forms: [String] { ["--" + long] + (short.map { ["-\($0)"] } ?? []) }
  }

  /// A place in the tree of commands: what may follow there.
  struct State {
    /// The words up to here, such as `tool bed check`.
    let key: String
    /// The options of this command alone.
    let options: [Option]
    let children: [(name: String, help: String)]
    let arguments: [ArgumentSpecification]
  }

  let name: String
  let globalOptions: [Option]
  let states: [State]

  init(_ program: ProgramSpecification, words: UsageWords) {
    name = program.root.name
    globalOptions =
      program.visibleGlobalOptions.flatMap(CompletionModel.options) + [
        Option(
          long: "help",
          short: "h",
          help: words.helpOption,
          valueName: nil,
          value: nil,
          isRepeated: false
        ),
        Option(
          long: "version",
          short: nil,
          help: words.versionOption,
          valueName: nil,
          value: nil,
          isRepeated: false
        ),
      ]
    let name = name
    let commands = program.visibleCommands
    let real = commands.map { path, command in
      State(
        key: ([name] + path).joined(separator: " "),
        options: CompletionModel.visibleOptions(of: command).flatMap(CompletionModel.options),
        children: CompletionModel.children(of: command)
          + (command.visibleSubcommands.isEmpty ? [] : [(BuiltIn.helpCommand, words.helpCommand)]),
        arguments: command.arguments
      )
    }
    // `help` may stand first, or after any command that has others below it.
    let help = commands.filter { !$0.command.visibleSubcommands.isEmpty }.flatMap { path, command in
      Set([[name, BuiltIn.helpCommand] + path, [name] + path + [BuiltIn.helpCommand]])
        .map { $0.joined(separator: " ") }.sorted().map { key in
          State(
            key: key,
            options: [],
            children: CompletionModel.children(of: command),
            arguments: []
          )
        }
    }
    states = real + help
  }

  private static func children(
    of command: CommandSpecification
  ) -> [(name: String, help: String)] {
    command.visibleSubcommands.map { ($0.name, $0.abstract) }
  }

  /// A command's options and those of the subcommand that runs when none is named.
  private static func visibleOptions(of command: CommandSpecification) -> [OptionSpecification] {
    guard case .subcommand(let name) = command.withoutSubcommand else {
      return command.visibleOptions
    }
    return command.visibleOptions + (command.subcommand(name)?.visibleOptions ?? [])
  }

  private static func options(_ option: OptionSpecification) -> [Option] {
    let plain = Option(
      long: option.name,
      short: option.letter,
      help: option.help,
      valueName: option.value?.name,
      value: option.value?.kind,
      isRepeated: option.isRepeated
    )
    guard option.invertedForm != nil else { return [plain] }
    let inverted = Option(
      long: "no-" + option.name,
      short: nil,
      help: option.help,
      valueName: nil,
      value: nil,
      isRepeated: false
    )
    return [plain, inverted]
  }
}
