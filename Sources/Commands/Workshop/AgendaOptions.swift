import Arguments
import Learning
import Text

/// The options that say how a day is laid out.
struct AgendaOptions {
  /// The declaration of those that a plan and a running session share.
  static func specifications(_ words: Messages) -> [OptionSpecification] {
    [
      .value("break", valueName: "MINUTES", .integer(0...240), help: words.helpOptionBreak()),
      .value("lunch", valueName: "MINUTES", .integer(1...240), help: words.helpOptionLunch()),
      .value("at", valueName: "TIME", help: words.helpOptionAt()),
    ]
  }

  /// The rules that a command line names.
  ///
  /// - Parameters:
  ///   - arguments: The command line.
  ///   - start: When the day begins, in minutes from midnight.
  ///   - words: The words of errors.
  /// - Returns: The rules.
  /// - Throws: ``CommandFailure`` for a time that is none.
  static func rules(
    _ arguments: ParsedArguments,
    start: Int,
    words: Messages
  ) throws -> AgendaRules {
    let lunch = arguments.integer("--lunch")
    let at = try arguments.text("--at").map { try time($0, words: words) }
    guard lunch != nil || at == nil else {
      throw CommandFailure(message: words.workshopLunchMissing(), exitCode: ExitCode.usage)
    }
    return AgendaRules(
      start: start,
      breakMinutes: arguments.integer("--break") ?? 15,
      lunch: lunch.map { AgendaRules.Lunch(minutes: $0, at: at ?? 13 * 60) }
    )
  }

  /// A time of day in minutes from midnight.
  ///
  /// - Throws: ``CommandFailure`` for a time that is none.
  static func time(_ text: String, words: Messages) throws -> Int {
    guard let minutes = ClockTime.minutes(text) else {
      throw CommandFailure(
        message: words.workshopBadTime(value: TextCleaner.cleanLine(String(text.prefix(40)))),
        exitCode: ExitCode.usage
      )
    }
    return minutes
  }
}
