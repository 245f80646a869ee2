import Arguments
import CourseFormat
import Learning
import Platform
import Text

/// Makes a small course that passes the check and teaches the format by example.
enum CourseNewCommand: Command {
  static func specification(_ words: Messages) -> CommandSpecification {
    CommandSpecification(
      "new",
      abstract: words.helpCourseNew(),
      examples: [CommandSpecification.Example("qadam course new my-course", words.helpCourseNew())],
      arguments: [ArgumentSpecification("FOLDER", .folder, help: words.helpArgumentNewFolder())],
      options: [.value("title", valueName: "TITLE", help: words.helpOptionTitle())]
    )
  }

  static func run(_ arguments: ParsedArguments, in environment: CommandEnvironment) throws -> Int32
  {
    let folder = arguments.positional("FOLDER") ?? ""
    let words = environment.words
    if let kind = FileSystem.kind(at: folder, followingLinks: true) {
      let isEmpty = kind == .folder ? try FolderReader.entries(of: folder).isEmpty : false
      guard isEmpty else {
        throw CommandFailure(
          message: words.folderNotEmpty(path: folder),
          exitCode: ExitCode.cannotCreate
        )
      }
    }
    let slug = Slug.of(FileSystem.name(of: folder))
    let id = slug.isEmpty ? "course" : slug
    let files = CourseTemplate.files(
      id: id,
      title: arguments.text("--title") ?? words.newCourseTitle(),
      language: words.language.rawValue,
      today: environment.now().localDate
    )
    for file in files {
      let path = folder + "/" + file.path
      try FileSystem.makeFolder(at: FileSystem.folder(of: path), mode: 0o755)
      try FileWriter.replace(path, with: Array(file.text.utf8), mode: 0o644)
    }
    environment.notice(words.courseMade(path: folder))
    return ExitCode.done
  }
}
