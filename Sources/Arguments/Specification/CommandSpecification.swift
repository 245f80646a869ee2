/// A command with all that its parser, its help and its completion need.
///
/// It is a value made at run time, so that its sentences are in the language of the moment.
public struct CommandSpecification: Hashable, Sendable {
  /// A command line that people can copy.
  public struct Example: Hashable, Sendable {
    /// The command line.
    public let line: String
    /// What it does.
    public let purpose: String

    /// Makes an example.
    public init(_ line: String, _ purpose: String) {
      self.line = line
      self.purpose = purpose
    }
  }

  /// What happens when a command that has subcommands is called without one.
  public enum WithoutSubcommand: Hashable, Sendable {
    /// Its help is shown.
    case help
    /// It runs itself.
    case run
    /// The subcommand of that name runs.
    case subcommand(String)
  }

  /// The name as it is typed.
  public let name: String
  /// One sentence that says what the command does.
  public let abstract: String
  /// Further paragraphs.
  public let discussion: String
  /// Command lines to copy.
  public let examples: [Example]
  /// The arguments in their order.
  public let arguments: [ArgumentSpecification]
  /// The options of this command only.
  public let options: [OptionSpecification]
  /// The commands below it.
  public let subcommands: [CommandSpecification]
  /// What happens without a subcommand.
  public let withoutSubcommand: WithoutSubcommand
  /// Whether help, completion and suggestions leave it out.
  public let isHidden: Bool

  /// Declares a command.
  public init(
    _ name: String,
    abstract: String,
    discussion: String = "",
    examples: [Example] = [],
    arguments: [ArgumentSpecification] = [],
    options: [OptionSpecification] = [],
    subcommands: [CommandSpecification] = [],
    withoutSubcommand: WithoutSubcommand = .help,
    isHidden: Bool = false
  ) {
    self.name = name
    self.abstract = abstract
    self.discussion = discussion
    self.examples = examples
    self.arguments = arguments
    self.options = options
    self.subcommands = subcommands
    self.withoutSubcommand = withoutSubcommand
    self.isHidden = isHidden
  }

  /// The subcommand of a name, hidden ones included.
  public func subcommand(_ name: String) -> CommandSpecification? {
    subcommands.first { $0.name == name }
  }

  /// The subcommands that people are shown.
  public var visibleSubcommands: [CommandSpecification] { subcommands.filter { !$0.isHidden } }

  /// The options that people are shown.
  public var visibleOptions: [OptionSpecification] { options.filter { !$0.isHidden } }

  /// Whether the command can run as it stands, without naming a subcommand.
  public var runsByItself: Bool { subcommands.isEmpty || withoutSubcommand != .help }
}
