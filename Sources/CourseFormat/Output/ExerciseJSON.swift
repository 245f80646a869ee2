import JSON
import Learning

/// Writes an exercise with its key, for other programs.
enum ExerciseJSON {
  /// The members that all kinds have, then those of the kind.
  static func value(_ exercise: Exercise) -> JSONValue {
    var object = JSONObject([
      ("id", .string(exercise.id.text)),
      ("kind", .string(exercise.kind.rawValue)),
      ("title", .string(exercise.title)),
      ("objective", JSONValue(exercise.objective?.text)),
      ("level", JSONValue(exercise.level?.rawValue)),
      ("stem", .string(exercise.stem)),
      ("tries", .integer(exercise.tries)),
      ("certainty", .bool(exercise.certainty)),
      ("sources", CourseJSON.texts(exercise.sources.map { $0.text })),
      ("hints", CourseJSON.texts(exercise.hints)),
      ("explanation", JSONValue(exercise.explanation)),
    ])
    let options = exercise.body.options
    if !options.isEmpty {
      object["options"] = .array(options.enumerated().map { option($0 + 1, $1) })
    } else {
      object["content"] = exercise.body.content
    }
    if let number = exercise.body as? NumberEntry {
      object["commonErrors"] = .array(number.commonErrors.map { commonError($0) })
    }
    if let lab = exercise.body as? EvaluationLab {
      object["answers"] = .array(
        lab.logs.indices.compactMap { lab.solution(of: $0 + 1)?.value }
      )
    }
    object["answer"] = exercise.body.solution?.value ?? .null
    object["digest"] = .string(exercise.digest)
    return .object(object)
  }

  private static func option(_ number: Int, _ option: ExerciseOption) -> JSONValue {
    [
      "number": .integer(number),
      "text": .string(option.text),
      "correct": option.isCorrect.map { .bool($0) } ?? .null,
      "feedback": .string(option.feedback),
      "misconception": JSONValue(option.misconceptions.first?.text),
    ]
  }

  private static func commonError(_ error: NumberEntry.CommonError) -> JSONValue {
    [
      "value": .string(error.value.text),
      "feedback": .string(error.feedback),
      "misconception": JSONValue(error.misconceptions.first?.text),
    ]
  }
}
