import Learning

/// What the rules know of the course around a lesson.
struct LintKnowledge: Sendable {
  let header: CourseHeader
  let limits: CourseLimits
  /// The day of the check as `YYYY-MM-DD`; nil where ages are not to be checked.
  let today: String?
  /// The paths of all files.
  let files: Set<String>
  let catalogue: Catalogue
  let objectives: [ObjectiveID: Objective]
  let sources: [SourceID: Catalogue.SourceEntry]
  let misconceptions: Set<MisconceptionID>

  init(
    header: CourseHeader,
    catalogue: Catalogue,
    files: [String],
    limits: CourseLimits,
    today: String?
  ) {
    self.header = header
    self.catalogue = catalogue
    self.files = Set(files)
    self.limits = limits
    self.today = today
    misconceptions = Set(catalogue.misconceptions.map { $0.id })
    objectives = Dictionary(catalogue.objectives.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    sources = Dictionary(
      catalogue.sources.map { ($0.source.id, $0) },
      uniquingKeysWith: { $1 }
    )
  }
}

/// What is remembered of files when they are gone, to be compared at the end.
struct LintFacts: Sendable {
  /// The exercises of the source language in the order of the course.
  var exercises: [ExerciseFact] = []
  /// The fields of worksheets in the order of the course.
  var sheetFields: [SheetFieldFact] = []
  /// The lessons in the order of the course.
  var lessons: [LessonFact] = []
  /// The beliefs that some text links to.
  var usedMisconceptions: Set<MisconceptionID> = []
  /// The files that some text links to.
  var linkedFiles: Set<String> = []
  /// The headings of each file.
  var headings: [String: [String]] = [:]
  /// Links into other files, to be looked up when all files are read.
  var links: [LinkFact] = []
  /// The warnings that authors explain.
  var allowances: [Allowance] = []
  /// The files that the course names.
  var namedFiles: Set<String> = []

  /// Adds the facts of files that come later in the course.
  mutating func append(_ other: LintFacts) {
    exercises += other.exercises
    sheetFields += other.sheetFields
    lessons += other.lessons
    usedMisconceptions.formUnion(other.usedMisconceptions)
    linkedFiles.formUnion(other.linkedFiles)
    headings.merge(other.headings) { $1 }
    links += other.links
    allowances += other.allowances
    namedFiles.formUnion(other.namedFiles)
  }
}

/// What the rules share: knowledge to look up, facts to add to, and a log.
final class LintContext {
  let log: DiagnosticLog
  let knowledge: LintKnowledge
  var facts = LintFacts()

  init(log: DiagnosticLog, knowledge: LintKnowledge) {
    self.log = log
    self.knowledge = knowledge
  }

  var header: CourseHeader { knowledge.header }
  var today: String? { knowledge.today }
  var files: Set<String> { knowledge.files }
  var catalogue: Catalogue { knowledge.catalogue }
  var objectives: [ObjectiveID: Objective] { knowledge.objectives }
  var sources: [SourceID: Catalogue.SourceEntry] { knowledge.sources }

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
struct ExerciseFact: Sendable {
  let id: ExerciseID
  let location: SourceLocation
  let objective: ObjectiveID?
  let level: Exercise.Level?
  let isGraded: Bool
  /// Whether people practise by it: what they write is practice, too.
  let isPractice: Bool
  let digest: String
  let module: ModuleID
  /// The lesson, nil in a test form.
  let lesson: LessonID?
  /// The form, nil in a lesson.
  let form: TestForm.Letter?
}

/// What is remembered of a field of a worksheet.
struct SheetFieldFact: Sendable {
  let sheet: SheetID
  let field: String
  let exercise: ExerciseID
  let location: SourceLocation
}

/// What is remembered of a lesson.
struct LessonFact: Sendable {
  let id: LessonID
  let location: SourceLocation
  let requires: [(id: LessonID, location: SourceLocation)]
  let objectives: [ObjectiveID]
}

/// A link into a file of the course.
struct LinkFact: Sendable {
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
