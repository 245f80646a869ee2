/// What a command line asks for.
public enum ParseOutcome: Hashable, Sendable {
  /// Run a command.
  case run(ParsedArguments)
  /// Show the help of the command at a path below the program's own name.
  case showHelp(path: [String])
  /// Show the version of the program.
  case showVersion
}
