import Platform
import ProgressStore
import Terminal
import Text

/// Chooses how a session is shown.
enum FrontEnds {
  /// The front end that fits the options and the streams.
  ///
  /// - Parameters:
  ///   - environment: The world of the command.
  ///   - speaksProtocol: Whether a program listens in place of a person.
  ///   - drafts: Where texts that are being written are kept, nil where nothing is.
  /// - Returns: The front end, which has taken over the terminal where it draws.
  /// - Throws: `ConsoleError` where a terminal cannot be used.
  static func frontEnd(
    in environment: CommandEnvironment,
    speaksProtocol: Bool,
    drafts: DraftFolder? = nil
  ) throws -> any FrontEnd {
    if speaksProtocol {
      return ProtocolFrontEnd(
        input: environment.input,
        output: environment.output,
        program: "qadam \(QadamProgram.version)",
        words: environment.words
      )
    }
    let desk = WritingDesk(drafts: drafts, variables: environment.variables)
    // How fast lines come out of a pipe says nothing about a person, and a clock that stands still measures nothing.
    let measuresTime = Environment.isTerminal(0) && environment.options.now == nil
    if environment.isRich {
      return try RichFrontEnd(
        theme: environment.theme(),
        width: environment.options.width,
        words: environment.words,
        measuresTime: measuresTime,
        desk: desk
      )
    }
    return PlainFrontEnd(
      input: environment.input,
      page: PlainPage(output: environment.output, width: environment.width()),
      words: environment.words,
      measuresTime: measuresTime,
      desk: desk
    )
  }
}
