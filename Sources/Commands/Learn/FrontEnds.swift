import Platform
import Terminal
import Text

/// Chooses how a session is shown.
enum FrontEnds {
  /// The front end that fits the options and the streams.
  ///
  /// - Parameters:
  ///   - environment: The world of the command.
  ///   - speaksProtocol: Whether a program listens in place of a person.
  /// - Returns: The front end, which has taken over the terminal where it draws.
  /// - Throws: `ConsoleError` where a terminal cannot be used.
  static func frontEnd(
    in environment: CommandEnvironment,
    speaksProtocol: Bool
  ) throws -> any FrontEnd {
    if speaksProtocol {
      return ProtocolFrontEnd(
        input: environment.input,
        output: environment.output,
        program: "qadam \(QadamProgram.version)",
        words: environment.words
      )
    }
    if environment.isRich {
      return try RichFrontEnd(
        theme: environment.theme(),
        width: environment.options.width,
        words: environment.words
      )
    }
    return PlainFrontEnd(
      input: environment.input,
      page: PlainPage(output: environment.output, width: environment.width()),
      words: environment.words
    )
  }
}
