import Learning
import Markdown

/// Lessons of one module that are looked at together.
struct LinterPiece: Sendable {
  let module: ModuleHeader
  let lessons: Range<Int>

  /// Cuts modules into pieces that keep several processors busy.
  static func cut(_ modules: [ModuleHeader]) -> [LinterPiece] {
    modules.flatMap { module in
      let starts = stride(from: 0, to: max(1, module.lessons.count), by: size)
      return starts.map { start in
        LinterPiece(module: module, lessons: start..<min(start + size, module.lessons.count))
      }
    }
  }

  private static let size = 16
}

/// Goes through the files of a course, one at a time, and keeps facts instead of trees.
struct LinterWalk {
  let opener: FileOpener
  let context: LintContext

  private var header: CourseHeader { context.header }
  private var translations: [String] { header.languages.filter { $0 != header.language } }

  /// Looks at the text of the files at the top of the course.
  func checkCatalogues() {
    // These files were read once for their entries, with their faults reported.
    let quiet = FileOpener(source: opener.source, limits: opener.limits, log: DiagnosticLog())
    for name in ["objectives.md", "misconceptions.md", "sources.md", "glossary.md"] {
      for path in [name] + header.languages.map({ CoursePath.translated(name, to: $0) })
      where context.files.contains(path) {
        context.facts.namedFiles.insert(path)
        guard let file = quiet.markdown(path) else { continue }
        ContentRule.check(file, context)
        if path == "misconceptions.md" || path == "objectives.md" || path == name {
          context.facts.allowances += Allowance.read(file.frontMatter, lines: nil)
        }
      }
    }
    for language in translations {
      let path = CoursePath.translated(CourseHeader.path, to: language)
      if !context.files.contains(path) { missing(path, of: CourseHeader.path, language) }
      _ = CourseWords.read(opener, language: language, sourceLanguage: header.language)
    }
    CatalogueTranslationRule.check(translations, opener: opener, context)
  }

  /// Looks at some lessons of a module, and with the last ones at its forms and plan.
  func check(_ piece: LinterPiece) {
    for listed in piece.module.lessons[piece.lessons] {
      checkLesson(piece.module.path(of: listed.name), from: listed.location, of: piece.module.id)
    }
    guard piece.lessons.upperBound == piece.module.lessons.count else { return }
    context.facts.allowances += piece.module.allowances
    checkForms(piece.module)
    checkPlan(piece.module)
  }

  /// Looks at what only the whole course shows.
  func checkCourse() {
    for rule in LinterRules.course { rule.check(context) }
    LinkRule.checkAll(context)
    FileRule.checkUse(context)
  }

  private func checkLesson(_ path: String, from reference: SourceLocation, of module: ModuleID) {
    context.facts.namedFiles.insert(path)
    guard let file = opener.markdown(path, from: reference) else { return }
    let reader = LessonReader(opener: opener)
    let lesson = reader.lesson(file)
    let fields = file.frontMatter
    context.facts.lessons.append(
      LessonFact(
        id: lesson.header.id,
        location: file.location(1),
        requires: lesson.header.requires.map { ($0, fields.valueLocation(of: "requires")) },
        objectives: lesson.header.objectives
      )
    )
    check(lesson, of: module, isTranslation: false)
    for language in translations {
      checkTranslation(of: lesson, path, language, module) {
        reader.lesson($0, isTranslation: true)
      }
    }
  }

  private func check(_ lesson: LessonDraft, of module: ModuleID, isTranslation: Bool) {
    context.facts.allowances += Allowance.read(lesson.file.frontMatter, lines: nil)
    ContentRule.check(lesson.file, gaps: gaps(lesson.exercises), context)
    for rule in LinterRules.lesson {
      rule.check(lesson, isTranslation: isTranslation, context)
    }
    let place = ExercisePlace(
      file: lesson.file,
      module: module,
      isTranslation: isTranslation,
      isInForm: false
    )
    for draft in lesson.exercises { check(draft, place, form: nil) }
  }

  private func check(_ draft: ExerciseDraft, _ place: ExercisePlace, form: TestForm.Letter?) {
    context.facts.allowances += draft.allowances
    for rule in LinterRules.exercise { rule.check(draft, place, context) }
    context.facts.namedFiles.formUnion(draft.dataFiles)
    guard !place.isTranslation else { return }
    let exercise = draft.exercise
    context.facts.exercises.append(
      ExerciseFact(
        id: exercise.id,
        location: exercise.location,
        objective: exercise.objective,
        level: exercise.level,
        isGraded: exercise.body.isGraded,
        isPractice: exercise.body.isPractice,
        digest: exercise.digest,
        module: place.module,
        lesson: exercise.lesson,
        form: form
      )
    )
  }

  private func checkForms(_ module: ModuleHeader) {
    guard let named = module.forms else { return }
    context.facts.namedFiles.insert(named.path)
    guard let file = opener.markdown(named.path, from: named.location) else { return }
    let reader = FormsReader(opener: opener)
    let forms = reader.forms(file)
    let source = LessonDraft(file: file, exercises: forms.flatMap { $0.exercises })
    checkForms(forms, source, of: module.id, isTranslation: false)
    for language in translations {
      checkTranslation(of: source, named.path, language, module.id) { translated in
        let forms = reader.forms(translated)
        return LessonDraft(file: translated, exercises: forms.flatMap { $0.exercises })
      }
    }
  }

  private func checkForms(
    _ forms: [FormDraft],
    _ draft: LessonDraft,
    of module: ModuleID,
    isTranslation: Bool
  ) {
    context.facts.allowances += Allowance.read(draft.file.frontMatter, lines: nil)
    ContentRule.check(draft.file, gaps: gaps(draft.exercises), context)
    let place = ExercisePlace(
      file: draft.file,
      module: module,
      isTranslation: isTranslation,
      isInForm: true
    )
    for form in forms {
      KeyBalanceRule.checkBalance(form.exercises, at: draft.file.location(1), context)
      for exercise in form.exercises { check(exercise, place, form: form.letter) }
    }
  }

  private func checkPlan(_ module: ModuleHeader) {
    guard let named = module.plan else { return }
    context.facts.namedFiles.insert(named.path)
    guard let file = opener.markdown(named.path, from: named.location) else { return }
    context.facts.allowances += Allowance.read(file.frontMatter, lines: nil)
    let reader = SessionPlanReader(log: context.log)
    let plan = reader.plan(file)
    ContentRule.check(file, context)
    SessionPlanRule.check(plan, of: module, context)
    for language in translations {
      let path = CoursePath.translated(named.path, to: language)
      guard context.files.contains(path) else {
        missing(path, of: named.path, language)
        continue
      }
      guard let translated = opener.markdown(path) else { continue }
      ContentRule.check(translated, context)
      let stages = reader.plan(translated).stages
      if stages.count != plan.stages.count {
        PairingReport(location: translated.location(1), id: path, log: context.log)
          .countDiffers(stages.count, plan.stages.count)
      }
    }
  }

  private func missing(_ translation: String, of path: String, _ language: String) {
    context.report(
      .translationMissing,
      at: SourceLocation(file: path, line: 1),
      ["file": translation, "language": language]
    )
  }

  private func checkTranslation(
    of source: LessonDraft,
    _ path: String,
    _ language: String,
    _ module: ModuleID,
    read: (SourceFile) -> LessonDraft
  ) {
    let translated = CoursePath.translated(path, to: language)
    guard context.files.contains(translated) else {
      missing(translated, of: path, language)
      return
    }
    guard let file = opener.markdown(translated) else { return }
    let translation = read(file)
    StalenessRule.check(file, of: source.file, context)
    NumberParityRule.check(translation.exercises, against: source.exercises, context)
    _ = LessonPairing(
      source: source,
      translation: translation,
      language: language,
      log: context.log
    ).lesson()
    if source.steps.allSatisfy({ $0.isFormItem }) {
      let place = ExercisePlace(
        file: file,
        module: module,
        isTranslation: true,
        isInForm: true
      )
      ContentRule.check(file, gaps: gaps(translation.exercises), context)
      for draft in translation.exercises { check(draft, place, form: nil) }
    } else {
      check(translation, of: module, isTranslation: true)
    }
  }

  /// The names of gaps and scenes, whose links their own rules look after.
  private func gaps(_ exercises: [ExerciseDraft]) -> Set<String> {
    let scenes = exercises.compactMap { $0.exercise.body as? Scenario }.flatMap { $0.scenes }
    return Set(
      exercises.flatMap { ($0.exercise.body as? FillGaps)?.gaps.map { $0.id } ?? [] }
        + scenes.flatMap { $0.choices }.map { $0.target }
    )
  }
}

extension DraftStep {
  /// Whether it is a question of a test form.
  var isFormItem: Bool {
    if case .exercise(let draft) = self { draft.exercise.lesson == nil } else { false }
  }
}
