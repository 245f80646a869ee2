import CourseFormat
import Learning
import Platform
import Text

/// The course that a command works with: the one inside the program, or a folder.
struct CourseShelf {
  /// Where the files come from.
  let source: any CourseSource
  /// The folder for messages, nil for the course inside the program.
  let folder: String?
  /// The reader in the learner's language.
  let reader: CourseReader
  private let words: Messages

  /// The course that is taught where none is named.
  static let usualCourse = "digital-activism"

  /// Finds the course that `--course` names: an id of a course in the program, or a folder.
  ///
  /// - Throws: ``CommandFailure`` where there is no such course.
  init(
    _ environment: CommandEnvironment,
    named asked: String? = nil,
    in language: Language? = nil
  ) throws {
    let name = asked ?? environment.options.course ?? CourseShelf.usualCourse
    words = environment.words
    if AssetSource.courses.contains(name) {
      source = AssetSource(course: name)
      folder = nil
    } else if FileSystem.kind(at: name, followingLinks: true) == .folder {
      source = FolderSource(folder: name)
      folder = name
    } else {
      throw CommandFailure(
        message: words.courseUnknown(
          name: name,
          known: AssetSource.courses.joined(separator: ", ")
        ),
        exitCode: ExitCode.noInput
      )
    }
    reader = CourseReader(from: source, language: (language ?? words.language).rawValue)
  }

  /// The whole course, or a failure that shows its first error.
  func course() throws -> Course { try checked(reader.course()) }

  /// The course with some of its lessons in full and the front matter of the others.
  func course(
    reading lessons: Set<LessonID>,
    testing modules: Set<ModuleID> = []
  ) throws -> Course {
    try checked(reader.course(reading: lessons, testing: modules))
  }

  private func checked(_ result: (course: Course?, diagnostics: [Diagnostic])) throws -> Course {
    let errors = result.diagnostics.filter { $0.severity == .error }
    guard let course = result.course, errors.isEmpty else {
      let first = (errors.first ?? result.diagnostics.first)?.lines(words, in: folder).first
      throw CommandFailure(
        message: words.courseBroken(count: max(1, errors.count), first: first ?? ""),
        exitCode: ExitCode.badData
      )
    }
    return course
  }
}
