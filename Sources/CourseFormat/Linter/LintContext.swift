import Learning

/// What the rules share: the course around a lesson, and the facts that are compared at the end.
final class LintContext {
  let log: DiagnosticLog
  let header: CourseHeader
  let limits: CourseLimits
  /// The day of the check as `YYYY-MM-DD`; nil where ages are not to be checked.
  let today: String?
  /// The paths of all files.
  let files: Set<String>

  let objectives: [ObjectiveID: Objective]
  let misconceptions: [MisconceptionID: Misconception]
  let sources: [SourceID: Catalogue.SourceEntry]
  let catalogue: Catalogue

  /// The exercises of the source language in the order of the course.
  var exercises: [ExerciseFact] = []
  /// The lessons in the order of the course.
  var lessons: [LessonFact] = []
  /// The beliefs that some text links to.
  var usedMisconceptions: Set<MisconceptionID> = []
  /// The files that some text links to.
  var linkedFiles: Set<String> = []
  /// The headings of each file as links spell them.
  var anchors: [String: Set<String>] = [:]
  /// Links into other files, to be looked up when all files are read.
  var links: [LinkFact] = []
  /// The warnings that authors explain.
  var allowances: [Allowance] = []
  /// The files that the course names.
  var namedFiles: Set<String> = [CourseHeader.path]

  init(
    log: DiagnosticLog,
    header: CourseHeader,
    catalogue: Catalogue,
    files: [String],
    limits: CourseLimits,
    today: String?
  ) {
    self.log = log
    self.header = header
    self.catalogue = catalogue
    self.files = Set(files)
    self.limits = limits
    self.today = today
    objectives = Dictionary(catalogue.objectives.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    misconceptions = Dictionary(
      catalogue.misconceptions.map { ($0.id, $0) },
      uniquingKeysWith: { $1 }
    )
    sources = Dictionary(
      catalogue.sources.map { ($0.source.id, $0) },
      uniquingKeysWith: { $1 }
    )
    allowances = header.allowances
  }

  /// Reports, for rules.
  func report(
    _ code: DiagnosticCode,
    at location: SourceLocation,
    _ arguments: [String: String] = [:]
  ) {
    log.report(code, at: location, arguments)
  }
}

/// What is remembered of an exercise when its file is gone.
struct ExerciseFact {
  let id: ExerciseID
  let location: SourceLocation
  let objective: ObjectiveID?
  let level: Exercise.Level?
  let isGraded: Bool
  let digest: String
  let module: ModuleID
  /// The lesson, nil in a test form.
  let lesson: LessonID?
  /// The form, nil in a lesson.
  let form: TestForm.Letter?
}

/// What is remembered of a lesson.
struct LessonFact {
  let id: LessonID
  let location: SourceLocation
  let requires: [(id: LessonID, location: SourceLocation)]
  let objectives: [ObjectiveID]
}

/// A link into a file of the course.
struct LinkFact {
  let location: SourceLocation
  let destination: String
  let file: String
  let anchor: String?
}

/// The place of a rule's exercise in the course.
struct ExercisePlace {
  let file: SourceFile
  let module: ModuleID
  /// Whether the text is a translation.
  let isTranslation: Bool
  /// Whether it stands in a test form.
  let isInForm: Bool
}

/// Looks at one exercise.
protocol ExerciseRule: SendableMetatype {
  static func check(_ draft: ExerciseDraft, _ place: ExercisePlace, _ context: LintContext)
}

/// Looks at one lesson.
protocol LessonRule: SendableMetatype {
  static func check(_ lesson: LessonDraft, isTranslation: Bool, _ context: LintContext)
}

/// Looks at the whole course when all files are read.
protocol CourseRule: SendableMetatype {
  static func check(_ context: LintContext)
}
