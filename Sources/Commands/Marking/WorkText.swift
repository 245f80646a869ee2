import Learning
import LessonEngine
import Text

/// A work and its rubric in words.
struct WorkText {
  let words: Messages

  /// A stretch of a learner's text under its title; there is none over a text that stands alone.
  struct Part {
    let title: String
    let lines: [String]
  }

  /// What was written, cleaned of everything but its lines.
  func parts(of work: WrittenWork) -> [Part] {
    switch work.content {
    case .text(let text): return [Part(title: "", lines: WorkText.lines(of: text))]
    case .fields(let texts):
      guard let sheet = work.exercise.body as? Worksheet else { return [] }
      let wording = WorksheetText(sheet: sheet, words: words)
      return sheet.fields.map { field in
        let text = texts[field.id] ?? ""
        let lines = text.isEmpty ? [words.fieldEmpty()] : wording.lines(of: text, in: field)
        return Part(
          title: wording.title(field),
          lines: lines.map { TextCleaner.cleanLine($0) }
        )
      }
    }
  }

  /// The rubric with words, also that of worksheets, which has its own in every language.
  func rubric(of work: WrittenWork) -> Rubric {
    guard work.exercise.body is any SheetBody else { return work.rubric }
    return WorksheetRubric.rubric { criterion in
      switch criterion {
      case .concrete:
        (
          words.sheetConcrete(),
          [words.sheetConcreteNone(), words.sheetConcretePartly(), words.sheetConcreteFully()]
        )
      case .grounded:
        (
          words.sheetGrounded(),
          [words.sheetGroundedNone(), words.sheetGroundedPartly(), words.sheetGroundedFully()]
        )
      case .doable:
        (
          words.sheetDoable(),
          [words.sheetDoableNone(), words.sheetDoablePartly(), words.sheetDoableFully()]
        )
      case .careful:
        (
          words.sheetCareful(),
          [words.sheetCarefulNone(), words.sheetCarefulPartly(), words.sheetCarefulFully()]
        )
      }
    }
  }

  /// The sample of a question with its points, in Markdown; nil where there is none.
  func sample(of work: WrittenWork) -> String? {
    (work.exercise.body as? any RubricBody).map { RubricText(body: $0, words: words).sample }
  }

  /// The points of a mark, criterion by criterion.
  func summary(of marks: RubricMarks, in rubric: Rubric) -> String {
    let parts = rubric.criteria.map { criterion in
      let level = marks.levels[criterion.id] ?? 0
      let points = rubric.points.indices.contains(level - 1) ? rubric.points[level - 1] : 0
      return "\(InlineText.plain(criterion.title)) \(points)"
    }
    return words.markPoints(points: rubric.points(for: marks), of: rubric.maximum) + " "
      + parts.joined(separator: ", ")
  }

  /// What another marker gave, in a line.
  func line(for given: AnswerMarks.Given, in rubric: Rubric) -> String {
    let comment = given.mark.comment.map { " “\(TextCleaner.cleanLine($0))”" } ?? ""
    return "\(given.marker.text): \(summary(of: given.mark.marks, in: rubric))\(comment)"
  }

  private static func lines(of text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { TextCleaner.cleanLine(String($0)) }
  }
}
