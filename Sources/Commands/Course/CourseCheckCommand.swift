import Arguments
import CourseFormat
import JSON
import Learning
import Text

/// Checks a course as a compiler checks a program.
enum CourseCheckCommand: Command {
  static func specification(_ words: Messages) -> CommandSpecification {
    CommandSpecification(
      "check",
      abstract: words.helpCourseCheck(),
      discussion: words.helpCourseCheckMore(),
      examples: [
        CommandSpecification.Example("qadam course check my-course", words.helpCourseCheck())
      ],
      arguments: [
        ArgumentSpecification(
          "FOLDER",
          .folder,
          help: words.helpArgumentFolder(),
          isRequired: false
        )
      ],
      options: [OutputFormat.option([.text, .json], words)]
    )
  }

  static func run(_ arguments: ParsedArguments, in environment: CommandEnvironment) throws -> Int32
  {
    let shelf = try CourseShelf(environment, named: arguments.positional("FOLDER"))
    let report = CourseLinter(shelf.source, today: environment.now().localDate).check()
    let words = environment.words
    let isJSON = arguments.text("--format") == OutputFormat.json.rawValue
    try environment.present(
      isJSON
        ? report.json(words).prettyText + "\n"
        : report.lines(words, in: shelf.folder).map { $0 + "\n" }.joined()
    )
    return report.passes ? ExitCode.done : ExitCode.failed
  }
}
