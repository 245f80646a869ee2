import JSON

/// The levels that somebody gave a written answer.
///
/// Marks are kept beside each other: a learner's own, those of peers and those of a trainer.
public struct Mark: Sendable, Hashable {
  /// The exercise that was answered.
  public let exercise: ExerciseID
  /// The answer.
  public let attempt: FactAddress
  /// Who marked it.
  public let marker: Marker
  /// The level of each criterion.
  public let marks: RubricMarks

  /// Who marks an answer.
  public enum Marker: String, Sendable, CaseIterable {
    /// The learner who wrote it.
    case learner = "self"
    /// Another learner.
    case peer
    /// A trainer.
    case trainer
  }

  /// Joins an answer, who marked it and the levels.
  public init(
    exercise: ExerciseID,
    attempt: FactAddress,
    marker: Marker,
    marks: RubricMarks
  ) {
    self.exercise = exercise
    self.attempt = attempt
    self.marker = marker
    self.marks = marks
  }
}

extension Mark {
  /// The mark as the record spells it.
  var json: JSONValue {
    [
      "exercise": .string(exercise.text), "device": .string(attempt.device.text),
      "counter": .integer(Int(attempt.counter)), "marker": .string(marker.rawValue),
      "marks": marks.json,
    ]
  }

  /// Reads a mark back.
  init(reading reader: FactReader) throws(FactReader.Misfit) {
    let counter = try reader.number("counter", in: 1...Int.max)
    var levels: [String: Int] = [:]
    for member in try reader.required("marks", { $0.objectValue }).members {
      guard let level = member.value.integerValue, level >= 1 else { throw FactReader.Misfit() }
      levels[member.key] = level
    }
    self.init(
      exercise: try reader.name("exercise"),
      attempt: FactAddress(device: try reader.name("device"), counter: Int64(counter)),
      marker: try reader.required("marker") { $0.stringValue.flatMap { Marker(rawValue: $0) } },
      marks: RubricMarks(levels: levels)
    )
  }
}
