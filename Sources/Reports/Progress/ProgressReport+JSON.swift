public import JSON
import Learning

extension ProgressReport {
  /// The report as a JSON document, `qadam.progress/1`.
  public var json: JSONValue {
    [
      "schema": "qadam.progress/1",
      "alias": .string(alias),
      "course": .string(course.text),
      "courseVersion": .string(courseVersion),
      "generatedAt": .string(generatedAt.iso8601),
      "lessons": .array(lessons.map { $0.json }),
      "objectives": .array(objectives.map { $0.json }),
      "totals": [
        "answers": .integer(totals.answers),
        "firstTries": .integer(totals.firstTries),
        "right": .integer(totals.right),
        "hints": .integer(totals.hints),
        "activeDays": .integer(totals.activeDays),
      ],
    ]
  }

  /// One line a lesson.
  public var csv: String {
    var csv = CSVText(columns: [
      "lesson", "title", "state", "exercises", "answered", "credit", "minutes", "lookAgain",
    ])
    for lesson in lessons {
      csv.append([
        .text(lesson.id.text), .text(lesson.title), .text(lesson.state.rawValue),
        .integer(lesson.exercises), .integer(lesson.answered),
        lesson.credit.map { .number($0) } ?? .empty, .number(lesson.minutes),
        .text(lesson.lookAgain.map { $0.text }.joined(separator: " ")),
      ])
    }
    return csv.text
  }
}

extension ProgressReport.LessonRow {
  /// The row as a JSON object.
  var json: JSONValue {
    [
      "id": .string(id.text), "title": .string(title), "state": .string(state.rawValue),
      "exercises": .integer(exercises), "answered": .integer(answered),
      "credit": JSONValue(credit), "minutes": .number(minutes),
      "lookAgain": .array(lookAgain.map { .string($0.text) }),
    ]
  }
}

extension ProgressReport.ObjectiveRow {
  /// The row as a JSON object.
  var json: JSONValue {
    [
      "id": .string(id.text), "text": .string(text), "firstTries": .integer(firstTries),
      "right": .integer(right),
    ]
  }
}
