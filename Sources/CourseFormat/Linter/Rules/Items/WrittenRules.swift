import Learning
import Markdown

/// What people write is no part of a test: no program can mark it, and a test ends without a talk.
enum WrittenWorkRule: ExerciseRule {
  static func check(_ draft: ExerciseDraft, _ place: ExercisePlace, _ context: LintContext) {
    let body = draft.exercise.body
    guard place.isInForm, body is any RubricBody || body is any SheetBody else { return }
    context.report(
      .writtenInForm,
      at: draft.location,
      ["kind": draft.exercise.kind.rawValue]
    )
  }
}

extension ExerciseBody {
  /// Whether people practise an objective by it: what is marked, and what they write.
  var isPractice: Bool { isGraded || self is any RubricBody || self is any SheetBody }
}

/// A rubric can be kept in mind, and its sample says why it has its levels.
enum RubricRule: ExerciseRule {
  static let usualCriteria = 2...6

  static func check(_ draft: ExerciseDraft, _ place: ExercisePlace, _ context: LintContext) {
    guard let body = draft.exercise.body as? any RubricBody, !place.isTranslation else { return }
    let count = body.rubric.criteria.count
    if !usualCriteria.contains(count) {
      context.report(.criteriaCount, at: draft.location, ["found": String(count)])
    }
    if body.sample.remarks.contains(where: { $0.isEmpty }) {
      context.report(.sampleUnexplained, at: draft.location)
    }
  }
}

/// The fields of a worksheet help: with a hint and with an example that satisfies the checks.
enum WorksheetRule: ExerciseRule {
  static func check(_ draft: ExerciseDraft, _ place: ExercisePlace, _ context: LintContext) {
    guard let sheet = draft.exercise.body as? Worksheet, !place.isTranslation else { return }
    let headings = draft.answer.filter { $0.isSmallHeading }
    for (field, heading) in zip(sheet.fields, headings) {
      let location = place.file.location(of: heading)
      if field.hint.isEmpty {
        context.report(.hintMissing, at: location, ["field": field.id])
      }
      if field.example.isEmpty {
        context.report(.exampleMissing, at: location, ["field": field.id])
      }
      for name in WorksheetExample.failures(of: field) {
        context.report(.exampleFails, at: location, ["field": field.id, "check": name])
      }
      context.facts.sheetFields.append(
        SheetFieldFact(
          sheet: sheet.sheet,
          field: field.id,
          exercise: draft.exercise.id,
          location: location
        )
      )
    }
    if sheet.fields.allSatisfy({ $0.checks.isEmpty }) {
      context.report(.sheetUnchecked, at: draft.location, ["sheet": sheet.sheet.text])
    }
  }
}

/// A field stands once in its worksheet, in whichever lesson.
enum SheetRule: CourseRule {
  static func check(_ context: LintContext) {
    var first: [SheetID: [String: SheetFieldFact]] = [:]
    for fact in context.facts.sheetFields {
      if let earlier = first[fact.sheet]?[fact.field] {
        context.report(
          .fieldRepeated,
          at: fact.location,
          [
            "field": fact.field, "sheet": fact.sheet.text,
            "first": "\(earlier.location.file):\(earlier.location.line)",
          ]
        )
      } else {
        first[fact.sheet, default: [:]][fact.field] = fact
      }
    }
  }
}
