import Arguments
import Learning
import Platform
import Text

/// What the options say that every command takes.
struct GlobalOptions {
  var dataFolder: String?
  var profile: String?
  var course: String?
  var isPlain = false
  var hasColour = true
  var width: Int?
  var seed: UInt64?
  var now: Moment?
  var isVerbose = false
  /// Whether `--language` or `QADAM_LANG` names a language, which outweighs what the learner chose once.
  var isLanguageChosen = false

  /// Nothing said.
  init() {}

  /// Reads the options of a command line.
  ///
  /// - Throws: ``CommandFailure`` for a value that means nothing.
  init(_ arguments: ParsedArguments, words: Messages, variables: Environment) throws {
    isLanguageChosen =
      arguments.text("--language") != nil
      || variables["QADAM_LANG"].flatMap { Language(tag: $0) } != nil
    dataFolder = arguments.text("--data")
    profile = arguments.text("--profile")
    course = arguments.text("--course")
    isPlain = arguments.flag("--plain")
    hasColour = !arguments.flag("--no-color")
    width = arguments.integer("--width")
    isVerbose = arguments.flag("--verbose")
    if let text = arguments.text("--seed") {
      guard let number = UInt64(text) else {
        throw CommandFailure(message: words.badSeed(value: text), exitCode: ExitCode.usage)
      }
      seed = number
    }
    if let text = arguments.text("--now") {
      guard let moment = Moment(iso8601: text) else {
        throw CommandFailure(message: words.badTime(value: text), exitCode: ExitCode.usage)
      }
      now = moment
    }
  }

  /// The declaration of the options.
  static func specifications(_ words: Messages) -> [OptionSpecification] {
    [
      .value(
        "data",
        valueName: "FOLDER",
        .folder,
        help: words.helpOptionData(),
        variable: "QADAM_DATA"
      ),
      .value(
        "profile",
        valueName: "ALIAS",
        .dynamic(list: "profiles"),
        help: words.helpOptionProfile()
      ),
      .value("course", valueName: "ID|FOLDER", .folder, help: words.helpOptionCourse()),
      .value(
        "language",
        valueName: "LANGUAGE",
        .choice(Language.allCases.map { $0.rawValue }),
        help: words.helpOptionLanguage(),
        variable: "QADAM_LANG"
      ),
      .flag("plain", help: words.helpOptionPlain()),
      .flag("no-color", help: words.helpOptionNoColor(), variable: "NO_COLOR"),
      .value("width", valueName: "COLUMNS", .integer(20...500), help: words.helpOptionWidth()),
      .flag("verbose", help: words.helpOptionVerbose()),
      .value("seed", valueName: "NUMBER", help: words.helpOptionSeed()),
      .value("now", valueName: "TIME", help: words.helpOptionNow()),
    ]
  }
}
