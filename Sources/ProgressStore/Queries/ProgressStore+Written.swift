import JSON
public import Learning
import SQLite

extension ProgressStore {
  /// The versions of a learner's worksheets in a course, a device at a time in the order of its counter.
  public func worksheetFacts(
    of learner: LearnerID,
    course: CourseID
  ) throws -> [RecordedFact] {
    try facts(of: learner, course: course, kind: "worksheet-saved")
  }

  /// The marks that a learner's written answers were given in a course.
  public func markFacts(of learner: LearnerID, course: CourseID) throws -> [RecordedFact] {
    try facts(of: learner, course: course, kind: "marked")
  }

  /// What people can mark of a learner in a course: answers to some exercises, versions of worksheets, and the marks they have.
  ///
  /// - Parameters:
  ///   - learner: The learner.
  ///   - course: The course.
  ///   - exercises: The exercises whose answers people mark.
  /// - Returns: The facts, a device at a time in the order of its counter.
  /// - Throws: ``StoreError``.
  public func writtenFacts(
    of learner: LearnerID,
    course: CourseID,
    exercises: Set<ExerciseID>
  ) throws -> [RecordedFact] {
    let names = JSONValue.array(exercises.sorted().map { .string($0.text) })
    var facts: [RecordedFact] = []
    try forEachFact(
      where: """
        learner.name = ? AND course.name = ? AND (
          fact.kind IN ('marked', 'worksheet-saved')
          OR fact.kind = 'attempted'
            AND fact.body ->> '$.exercise' IN (SELECT value FROM json_each(?))
        )
        """,
      [.text(learner.text), .text(course.text), .text(names.canonicalText)]
    ) { facts.append($0) }
    return facts
  }

  private func facts(
    of learner: LearnerID,
    course: CourseID,
    kind: String
  ) throws -> [RecordedFact] {
    var facts: [RecordedFact] = []
    try forEachFact(
      where: "learner.name = ? AND course.name = ? AND fact.kind = ?",
      [.text(learner.text), .text(course.text), .text(kind)]
    ) { facts.append($0) }
    return facts
  }
}
