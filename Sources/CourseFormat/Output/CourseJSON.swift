public import JSON
public import Learning

/// Writes a course as the engine sees it, for other programs.
public enum CourseJSON {
  /// The document of `course show --format json`.
  public static func document(_ course: Course) -> JSONValue {
    [
      "schema": "qadam.course/1",
      "id": .string(course.id.text),
      "version": .string(course.version),
      "title": .string(course.title),
      "summary": .string(course.summary),
      "language": .string(course.language),
      "sourceLanguage": .string(course.sourceLanguage),
      "languages": texts(course.languages),
      "licence": .string(course.licence),
      "authors": texts(course.authors),
      "mastery": [
        "right": .integer(course.masteryRule.needed), "of": .integer(course.masteryRule.last),
      ],
      "objectives": .array(
        course.objectives.map { ["id": .string($0.id.text), "text": .string($0.text)] }
      ),
      "misconceptions": .array(
        course.misconceptions.map {
          [
            "id": .string($0.id.text), "belief": .string($0.belief),
            "repair": .string($0.repair),
          ]
        }
      ),
      "sources": .array(
        course.sources.map {
          [
            "id": .string($0.id.text), "text": .string($0.text),
            "checked": JSONValue($0.checked),
          ]
        }
      ),
      "glossary": .array(course.glossary.map { entry($0) }),
      "modules": .array(course.modules.map { module($0) }),
    ]
  }

  private static func module(_ module: Module) -> JSONValue {
    [
      "id": .string(module.id.text),
      "title": .string(module.title),
      "summary": .string(module.summary),
      "lessons": .array(module.lessons.map { lesson($0) }),
      "forms": .object(
        JSONObject(
          module.forms.map { form in
            (form.letter.rawValue, .array(form.exercises.map { ExerciseJSON.value($0) }))
          }
        )
      ),
      "sessionPlan": module.sessionPlan.map { plan($0) } ?? .null,
    ]
  }

  private static func lesson(_ lesson: Lesson) -> JSONValue {
    [
      "id": .string(lesson.id.text),
      "title": .string(lesson.title),
      "minutes": .integer(lesson.minutes),
      "objectives": texts(lesson.objectives.map { $0.text }),
      "requires": texts(lesson.requires.map { $0.text }),
      "language": .string(lesson.language),
      "file": .string(lesson.file),
      "pages": .array(
        lesson.pages.map { page in
          [
            "title": .string(page.title), "text": .string(page.markdown),
            "example": JSONValue(page.example?.text),
          ]
        }
      ),
      "exercises": .array(lesson.exercises.map { ExerciseJSON.value($0) }),
    ]
  }

  private static func plan(_ plan: SessionPlan) -> JSONValue {
    [
      "minutes": .integer(plan.minutes),
      "stages": .array(
        plan.stages.map { stage in
          [
            "title": .string(stage.title),
            "minutes": .integer(stage.minutes),
            "materials": texts(stage.materials),
            "text": .string(stage.markdown),
          ]
        }
      ),
    ]
  }

  private static func entry(_ entry: GlossaryEntry) -> JSONValue {
    let translations = entry.translations.sorted { $0.key < $1.key }
    return [
      "term": .string(entry.term),
      "meaning": .string(entry.meaning),
      "translations": .object(JSONObject(translations.map { ($0.key, .string($0.value)) })),
    ]
  }

  static func texts(_ texts: [String]) -> JSONValue { .array(texts.map { .string($0) }) }
}
