public import JSON

/// What a written answer is marked by: criteria, and for each the same levels with their points.
public struct Rubric: Sendable, Hashable {
  /// The points of each level, rising.
  public let points: [Int]
  /// The criteria in order.
  public let criteria: [Criterion]

  /// One thing that is looked at.
  public struct Criterion: Sendable, Hashable {
    /// The name, from the words of the source language.
    public let id: String
    /// What is looked at, in Markdown.
    public let title: String
    /// What each level looks like, in Markdown, one text a level.
    public let levels: [String]

    /// Joins a name, a title and the texts of the levels.
    public init(id: String, title: String, levels: [String]) {
      self.id = id
      self.title = title
      self.levels = levels
    }
  }

  /// Joins points and criteria.
  public init(points: [Int], criteria: [Criterion]) {
    self.points = points
    self.criteria = criteria
  }

  /// The points of the highest level for every criterion.
  public var maximum: Int { (points.last ?? 0) * criteria.count }

  /// The points that marks come to; levels that the rubric does not know give none.
  public func points(for marks: RubricMarks) -> Int {
    criteria.reduce(0) { sum, criterion in
      sum + (marks.levels[criterion.id].flatMap { points.element(numbered: $0) } ?? 0)
    }
  }

  /// Reads a level for each criterion, counted from 1: `{"date": 3, "names": 1}`.
  ///
  /// - Throws: ``AnswerError`` where a criterion is missing or unknown or a level is out of range.
  public func marks(from value: JSONValue) throws(AnswerError) -> RubricMarks {
    guard let object = value.objectValue else { throw .wrongShape }
    for key in object.keys where !criteria.contains(where: { $0.id == key }) {
      throw .unknown(AnswerReading.quoted(key))
    }
    var levels: [String: Int] = [:]
    for criterion in criteria {
      guard let level = object[criterion.id] else { throw .missing(criterion.id) }
      levels[criterion.id] = try AnswerReading.number(level, upTo: points.count)
    }
    return RubricMarks(levels: levels)
  }

  /// `[{"id","title","levels":[{"level","points","text"}]}]` for the session protocol.
  public var json: JSONValue {
    .array(
      criteria.map { criterion in
        [
          "id": .string(criterion.id), "title": .string(criterion.title),
          "levels": .array(
            zip(points, criterion.levels).enumerated().map { place, level in
              [
                "level": .integer(place + 1), "points": .integer(level.0),
                "text": .string(level.1),
              ]
            }
          ),
        ]
      }
    )
  }
}

/// The level that somebody gave for each criterion of a rubric, counted from 1.
public struct RubricMarks: Sendable, Hashable {
  /// The level of each criterion by its name.
  public let levels: [String: Int]

  /// Takes the levels.
  public init(levels: [String: Int]) { self.levels = levels }

  /// The levels as the record and the protocol spell them.
  public var json: JSONValue {
    .object(JSONObject(levels.sorted { $0.key < $1.key }.map { ($0.key, .integer($0.value)) }))
  }
}
