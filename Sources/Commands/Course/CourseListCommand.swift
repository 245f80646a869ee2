import Arguments
import CourseFormat
import JSON
import Learning
import Text

/// Lists the courses that the program brings.
enum CourseListCommand: Command {
  static func specification(_ words: Messages) -> CommandSpecification {
    CommandSpecification(
      "list",
      abstract: words.helpCourseList(),
      options: [OutputFormat.option([.text, .json], words)]
    )
  }

  static func run(_ arguments: ParsedArguments, in environment: CommandEnvironment) throws -> Int32
  {
    let outlines = try AssetSource.courses.compactMap { name in
      try CourseShelf(environment, named: name).reader.outline().outline
    }
    if arguments.text("--format") == OutputFormat.json.rawValue {
      let document: JSONValue = [
        "schema": "qadam.courses/1",
        "courses": .array(
          outlines.map { outline in
            [
              "id": .string(outline.id.text), "version": .string(outline.version),
              "title": .string(outline.title),
              "languages": .array(outline.languages.map { .string($0) }),
              "lessons": .integer(outline.lessons.count),
            ]
          }
        ),
      ]
      try environment.present(document.prettyText + "\n")
      return ExitCode.done
    }
    for outline in outlines {
      let minutes = outline.lessons.reduce(0) { $0 + $1.minutes }
      let line = environment.words.courseLine(
        title: TextCleaner.cleanLine(outline.title),
        lessons: outline.lessons.count,
        minutes: minutes
      )
      try environment.present("\(outline.id)  \(line)\n")
    }
    return ExitCode.done
  }
}
