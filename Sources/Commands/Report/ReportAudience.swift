import Arguments
import Text

/// Whom a report is for, which decides how much it may tell.
enum ReportAudience: String, CaseIterable {
  /// The trainer, who knows everybody in the group.
  case trainer
  /// A donor or anybody else outside the group: no aliases, days and no times, no small counts.
  case donor

  /// The option `--for`; the trainer where nothing is said.
  static func option(_ words: Messages) -> OptionSpecification {
    .value(
      "for",
      valueName: "WHOM",
      .choice(allCases.map { $0.rawValue }),
      help: words.helpOptionFor()
    )
  }

  /// Whom the command line names.
  init(_ arguments: ParsedArguments) {
    self = arguments.text("--for").flatMap { ReportAudience(rawValue: $0) } ?? .trainer
  }

  /// Refuses a report about single people or answers to outsiders, in one line.
  ///
  /// - Parameters:
  ///   - arguments: The command line, with this option.
  ///   - report: The word behind `qadam report`.
  ///   - environment: The world of the command.
  /// - Throws: ``CommandFailure`` that says so.
  static func refuseDonor(
    _ arguments: ParsedArguments,
    report: String,
    in environment: CommandEnvironment
  ) throws {
    guard ReportAudience(arguments) == .donor else { return }
    throw CommandFailure(
      message: environment.words.reportNotForDonors(report: report),
      exitCode: ExitCode.usage
    )
  }
}
