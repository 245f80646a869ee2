import Arguments
import CourseFormat
import JSON
import Learning
import Text

/// Shows what a course holds.
enum CourseShowCommand: Command {
  static func specification(_ words: Messages) -> CommandSpecification {
    CommandSpecification(
      "show",
      abstract: words.helpCourseShow(),
      examples: [
        CommandSpecification.Example("qadam course show", words.helpCourseShow()),
        CommandSpecification.Example(
          "qadam course show --format json",
          words.helpCourseShowExampleJson()
        ),
      ],
      arguments: [
        ArgumentSpecification("ID", .folder, help: words.helpArgumentCourse(), isRequired: false)
      ],
      options: [OutputFormat.option([.text, .json], words)]
    )
  }

  static func run(_ arguments: ParsedArguments, in environment: CommandEnvironment) throws -> Int32
  {
    let course = try CourseShelf(environment, named: arguments.positional("ID")).course()
    if arguments.text("--format") == OutputFormat.json.rawValue {
      try environment.present(CourseJSON.document(course).prettyText + "\n")
      return ExitCode.done
    }
    let page = environment.page()
    let words = environment.words
    page.line("\(course.title) (\(course.id), \(course.version))")
    if !course.summary.isEmpty { page.markdown(course.summary) }
    for module in course.modules {
      page.line()
      page.line(module.title)
      for lesson in module.lessons {
        page.line(
          "  \(lesson.id)  "
            + words.lessonLine(
              title: lesson.title,
              minutes: lesson.minutes,
              exercises: lesson.exercises.count
            )
        )
      }
    }
    page.line()
    page.line(words.courseLicence(licence: course.licence))
    try page.flush()
    return ExitCode.done
  }
}
