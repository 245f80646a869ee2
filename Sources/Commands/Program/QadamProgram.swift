import Arguments
import Platform
import Terminal
import Text

/// The program: a command line in, an exit code out.
public enum QadamProgram {
  /// The version of the program.
  public static let version = "0.1.0"

  /// Runs a command line in the world of the process.
  ///
  /// - Returns: The exit code, as `Docs/command-line.md` lists them.
  public static func run() -> Int32 {
    let environment = Environment.current()
    ProcessGuards.harden()
    let output = Output(descriptor: 1)
    let errorOutput = Output(descriptor: 2)
    let code = run(environment, output: output, errorOutput: errorOutput)
    guard code == ExitCode.done, let reason = output.flush(), reason != .closedPipe else {
      return code
    }
    // What was asked for did not arrive, and nobody has said so yet.
    let words = Messages(language: Language.preferred(asked: nil) { environment[$0] })
    return say(
      FailureWords(words: words).failure(for: FileError(path: "-", reason: reason)),
      isVerbose: false,
      to: errorOutput
    )
  }

  private static func run(
    _ process: Environment,
    output: Output,
    errorOutput: Output
  ) -> Int32 {
    let line = process.arguments.map { $0.text ?? "" }
    // The version is asked for by scripts, many times; it needs no words and no declarations.
    if line == ["--version"] {
      output.writeLine("qadam \(version)")
      return ExitCode.done
    }
    let asked = ArgumentParser.lookAhead(for: "--language", in: line).flatMap { Language(tag: $0) }
    let words = Messages(language: Language.preferred(asked: asked) { process[$0] })
    let program = CommandTree.specification(words)
    do {
      let bytes = process.arguments.map { $0.bytes }
      switch try ArgumentParser(program).parse(bytes: bytes) {
      case .showVersion:
        output.writeLine("qadam \(version)")
        return ExitCode.done
      case .showHelp(let path):
        let asked = ArgumentParser.lookAhead(for: "--width", in: line).flatMap { Int($0) }
        output.write(help(program, path: path, words: words, width: asked))
        return ExitCode.done
      case .run(let arguments):
        return run(arguments, process, words, output, errorOutput)
      }
    } catch {
      let name = (["qadam"] + error.path).joined(separator: " ")
      errorOutput.writeLine(
        TextCleaner.clean(
          "qadam: \(words.sentence(for: error.problem)) \(words.seeHelp(command: name))"
        )
      )
      _ = errorOutput.flush()
      return ExitCode.usage
    }
  }

  private static func run(
    _ arguments: ParsedArguments,
    _ process: Environment,
    _ words: Messages,
    _ output: Output,
    _ errorOutput: Output
  ) -> Int32 {
    var isVerbose = false
    let spoken = SpokenWords(words)
    do {
      let options = try GlobalOptions(arguments, words: words, variables: process)
      isVerbose = options.isVerbose
      let environment = CommandEnvironment(
        variables: process,
        words: words,
        spoken: spoken,
        output: output,
        errorOutput: errorOutput,
        options: options
      )
      guard let command = CommandTree.command(at: arguments.path) else { return ExitCode.usage }
      return try command.run(arguments, in: environment)
    } catch let interruption as Interruption {
      return interruption.exitCode
    } catch {
      let failure = FailureWords(words: spoken.words).failure(for: error)
      return say(failure, isVerbose: isVerbose, to: errorOutput)
    }
  }

  /// Says what went wrong in one line and returns the exit code.
  private static func say(_ failure: CommandFailure, isVerbose: Bool, to output: Output) -> Int32 {
    // Nobody listens any more: what was asked for was done, and a pipe that closes is no fault.
    if failure.exitCode == ExitCode.done { return ExitCode.done }
    output.writeLine(TextCleaner.clean("qadam: " + failure.message))
    if isVerbose, !failure.details.isEmpty { output.writeLine(TextCleaner.clean(failure.details)) }
    _ = output.flush()
    return failure.exitCode
  }

  /// The help of a command as text.
  static func help(
    _ program: ProgramSpecification,
    path: [String],
    words: Messages,
    width: Int? = nil
  ) -> String {
    HelpScreen(
      of: path,
      in: program,
      words: UsageWords(words),
      columns: width ?? min(ScreenWidth.current() ?? 80, 100),
      width: { DisplayWidth.of($0) }
    ).text
  }
}
