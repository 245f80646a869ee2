import Learning

/// Objectives and sources that a card names exist.
enum ReferenceRule: ExerciseRule {
  static func check(_ draft: ExerciseDraft, _ place: ExercisePlace, _ context: LintContext) {
    let exercise = draft.exercise
    if let objective = exercise.objective, context.objectives[objective] == nil {
      context.report(
        .objectiveUnknown,
        at: draft.card.valueLocation(of: "objective"),
        ["id": objective.text]
      )
    }
    for source in exercise.sources where context.sources[source] == nil {
      context.report(
        .sourceUnknown,
        at: draft.card.valueLocation(of: "source"),
        ["id": source.text]
      )
    }
  }
}

/// Objectives that a front matter names exist, and its title is the first heading.
enum LessonHeaderRule: LessonRule {
  static func check(_ lesson: LessonDraft, isTranslation: Bool, _ context: LintContext) {
    let fields = lesson.file.frontMatter
    for objective in lesson.header.objectives where context.objectives[objective] == nil {
      context.report(
        .objectiveUnknown,
        at: fields.valueLocation(of: "objectives"),
        ["id": objective.text]
      )
    }
    for page in lesson.pages {
      guard let objective = page.example, context.objectives[objective] == nil else { continue }
      context.report(.objectiveUnknown, at: page.location, ["id": objective.text])
    }
    let heading = lesson.firstHeading.map {
      MarkdownSource(lines: lesson.file.lines).heading($0)
    }
    if heading != lesson.header.title, fields.has("title") {
      context.report(
        .titleDiffers,
        at: lesson.firstHeading.map { lesson.file.location(of: $0) } ?? lesson.file.location(1),
        ["title": lesson.header.title]
      )
    }
  }
}

/// Names are used once in a course.
enum IdentityRule: CourseRule {
  static func check(_ context: LintContext) {
    repeated(context.facts.exercises.map { ($0.id.text, $0.location) }, context)
    repeated(context.facts.lessons.map { ($0.id.text, $0.location) }, context)
  }

  private static func repeated(_ names: [(String, SourceLocation)], _ context: LintContext) {
    var first: [String: SourceLocation] = [:]
    for (name, location) in names {
      if let known = first[name] {
        context.report(
          .idRepeated,
          at: location,
          ["id": name, "first": "\(known.file):\(known.line)"]
        )
      } else {
        first[name] = location
      }
    }
  }
}
