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
