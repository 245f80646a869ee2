/// The words that help, completion and manual page need beside those of the commands.
public struct UsageWords: Sendable {
  /// The heading over command lines to copy.
  public var examples: String
  /// The heading over the usage line.
  public var usage: String
  /// The heading over the arguments.
  public var arguments: String
  /// The heading over a command's own options.
  public var options: String
  /// The heading over the options of every command.
  public var globalOptions: String
  /// The heading over the subcommands.
  public var commands: String
  /// What stands for a subcommand in a usage line.
  public var commandName: String
  /// What stands for the options in a usage line, without brackets.
  public var optionsName: String
  /// What `--help` does.
  public var helpOption: String
  /// What `--version` does.
  public var versionOption: String
  /// What the command `help` does.
  public var helpCommand: String
  /// Names the words that a value may be, as in `one of: text, json`.
  public var choices: @Sendable (_ words: [String]) -> String
  /// Names the bounds of a whole number.
  public var bounds: @Sendable (_ bounds: ClosedRange<Int>) -> String
  /// Names the variable that counts where an option is not given.
  public var variable: @Sendable (_ name: String) -> String
  /// Says that an option may be given more than once.
  public var mayRepeat: String
  /// Says that an option must be given.
  public var mustBeGiven: String
  /// Says that a subcommand runs when none is named.
  public var isDefault: String
  /// Points to the help of one subcommand, given the command line to type.
  public var moreHelp: @Sendable (_ line: String) -> String

  /// Takes all words, in one language.
  public init(
    examples: String,
    usage: String,
    arguments: String,
    options: String,
    globalOptions: String,
    commands: String,
    commandName: String,
    optionsName: String,
    helpOption: String,
    versionOption: String,
    helpCommand: String,
    choices: @escaping @Sendable (_ words: [String]) -> String,
    bounds: @escaping @Sendable (_ bounds: ClosedRange<Int>) -> String,
    variable: @escaping @Sendable (_ name: String) -> String,
    mayRepeat: String,
    mustBeGiven: String,
    isDefault: String,
    moreHelp: @escaping @Sendable (_ line: String) -> String
  ) {
    self.examples = examples
    self.usage = usage
    self.arguments = arguments
    self.options = options
    self.globalOptions = globalOptions
    self.commands = commands
    self.commandName = commandName
    self.optionsName = optionsName
    self.helpOption = helpOption
    self.versionOption = versionOption
    self.helpCommand = helpCommand
    self.choices = choices
    self.bounds = bounds
    self.variable = variable
    self.mayRepeat = mayRepeat
    self.mustBeGiven = mustBeGiven
    self.isDefault = isDefault
    self.moreHelp = moreHelp
  }
}
