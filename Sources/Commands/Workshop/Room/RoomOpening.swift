import Arguments
import Interchange
import Learning
import Platform
import ProgressStore
import Text
import Workshop

/// Opens a room, or goes on with the one that was left.
struct RoomOpening {
  let environment: CommandEnvironment
  let desk: LearnerDesk
  let clocks: WorkshopClocks

  private var words: Messages { environment.words }

  /// What was opened.
  struct Result {
    let room: OpenRoom
    let source: RoomSource
    let isResumed: Bool
  }

  /// Opens what the command line names.
  ///
  /// - Throws: ``CommandFailure`` where it cannot be, and what the record throws.
  func open(_ arguments: ParsedArguments) throws -> Result {
    let name = arguments.positional("WHAT")
    let cohort = arguments.text("--cohort")
    if let cohort, try desk.store.cohort(named: cohort) == nil {
      throw CommandFailure(
        message: words.roomNoCohort(name: TextCleaner.cleanLine(cohort)),
        exitCode: ExitCode.noInput
      )
    }
    let sources = RoomSources(environment: environment)
    let wanted = try name.map { try sources.source(named: $0) }
    var left = try UnfinishedRoom(in: desk.store)
    if arguments.flag("--new"), let open = left {
      try end(open)
      left = nil
    }
    if let left, let wanted, wanted.source != left.agenda.source {
      throw CommandFailure(
        message: words.roomResumeOther(title: TextCleaner.cleanLine(left.agenda.title)),
        exitCode: ExitCode.failed
      )
    }
    // The door first: where it cannot be opened, nothing shall be in the record.
    let door = try RoomDoor(
      at: arguments.text("--address"),
      port: arguments.integer("--port"),
      words: words
    )
    if let left {
      let source = try sources.source(of: left.agenda)
      return Result(
        room: try room(left, source, door, cohort),
        source: source,
        isResumed: true
      )
    }
    guard let wanted else {
      throw CommandFailure(
        message: words.missingArgument(name: "WHAT"),
        exitCode: ExitCode.usage
      )
    }
    return Result(room: try room(wanted, door, cohort), source: wanted, isResumed: false)
  }

  private func room(_ source: RoomSource, _ door: RoomDoor, _ cohort: String?) throws -> OpenRoom {
    let agenda = source.agenda(seed: try environment.seed())
    let keys = RoomKeys(session: SessionID(try RandomBytes.hexadecimal(count: 16)))
    let record = record(keys.session, source.course, cohort)
    try record.open(agenda, keys: keys, in: words.language, at: clocks.now().milliseconds)
    let room = Room(agenda: agenda, exercises: source.exercises)
    return open(room, [:], keys, source, door, record)
  }

  private func room(
    _ left: UnfinishedRoom,
    _ source: RoomSource,
    _ door: RoomDoor,
    _ cohort: String?
  ) throws -> OpenRoom {
    let record = record(left.session, source.course, cohort)
    let keys = left.keys ?? RoomKeys(session: left.session)
    if left.keys == nil { try record.keep(keys) }
    let room = Room(agenda: left.agenda, exercises: source.exercises, facts: left.facts)
    return open(room, left.people, keys, source, door, record)
  }

  private func open(
    _ room: Room,
    _ people: [LearnerID: RoomPerson],
    _ keys: RoomKeys,
    _ source: RoomSource,
    _ door: RoomDoor,
    _ record: RoomRecord
  ) -> OpenRoom {
    let store = desk.store
    let host = RoomHost(
      room: room,
      people: people,
      keys: keys,
      materials: source.materials,
      language: words.language,
      hosts: door.hosts,
      address: door.address,
      limits: door.isLocal
        ? RoomLimits(participantsPerClient: nil, votesPerParticipant: nil) : RoomLimits(),
      refuses: { learner in (try? store.isForgotten(learner)) ?? true },
      takeHome: { learner in
        guard let alias = try? store.alias(of: learner) else { return nil }
        return try? BundleWriter(store).bundle(of: learner, alias: alias).bytes
      },
      record: { try record.record($0) }
    )
    return OpenRoom(host: host, door: door, record: record, clocks: clocks)
  }

  /// Ends a room that was left open, with the votes of its open round.
  private func end(_ left: UnfinishedRoom) throws {
    let sources = RoomSources(environment: environment)
    let source = try? sources.source(of: left.agenda)
    let course = try source?.course ?? CourseShelf(environment).course()
    let record = record(left.session, course, nil)
    let room = Room(
      agenda: left.agenda,
      exercises: source?.exercises ?? [],
      facts: source == nil ? [] : left.facts
    )
    let facts = try room.facts(for: .finish, at: clocks.now().milliseconds)
    try record.record(
      facts.map { fact in
        RoomEntry(
          fact: fact,
          language: fact.participant.flatMap { left.people[$0]?.language } ?? words.language
        )
      }
    )
    try record.close()
  }

  private func record(_ session: SessionID, _ course: Course, _ cohort: String?) -> RoomRecord {
    RoomRecord(
      store: desk.store,
      leader: desk.learner,
      course: course,
      session: session,
      cohort: cohort,
      utcOffsetMinutes: clocks.now().utcOffsetMinutes
    )
  }
}
