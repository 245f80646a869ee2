import Learning
import Platform

/// Checks a course as a compiler checks a program: every file, every rule, every place.
public struct CourseLinter {
  private let source: any CourseSource
  private let limits: CourseLimits
  private let today: String?

  /// Takes where the files come from.
  ///
  /// - Parameters:
  ///   - source: Where the files come from.
  ///   - today: The day as `YYYY-MM-DD` by which the age of sources is reckoned; nil leaves ages unchecked.
  ///   - limits: How much a course may hold.
  public init(
    _ source: any CourseSource,
    today: String? = nil,
    limits: CourseLimits = CourseLimits()
  ) {
    self.source = source
    self.today = today
    self.limits = limits
  }

  /// Reads and checks the whole course.
  public func check() -> CourseReport {
    let log = DiagnosticLog()
    let total = ByteTotal()
    let opener = FileOpener(source: source, limits: limits, log: log, total: total)
    let entries = entries(log)
    FileRule.check(entries, log: log)
    guard let header = CourseHeader.read(opener) else {
      return CourseReport(log.diagnostics, lessons: 0, exercises: 0)
    }
    let reader = CatalogueReader(
      opener: opener,
      language: header.language,
      sourceLanguage: header.language
    )
    let knowledge = LintKnowledge(
      header: header,
      catalogue: reader.catalogue(glossaryLanguages: header.languages),
      files: entries.map { $0.path },
      limits: limits,
      today: today
    )
    let context = LintContext(log: log, knowledge: knowledge)
    context.facts.allowances = header.allowances
    let walk = LinterWalk(opener: opener, context: context)
    walk.checkCatalogues()
    let modules = CourseAssembly(opener: opener, header: header, language: header.language)
      .moduleHeaders()
    for found in look(at: LinterPiece.cut(modules), knowledge, total) {
      context.facts.append(found.facts)
      log.append(found.diagnostics)
    }
    walk.checkCourse()
    return CourseReport(
      AllowanceRule.apply(context.facts.allowances, to: log.diagnostics),
      lessons: context.facts.lessons.count,
      exercises: context.facts.exercises.count
    )
  }

  /// Looks at the lessons of all modules, on all processors, and returns what was found in the order of the course.
  private func look(
    at pieces: [LinterPiece],
    _ knowledge: LintKnowledge,
    _ total: ByteTotal
  ) -> [(facts: LintFacts, diagnostics: [Diagnostic])] {
    let (source, limits) = (source, limits)
    return ParallelWork.map(count: pieces.count) { number in
      let log = DiagnosticLog()
      let context = LintContext(log: log, knowledge: knowledge)
      let opener = FileOpener(source: source, limits: limits, log: log, total: total)
        .speaking(knowledge.header.language)
      LinterWalk(opener: opener, context: context).check(pieces[number])
      return (context.facts, log.diagnostics)
    }
  }

  private func entries(_ log: DiagnosticLog) -> [CourseEntry] {
    let place = SourceLocation(file: ".", line: 1)
    do throws(CourseSourceError) {
      return try source.entries(limit: limits.files)
    } catch {
      switch error {
      case .tooManyFiles(let limit):
        log.report(.tooManyFiles, at: place, ["limit": String(limit)])
      case .unreadable(let path, let reason):
        log.report(.fileUnreadable, at: place, ["file": path, "reason": "\(reason)"])
      // A folder that is not there shows itself by its missing course.yaml.
      default: break
      }
      return []
    }
  }
}
