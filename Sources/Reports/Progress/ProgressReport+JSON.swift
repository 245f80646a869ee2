import JSON
import Learning

extension ProgressReport {
  /// The members that the document `qadam.progress/1` begins with.
  var json: JSONValue {
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
