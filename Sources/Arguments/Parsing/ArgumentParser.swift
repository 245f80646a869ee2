/// Turns the words of a command line into values, by the declaration of a program.
public struct ArgumentParser: Sendable {
  private let program: ProgramSpecification

  /// Makes a parser.
  public init(_ program: ProgramSpecification) { self.program = program }

  /// Parses the bytes of each word, as the system hands them over.
  ///
  /// - Parameter words: The words after the program's own name.
  /// - Returns: What the command line asks for.
  /// - Throws: The first fault.
  public func parse(bytes words: [[UInt8]]) throws(UsageError) -> ParseOutcome {
    var texts: [String] = []
    for (position, word) in words.enumerated() {
      guard let text = String(validating: word, as: UTF8.self) else {
        throw UsageError(.invalidUTF8(position: position + 1), path: [])
      }
      texts.append(text)
    }
    return try parse(texts)
  }

  /// Parses words.
  ///
  /// - Parameter words: The words after the program's own name.
  /// - Returns: What the command line asks for.
  /// - Throws: The first fault, unless the rest of the line asks for help.
  public func parse(_ words: [String]) throws(UsageError) -> ParseOutcome {
    var run = ParserRun(program, words: words)
    do throws(UsageError) {
      return try run.outcome()
    } catch {
      // Somebody who asks for help in the same line needs it more than the error.
      guard run.restAsksForHelp else { throw error }
      return .showHelp(path: error.path)
    }
  }

  /// Looks for the value of an option before there is a declaration to parse by.
  ///
  /// The language of the help is itself an option, and help is made of sentences in one language.
  ///
  /// - Parameters:
  ///   - option: The long form, such as `--language`.
  ///   - words: The words after the program's own name.
  /// - Returns: The value of the first use, or nil when there is none.
  public static func lookAhead(for option: String, in words: [String]) -> String? {
    for (position, word) in words.enumerated() {
      if word == "--" { return nil }
      if word == option { return position + 1 < words.count ? words[position + 1] : nil }
      if word.hasPrefix(option + "=") { return String(word.dropFirst(option.count + 1)) }
    }
    return nil
  }
}
