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
    // How fast lines come out of a pipe says nothing about a person, and a clock that stands still measures nothing.
    let measuresTime = Environment.isTerminal(0) && environment.options.now == nil
    if environment.isRich {
      return try RichFrontEnd(
        theme: environment.theme(),
        width: environment.options.width,
        words: environment.words,
        measuresTime: measuresTime
      )
    }
    return PlainFrontEnd(
      input: environment.input,
      page: PlainPage(output: environment.output, width: environment.width()),
      words: environment.words,
      measuresTime: measuresTime
    )
  }
}
