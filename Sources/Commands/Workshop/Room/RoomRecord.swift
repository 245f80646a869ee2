import JSON
import Learning
import ProgressStore
import Text
import Workshop

/// The part of a trainer's record that belongs to one room.
struct RoomRecord {
  let store: ProgressStore
  /// The person who leads the room.
  let leader: LearnerID
  let course: Course
  let session: SessionID
  /// The group that newcomers join.
  let cohort: String?
  /// Minutes that the clock on the wall is ahead of UTC.
  let utcOffsetMinutes: Int

  /// The setting that keeps the keys of an open room.
  static let keysSetting = "room-keys"

  /// Records facts of the room; they are durable when the call returns.
  func record(_ entries: [RoomEntry]) throws {
    _ = try store.append(
      entries.map { entry in
        GroupedFact(
          context: context(of: entry.fact.participant ?? leader, in: entry.language),
          content: entry.fact.content,
          moment: Moment(milliseconds: entry.fact.at, utcOffsetMinutes: utcOffsetMinutes),
          newcomer: entry.newcomer
        )
      },
      cohort: cohort
    )
  }

  /// Records that the room was opened, and keeps its keys.
  func open(_ agenda: RoomAgenda, keys: RoomKeys, in language: Language, at now: Int64) throws {
    try keep(keys)
    try record([
      RoomEntry(
        fact: RoomFact(participant: nil, content: .roomOpened(agenda), at: now),
        language: language,
        newcomer: nil
      )
    ])
  }

  /// Keeps what lets people in while the room is open.
  func keep(_ keys: RoomKeys) throws {
    try store.set(RoomRecord.keysSetting, to: keys.json.canonicalText)
  }

  /// Forgets what let people in.
  func close() throws { try store.set(RoomRecord.keysSetting, to: nil) }

  private func context(of learner: LearnerID, in language: Language) -> FactContext {
    FactContext(
      learner: learner,
      session: session,
      course: course.id,
      courseVersion: course.version,
      language: language.rawValue
    )
  }
}

/// A room that the record knows as not finished.
struct UnfinishedRoom {
  let session: SessionID
  let agenda: RoomAgenda
  let facts: [RoomFact]
  /// Who is in it.
  let people: [LearnerID: RoomPerson]
  /// What lets people in; nil where it is lost, so that phones come in anew.
  let keys: RoomKeys?

  /// The room that was opened last, unless it came to its end.
  init?(in store: ProgressStore) throws {
    guard let session = try store.lastRoom() else { return nil }
    let recorded = try store.facts(ofRoom: session)
    let agenda = recorded.compactMap { fact -> RoomAgenda? in
      if case .roomOpened(let agenda) = fact.content { agenda } else { nil }
    }
    let isFinished = recorded.contains { $0.content == .roomMoved(.finished) }
    guard let agenda = agenda.last, !isFinished else { return nil }
    self.session = session
    self.agenda = agenda
    facts = recorded.compactMap { RoomFact($0) }
    var people: [LearnerID: RoomPerson] = [:]
    for fact in recorded where fact.content == .participantJoined {
      let learner = fact.context.learner
      people[learner] = RoomPerson(
        alias: try store.alias(of: learner) ?? learner.text,
        language: Language(tag: fact.context.language) ?? .english
      )
    }
    self.people = people
    let kept = try store.setting(RoomRecord.keysSetting).flatMap { try? JSONValue(parsing: $0) }
    let keys = kept.flatMap { RoomKeys(json: $0) }
    self.keys = keys?.session == session ? keys : nil
  }
}
