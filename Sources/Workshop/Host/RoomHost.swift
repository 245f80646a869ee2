import Markup
import JSON
public import Learning
public import Text
public import WebServer

/// A room as phones see it: requests in, pages and facts out.
///
/// It knows neither sockets nor files. Votes and joins that came in during one run of the server are recorded together by
/// ``commit()``, and only then answered: what a phone calls saved is durable.
public final class RoomHost {
  /// Records facts, all or none; they are durable when it returns.
  public typealias Recorder = ([RoomEntry]) throws -> Void

  /// The room as far as it is durable.
  public private(set) var room: Room
  /// Who is in it.
  public private(set) var people: [LearnerID: RoomPerson]
  /// What lets people in.
  public let keys: RoomKeys
  /// The language of the person who leads the room.
  public let language: Language

  let materials: [Language: RoomMaterial]
  let gate: RoomGate
  let limits: RoomLimits
  /// Whether somebody who names their own record may not come in, such as one who was forgotten here.
  let refuses: (LearnerID) -> Bool
  /// The participant's own answers as a file to take home; nil where none can be made.
  let takeHome: ((LearnerID) -> [UInt8]?)?
  /// How people come in, as the wall tells it.
  let address: String
  private let record: Recorder
  /// The room with what waits for the next commit.
  var staged: Room
  /// Whose the tokens are that have been seen and were good: one for each participant.
  var tokens: [String: LearnerID] = [:]
  var guesses = GuessLimiter()
  var joins = JoinLedger()
  var paces: [LearnerID: VotePace] = [:]
  private var waiting: [Waiting] = []

  /// A request that waits for its facts to be durable.
  struct Waiting {
    let entry: RoomEntry
    let person: RoomPerson
    let success: WebResponse
    let wantsJSON: Bool
  }

  /// Opens a room for phones.
  ///
  /// - Parameters:
  ///   - room: The room as the record leaves it.
  ///   - people: Who is in it.
  ///   - keys: What lets people in.
  ///   - materials: The questions in each language; the first language of the course stands in for others.
  ///   - language: The language of the person who leads the room.
  ///   - hosts: The names under which browsers may ask for it, each with its port.
  ///   - address: What people type to come in, such as `http://192.168.1.5:8080`.
  ///   - limits: What phones may do.
  ///   - refuses: Whether somebody who names their own record may not come in.
  ///   - takeHome: The participant's own answers as a file.
  ///   - record: Makes facts durable.
  public init(
    room: Room,
    people: [LearnerID: RoomPerson],
    keys: RoomKeys,
    materials: [Language: RoomMaterial],
    language: Language,
    hosts: Set<String>,
    address: String,
    limits: RoomLimits = RoomLimits(),
    refuses: @escaping (LearnerID) -> Bool = { _ in false },
    takeHome: ((LearnerID) -> [UInt8]?)? = nil,
    record: @escaping Recorder
  ) {
    self.room = room
    staged = room
    self.people = people
    self.keys = keys
    self.materials = materials
    self.language = language
    gate = RoomGate(hosts: hosts)
    self.address = address
    self.limits = limits
    self.refuses = refuses
    self.takeHome = takeHome
    self.record = record
  }

  /// How many requests wait for the next commit.
  public var waitingCount: Int { waiting.count }

  /// Carries out a command of the person who leads the room; it is durable when the call returns.
  ///
  /// - Throws: `RoomError` where it does not fit, or what the recorder throws; then nothing has changed.
  public func perform(_ command: RoomCommand, at now: RoomTime) throws {
    let facts = try room.facts(for: command, at: now.milliseconds)
    let entries = facts.map { fact in
      RoomEntry(
        fact: fact,
        language: fact.participant.flatMap { people[$0]?.language } ?? language,
        newcomer: nil
      )
    }
    try record(entries)
    for fact in facts { room.take(fact) }
    staged = room
  }

  /// Keeps what a participant sent until the next commit.
  func wait(
    for fact: RoomFact,
    of person: RoomPerson,
    isNew: Bool,
    success: WebResponse,
    wantsJSON: Bool
  ) -> RoomAnswer {
    staged.take(fact)
    if isNew, let participant = fact.participant { people[participant] = person }
    let entry = RoomEntry(
      fact: fact,
      language: person.language,
      newcomer: isNew ? person.alias : nil
    )
    waiting.append(
      Waiting(entry: entry, person: person, success: success, wantsJSON: wantsJSON)
    )
    return .later
  }

  /// Makes durable what came in since the last commit.
  ///
  /// - Returns: The answers to the requests that were told to wait, in their order. Where the record takes nothing they say
  ///   so, and the room is as it was.
  public func commit() -> [WebResponse] {
    guard !waiting.isEmpty else { return [] }
    let batch = waiting
    waiting = []
    do {
      try record(batch.map { $0.entry })
    } catch {
      lastFailure = error
      staged = room
      for item in batch where item.entry.newcomer != nil {
        item.entry.fact.participant.map { forget($0) }
      }
      return batch.map { notSaved($0) }
    }
    for item in batch { room.take(item.entry.fact) }
    return batch.map { $0.success }
  }

  /// Why the last commit failed; nil once it has been asked for.
  public func takeFailure() -> (any Error)? {
    defer { lastFailure = nil }
    return lastFailure
  }

  private var lastFailure: (any Error)?

  private func forget(_ participant: LearnerID) {
    people[participant] = nil
    joins.forget(participant)
  }

  private func notSaved(_ item: Waiting) -> WebResponse {
    let words = Messages(language: item.person.language)
    return item.wantsJSON
      ? RoomReply.json(status: 503, ["saved": false, "problem": .string(words.roomNotSaved())])
      : RoomPage(
        words: words,
        title: title(in: item.person.language),
        problem: words.roomNotSaved()
      ).response(
        status: 503,
        { $0.element("p") { $0.element("a", [("href", "/room")], text: words.phoneRefresh()) } }
      )
  }

  /// The questions in a language, or in the one that stands in for it.
  func material(in language: Language) -> RoomMaterial? {
    materials[language] ?? materials[self.language] ?? materials[.english] ?? materials.values.first
  }

  /// What the room is called in a language.
  func title(in language: Language) -> String {
    material(in: language)?.title ?? room.agenda.title
  }
}

@available(*, unavailable, message: "a room stays on the task that opened it")
extension RoomHost: Sendable {}
