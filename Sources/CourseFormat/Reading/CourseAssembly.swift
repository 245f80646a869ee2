import Learning
import Markdown

/// Puts the files of a course together in one language.
struct CourseAssembly {
  let opener: FileOpener
  let header: CourseHeader
  let language: String
  /// The words of `course.<language>.yaml`.
  let words: CourseWords

  init(opener: FileOpener, header: CourseHeader, language: String) {
    self.opener = opener.speaking(header.language)
    self.header = header
    self.language = language
    words = CourseWords.read(opener, language: language, sourceLanguage: header.language)
  }

  private var log: DiagnosticLog { opener.log }
  private var isSource: Bool { language == header.language }

  /// The headers of the modules that can be read.
  func moduleHeaders() -> [ModuleHeader] {
    header.modules.compactMap { ModuleHeader.read($0.name, from: $0.location, opener) }
  }

  /// The course around its modules.
  func course(_ modules: [Module]) -> Course {
    let catalogue = CatalogueReader(
      opener: opener,
      language: language,
      sourceLanguage: header.language
    ).catalogue(glossaryLanguages: header.languages + (isSource ? [] : [language]))
    return Course(
      id: header.id,
      version: header.version,
      title: words.title ?? header.title,
      summary: words.summary ?? header.summary,
      language: language,
      sourceLanguage: header.language,
      languages: header.languages,
      licence: header.licence,
      authors: header.authors,
      masteryRule: header.masteryRule,
      modules: modules,
      objectives: catalogue.objectives,
      misconceptions: catalogue.misconceptions,
      glossary: catalogue.glossary,
      sources: catalogue.sources.map { $0.source }
    )
  }

  /// A module with its lessons in full, or with the front matter of those that are not wanted.
  func module(
    _ module: ModuleHeader,
    reading wanted: Set<LessonID>? = nil,
    testing tested: Set<ModuleID> = []
  ) -> Module {
    let lessons = module.lessons.compactMap { listed -> Lesson? in
      let path = module.path(of: listed.name)
      if wanted?.contains(LessonID(listed.name)) ?? true {
        return lesson(path, from: listed.location)
      }
      return emptyLesson(path, from: listed.location)
    }
    return Module(
      id: module.id,
      title: words.titles[module.id.text] ?? module.title,
      summary: words.summaries[module.id.text] ?? module.summary,
      lessons: lessons,
      forms: wanted == nil || tested.contains(module.id) ? forms(module) : [],
      hasTest: module.forms != nil,
      sessionPlan: wanted == nil ? plan(module) : nil
    )
  }

  /// A lesson in the language, or in the source language where it has no translation.
  func lesson(_ path: String, from reference: SourceLocation) -> Lesson? {
    guard let file = opener.markdown(path, from: reference) else { return nil }
    let reader = LessonReader(opener: opener)
    let source = reader.lesson(file)
    guard let translated = translation(of: path) else { return source.lesson(header.language) }
    return LessonPairing(
      source: source,
      translation: reader.lesson(translated, isTranslation: true),
      language: language,
      log: log
    ).lesson()
  }

  /// What the front matter of a lesson says, as a lesson without steps.
  func emptyLesson(_ path: String, from reference: SourceLocation) -> Lesson? {
    guard let outline = outline(of: path, from: reference) else { return nil }
    return Lesson(
      id: outline.id,
      title: outline.title,
      minutes: outline.minutes,
      objectives: outline.objectives,
      requires: outline.requires,
      steps: [],
      language: outline.language,
      file: outline.file
    )
  }

  /// The forms of a module's test.
  func forms(_ module: ModuleHeader) -> [TestForm] {
    guard let named = module.forms,
      let file = opener.markdown(named.path, from: named.location)
    else { return [] }
    let reader = FormsReader(opener: opener)
    let source = reader.forms(file)
    guard let translated = translation(of: named.path) else {
      return source.map { $0.form(in: header.language) }
    }
    return paired(source, reader.forms(translated), source: file, translation: translated)
  }

  private func paired(
    _ source: [FormDraft],
    _ translation: [FormDraft],
    source sourceFile: SourceFile,
    translation translatedFile: SourceFile
  ) -> [TestForm] {
    let pairing = LessonPairing(
      source: LessonDraft(file: sourceFile),
      translation: LessonDraft(file: translatedFile),
      language: language,
      log: log
    )
    return source.map { form in
      let words = translation.first { $0.letter == form.letter }?.exercises ?? []
      return TestForm(
        letter: form.letter,
        exercises: pairing.exercises(form.exercises, words),
        language: language
      )
    }
  }

  /// The trainer's plan of a module.
  func plan(_ module: ModuleHeader) -> SessionPlan? {
    guard let named = module.plan else { return nil }
    let file = translation(of: named.path) ?? opener.markdown(named.path, from: named.location)
    return file.map { SessionPlanReader(log: log).plan($0) }
  }

  private func translation(of path: String) -> SourceFile? {
    guard !isSource else { return nil }
    let translated = CoursePath.translated(path, to: language)
    guard let bytes = try? opener.source.bytes(of: translated, limit: opener.limits.fileBytes)
    else {
      return nil
    }
    return opener.markdown(translated, bytes: bytes)
  }
}

extension LessonDraft {
  /// A draft of a file that is no lesson, such as that of the test forms.
  init(file: SourceFile, exercises: [ExerciseDraft] = []) {
    self.init(
      file: file,
      header: LessonHeader(
        id: "",
        title: "",
        minutes: 0,
        objectives: [],
        requires: [],
        sourceDigest: file.frontMatter.text("source-digest")
      ),
      steps: exercises.map { .exercise($0) },
      firstHeading: nil
    )
  }

  /// The lesson as the engine sees it.
  func lesson(_ language: String) -> Lesson {
    Lesson(
      id: header.id,
      title: header.title,
      minutes: header.minutes,
      objectives: header.objectives,
      requires: header.requires,
      steps: steps.map { step in
        switch step {
        case .page(let page, _): .page(page)
        case .exercise(let draft): .exercise(draft.exercise)
        }
      },
      language: language,
      file: file.path
    )
  }
}
