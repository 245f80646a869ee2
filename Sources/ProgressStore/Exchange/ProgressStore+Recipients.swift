public import Learning
import Platform
import SQLite
public import Sealing

extension ProgressStore {
  /// The key that opens replies to the work of this record; made on first use and kept in the file, which holds the replies, too.
  ///
  /// - Returns: The secret half, which knows its recipient.
  /// - Throws: ``StoreError``, with `damaged` where the file holds something that is no key.
  public func replyIdentity() throws -> AgeIdentity {
    if let identity = try heldIdentity() { return identity }
    return try write {
      // Another program may have made one since.
      if let identity = try heldIdentity() { return identity }
      let identity = try AgeIdentity.generate()
      try setSetting("reply-key", to: identity.text)
      return identity
    }
  }

  /// Notes in a learner's record for whom replies are to be sealed, so that it travels with the work; once for each key.
  ///
  /// - Parameters:
  ///   - learner: The learner.
  ///   - moment: When it is noted.
  /// - Throws: ``StoreError``.
  public func nameRecipient(of learner: LearnerID, at moment: Moment) throws {
    let text = try replyIdentity().recipient.text
    guard let latest = try latestContext(of: learner), try recipient(of: learner)?.text != text
    else { return }
    try append([.recipientNamed(text)], in: latest, at: moment)
  }

  /// For whom replies to a learner are sealed, as their latest work says; nil where it does not.
  public func recipient(of learner: LearnerID) throws -> AgeRecipient? {
    var facts: [RecordedFact] = []
    try forEachFact(
      where: "learner.name = ? AND fact.kind = 'recipient-named'",
      [.text(learner.text)]
    ) { facts.append($0) }
    for fact in facts.inOrderOfTime.reversed() {
      guard case .recipientNamed(let text) = fact.content else { continue }
      if let recipient = try? AgeRecipient(text) { return recipient }
    }
    return nil
  }

  private func heldIdentity() throws -> AgeIdentity? {
    guard let text = try setting("reply-key") else { return nil }
    guard let identity = try? AgeIdentity(text) else {
      throw StoreError.damaged(path: path, detail: "reply-key")
    }
    return identity
  }

  /// A session of its own in the course, version and language of the learner's latest fact on this device.
  private func latestContext(of learner: LearnerID) throws -> FactContext? {
    let session = try SessionID(RandomBytes.hexadecimal(count: 16))
    return try translating {
      try database.first(
        """
        SELECT course.name, context.course_version, context.language
        FROM fact
        JOIN context ON context.id = fact.context
        JOIN session ON session.id = context.session
        JOIN learner ON learner.id = session.learner
        JOIN course ON course.id = context.course
        WHERE learner.name = ? AND fact.device = (SELECT id FROM device WHERE name = ?)
        ORDER BY fact.counter DESC LIMIT 1
        """,
        arguments: [.text(learner.text), .text(device.text)]
      ) { row in
        FactContext(
          learner: learner,
          session: session,
          course: CourseID(row.text(0)),
          courseVersion: row.text(1),
          language: row.text(2)
        )
      }
    }
  }
}
