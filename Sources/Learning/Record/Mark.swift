import JSON

/// The levels that somebody gave a written answer, or a version of a worksheet.
///
/// Marks are kept beside each other: a learner's own, those of peers, those of trainers, and what trainers agreed on.
public struct Mark: Sendable, Hashable {
  /// The exercise that was answered.
  public let exercise: ExerciseID
  /// The answer, or the version of the worksheet.
  public let attempt: FactAddress
  /// Who marked it.
  public let marker: Marker
  /// The level of each criterion.
  public let marks: RubricMarks
  /// Which of several people of that kind marked it; nil for a learner's own marks.
  public let code: MarkerCode?
  /// What the marker wrote to the learner; nil where nothing.
  public let comment: String?
  /// The digest of the question by whose rubric it was marked; nil where that was not kept.
  public let digest: String?

  /// The longest comment, in characters.
  public static let commentLimit = 1000

  /// Who marks an answer.
  public enum Marker: String, Sendable, CaseIterable {
    /// The learner who wrote it.
    case learner = "self"
    /// Another learner.
    case peer
    /// A trainer.
    case trainer
    /// Trainers together, after they had marked apart.
    case agreed
  }

  /// Joins an answer, who marked it and the levels.
  public init(
    exercise: ExerciseID,
    attempt: FactAddress,
    marker: Marker,
    marks: RubricMarks,
    code: MarkerCode? = nil,
    comment: String? = nil,
    digest: String? = nil
  ) {
    self.exercise = exercise
    self.attempt = attempt
    self.marker = marker
    self.marks = marks
    self.code = code
    self.comment = comment
    self.digest = digest
  }
}

extension Mark {
  /// The mark as the record spells it.
  ///
  /// What is not known is left out, so that a learner's own marks are spelled as ever.
  var json: JSONValue {
    var object = JSONObject([
      ("exercise", .string(exercise.text)), ("device", .string(attempt.device.text)),
      ("counter", .integer(Int(attempt.counter))), ("marker", .string(marker.rawValue)),
      ("marks", marks.json),
    ])
    if let code { object["code"] = .string(code.text) }
    if let comment { object["comment"] = .string(comment) }
    if let digest { object["digest"] = .string(digest) }
    return .object(object)
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
      marks: RubricMarks(levels: levels),
      code: try reader.optional("code") { $0.stringValue.flatMap { MarkerCode($0) } },
      comment: try reader.optional("comment") { value in
        value.stringValue.flatMap { $0.unicodeScalars.count <= Mark.commentLimit ? $0 : nil }
      },
      digest: try reader.optional("digest") { $0.stringValue }
    )
  }
}
