/// A program: its root command and the options that every command takes.
///
/// `-h`, `--help`, `--version` and the command `help` are always there and need no declaration.
public struct ProgramSpecification: Hashable, Sendable {
  /// The command that carries the program's name.
  public let root: CommandSpecification
  /// The options that may stand before or after any command.
  public let globalOptions: [OptionSpecification]

  /// Declares a program.
  public init(root: CommandSpecification, globalOptions: [OptionSpecification] = []) {
    self.root = root
    self.globalOptions = globalOptions
  }

  /// The global options that people are shown.
  public var visibleGlobalOptions: [OptionSpecification] { globalOptions.filter { !$0.isHidden } }

  /// The command at the end of a path of names, such as `["course", "check"]`.
  ///
  /// - Parameter path: The names below the program's own.
  /// - Returns: The command, the root for an empty path, or nil when there is none.
  public func command(at path: [String]) -> CommandSpecification? {
    path.reduce(root) { (command: CommandSpecification?, name) in command?.subcommand(name) }
  }

  /// Every command that people are shown, parents first, with its path.
  public var visibleCommands: [(path: [String], command: CommandSpecification)] {
    var found: [(path: [String], command: CommandSpecification)] = []
    func visit(_ command: CommandSpecification, _ path: [String]) {
      found.append((path, command))
      for child in command.visibleSubcommands { visit(child, path + [child.name]) }
    }
    visit(root, [])
    return found
  }
}
