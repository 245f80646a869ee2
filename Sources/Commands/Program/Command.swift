import Arguments
import Text

/// A command: what it declares and what it does.
protocol Command: SendableMetatype {
  /// The name, arguments, options and help, in the chosen language.
  static func specification(_ words: Messages) -> CommandSpecification

  /// Does the work.
  ///
  /// - Returns: The exit code.
  static func run(_ arguments: ParsedArguments, in environment: CommandEnvironment) throws -> Int32
}
