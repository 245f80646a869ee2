import Arguments
import Learning
import Text

/// Plays a lesson without recording it.
enum CoursePreviewCommand: Command {
  static func specification(_ words: Messages) -> CommandSpecification {
    CommandSpecification(
      "preview",
      abstract: words.helpCoursePreview(),
      examples: [
        CommandSpecification.Example(
          "qadam course preview first-lesson --course my-course",
          words.helpCoursePreview()
        )
      ],
      arguments: [
        ArgumentSpecification("LESSON", .dynamic(list: "lessons"), help: words.helpArgumentLesson())
      ],
      options: [LearnCommand.protocolOption(words)]
    )
  }

  static func run(_ arguments: ParsedArguments, in environment: CommandEnvironment) throws -> Int32
  {
    let shelf = try CourseShelf(environment)
    let id = LessonID(arguments.positional("LESSON") ?? "")
    try LessonSuggestion.check(id, in: shelf, words: environment.words)
    let course = try shelf.course()
    guard let lesson = course.lesson(id) else { return ExitCode.noInput }
    let frontEnd = try FrontEnds.frontEnd(
      in: environment,
      speaksProtocol: arguments.text("--protocol") != nil
    )
    _ = try LessonPreview(environment: environment, course: course)
      .play(lesson, through: frontEnd)
    return ExitCode.done
  }
}
