import Arguments
import CourseFormat
import Learning
import ProgressStore
import Text

/// Tells completion scripts the names that change: profiles and lessons.
enum CompleteCommand: Command {
  static func specification(_ words: Messages) -> CommandSpecification {
    CommandSpecification(
      "complete",
      abstract: words.helpComplete(),
      arguments: [
        ArgumentSpecification(
          "LIST",
          .choice(["profiles", "lessons", "modules"]),
          help: words.helpArgumentList()
        )
      ],
      isHidden: true
    )
  }

  static func run(_ arguments: ParsedArguments, in environment: CommandEnvironment) throws -> Int32
  {
    let names: [String]
    switch arguments.positional("LIST") {
    case "profiles": names = try ProfileFolder(environment.dataFolder()).list().map { $0.alias }
    case "modules":
      names =
        try CourseShelf(environment).reader.outline().outline?.modules.map { $0.id.text } ?? []
    default:
      names =
        try CourseShelf(environment).reader.outline().outline?.lessons.map { $0.id.text } ?? []
    }
    try environment.present(names.map { TextCleaner.cleanLine($0) + "\n" }.joined())
    return ExitCode.done
  }
}
