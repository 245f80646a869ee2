/// A course as the engine sees it, in one language.
public struct Course: Sendable {
  /// The name of the course.
  public let id: CourseID
  /// The version, such as `1.0.0`.
  public let version: String
  /// The title in the language of the course value.
  public let title: String
  /// One or two sentences about the course, in Markdown.
  public let summary: String
  /// The language that was asked for, such as `en`.
  public let language: String
  /// The language in which the course is written first.
  public let sourceLanguage: String
  /// All languages in which the course has texts.
  public let languages: [String]
  /// The licence of the texts, as an SPDX expression.
  public let licence: String
  /// The authors as the course names them.
  public let authors: [String]
  /// How many of the last first tries must be right for an objective to count as mastered.
  public let masteryRule: MasteryRule
  /// The modules in order.
  public let modules: [Module]
  /// The objectives in order.
  public let objectives: [Objective]
  /// The misconceptions in order.
  public let misconceptions: [Misconception]
  /// The terms that a reader may look up.
  public let glossary: [GlossaryEntry]
  /// Where the facts come from.
  public let sources: [Source]

  /// Joins the parts of a course.
  public init(
    id: CourseID,
    version: String,
    title: String,
    summary: String = "",
    language: String = "en",
    sourceLanguage: String = "en",
    languages: [String] = ["en"],
    licence: String = "",
    authors: [String] = [],
    masteryRule: MasteryRule = MasteryRule(),
    modules: [Module],
    objectives: [Objective] = [],
    misconceptions: [Misconception] = [],
    glossary: [GlossaryEntry] = [],
    sources: [Source] = []
  ) {
    self.id = id
    self.version = version
    self.title = title
    self.summary = summary
    self.language = language
    self.sourceLanguage = sourceLanguage
    self.languages = languages
    self.licence = licence
    self.authors = authors
    self.masteryRule = masteryRule
    self.modules = modules
    self.objectives = objectives
    self.misconceptions = misconceptions
    self.glossary = glossary
    self.sources = sources
  }

  /// The lessons of all modules in order.
  public var lessons: [Lesson] { modules.flatMap { $0.lessons } }

  /// The lesson of a name.
  public func lesson(_ id: LessonID) -> Lesson? {
    for module in modules {
      if let lesson = module.lessons.first(where: { $0.id == id }) { return lesson }
    }
    return nil
  }

  /// The lesson that follows another one.
  public func lesson(after id: LessonID) -> Lesson? {
    let lessons = lessons
    guard let position = lessons.firstIndex(where: { $0.id == id }) else { return nil }
    return position + 1 < lessons.count ? lessons[position + 1] : nil
  }

  /// The exercises of all lessons and test forms, a module at a time.
  public var allExercises: [Exercise] {
    modules.flatMap { module in
      module.lessons.flatMap { $0.exercises } + module.forms.flatMap { $0.exercises }
    }
  }

  /// The misconception of a name.
  public func misconception(_ id: MisconceptionID) -> Misconception? {
    misconceptions.first { $0.id == id }
  }
}
