public import Learning
import SQLite

extension ProgressStore {
  /// The sessions in the room that a learner led in a course, in the order in which they began on each device.
  public func workshopRuns(of learner: LearnerID, course: CourseID) throws -> [WorkshopRun] {
    try runs(
      where: "learner.name = ? AND course.name = ? AND fact.kind GLOB 'workshop-*'",
      [.text(learner.text), .text(course.text)]
    )
  }

  /// The session in the room that a learner led last on this device; nil where it came to its end.
  public func openWorkshop(of learner: LearnerID, course: CourseID) throws -> WorkshopRun? {
    let own = try runs(
      where: """
        learner.name = ? AND course.name = ? AND device.name = ? AND fact.kind GLOB 'workshop-*'
        """,
      [.text(learner.text), .text(course.text), .text(device.text)]
    )
    return own.last.flatMap { $0.ending == nil ? $0 : nil }
  }

  private func runs(where rule: String, _ arguments: [SQLiteValue]) throws -> [WorkshopRun] {
    var order: [SessionID] = []
    var facts: [SessionID: [RecordedFact]] = [:]
    try forEachFact(where: rule, arguments) { fact in
      if facts[fact.context.session] == nil { order.append(fact.context.session) }
      facts[fact.context.session, default: []].append(fact)
    }
    return order.compactMap { WorkshopRun(facts: facts[$0] ?? []) }
  }
}
