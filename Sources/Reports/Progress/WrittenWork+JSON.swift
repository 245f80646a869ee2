import JSON
import Learning

extension WrittenWork {
  /// What a trainer made of it; nil where no trainer marked it.
  var markedJSON: JSONValue? {
    guard let standing else { return nil }
    return [
      "exercise": .string(exercise.id.text), "points": .number(standing.points),
      "maximum": .integer(standing.maximum), "agreed": .bool(standing.isAgreed),
      "latest": .bool(isLatest),
      "own": JSONValue(marks.own.map { rubric.points(for: $0.mark.marks) }),
      "markers": .array(standing.marks.map { .string($0.marker.text) }),
      "comments": .array(standing.marks.compactMap { $0.mark.comment.map { .string($0) } }),
    ]
  }
}
