public import Learning
import Markdown
import YAML

/// Reads a course, or only those files of it that are needed now.
public struct CourseReader {
  private let source: any CourseSource
  private let language: String?
  private let limits: CourseLimits

  /// Takes where the files come from and the language to read; without a language it is the first one of the course.
  public init(
    from source: any CourseSource,
    language: String? = nil,
    limits: CourseLimits = CourseLimits()
  ) {
    self.source = source
    self.language = language
    self.limits = limits
  }

  /// Reads a whole course.
  ///
  /// - Parameters:
  ///   - source: Where the files come from.
  ///   - language: The language to read; lessons without a translation stay in the first language of the course.
  /// - Returns: The course, nil where there is none to speak of, and what is wrong with its files.
  public static func read(
    from source: any CourseSource,
    language: String
  ) -> (course: Course?, diagnostics: [Diagnostic]) {
    CourseReader(from: source, language: language).course()
  }

  /// Reads every file of the course.
  public func course() -> (course: Course?, diagnostics: [Diagnostic]) {
    let log = DiagnosticLog()
    guard let assembly = assembly(log) else { return (nil, log.diagnostics) }
    let modules = assembly.moduleHeaders().map { assembly.module($0) }
    return (assembly.course(modules), log.diagnostics)
  }

  /// Reads the names, titles and front matters of a course, and no lesson.
  public func outline() -> (outline: CourseOutline?, diagnostics: [Diagnostic]) {
    let log = DiagnosticLog()
    guard let assembly = assembly(log) else { return (nil, log.diagnostics) }
    return (assembly.outline(), log.diagnostics)
  }

  /// Reads one lesson; nil where the course lists none of that name.
  public func lesson(_ id: LessonID) -> (lesson: Lesson?, diagnostics: [Diagnostic]) {
    let log = DiagnosticLog()
    guard let assembly = assembly(log) else { return (nil, log.diagnostics) }
    for header in assembly.moduleHeaders() {
      for listed in header.lessons where listed.name == id.text {
        let lesson = assembly.lesson(header.path(of: listed.name), from: listed.location)
        return (lesson, log.diagnostics)
      }
    }
    return (nil, log.diagnostics)
  }

  /// Reads a course of which only some lessons have their pages and exercises; the others have their front matter.
  ///
  /// - Parameters:
  ///   - wanted: The lessons to read in full.
  ///   - tested: The modules whose test forms are read.
  /// - Returns: The course without other test forms and trainer's plans, and what is wrong with the
  ///   files that were read.
  public func course(
    reading wanted: Set<LessonID>,
    testing tested: Set<ModuleID> = []
  ) -> (course: Course?, diagnostics: [Diagnostic]) {
    let log = DiagnosticLog()
    guard let assembly = assembly(log) else { return (nil, log.diagnostics) }
    let modules = assembly.moduleHeaders().map {
      assembly.module($0, reading: wanted, testing: tested)
    }
    return (assembly.course(modules), log.diagnostics)
  }

  private func assembly(_ log: DiagnosticLog) -> CourseAssembly? {
    let opener = FileOpener(source: source, limits: limits, log: log)
    guard let header = CourseHeader.read(opener) else { return nil }
    return CourseAssembly(
      opener: opener,
      header: header,
      language: language ?? header.language
    )
  }
}
