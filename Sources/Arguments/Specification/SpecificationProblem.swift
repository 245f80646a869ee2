/// A mistake in the declaration of a command, for its developer.
public enum SpecificationProblem: Hashable, Sendable {
  /// A name that nobody could type or that would read as an option.
  case badName(String, command: String)
  /// A name, a letter or an inverted form that the command already has.
  case duplicate(String, command: String)
  /// A name that belongs to help or version.
  case reserved(String, command: String)
  /// A command has subcommands and arguments, so a word could be either.
  case argumentsBesideSubcommands(command: String)
  /// An argument that must be there follows one that need not.
  case requiredAfterOptional(String, command: String)
  /// An argument follows one that takes all words.
  case afterRepeated(String, command: String)
  /// A choice without words.
  case noChoice(String, command: String)
  /// The default subcommand does not exist.
  case missingDefault(String, command: String)
  /// A default is declared where there are no subcommands.
  case needlessDefault(command: String)
  /// An option that must be given is global or hidden, or is a flag.
  case nonsensicalRequirement(String, command: String)
  /// A sentence for people is missing.
  case missingHelp(String, command: String)
}
