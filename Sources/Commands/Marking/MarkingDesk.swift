import Learning
import LessonEngine
import Platform
import ProgressStore
import Text

/// A trainer's open record with what there is to mark in it.
struct MarkingDesk {
  /// The world in the trainer's language.
  let environment: CommandEnvironment
  /// The record.
  let store: ProgressStore
  /// The course by whose rubrics is marked.
  let course: Course
  /// The group; nil for everybody in the record.
  let cohort: String?
  /// What learners are called, as far as they say.
  let aliases: [LearnerID: String]
  /// The learners, without the owner of the record.
  let learners: [LearnerID]
  /// What they wrote.
  let collection: WorkCollection

  /// The setting that keeps the code of whoever marks in this record.
  private static let codeSetting = "marker-code"

  /// Opens the record and gathers what learners wrote; what its owner wrote is not theirs to mark.
  ///
  /// - Parameters:
  ///   - cohort: The group; nil for everybody.
  ///   - exercise: The exercise alone that is looked at; nil for all.
  ///   - environment: The world.
  /// - Returns: The desk.
  /// - Throws: ``CommandFailure`` where there is no such group, or no such exercise that people mark.
  static func open(
    cohort: String?,
    exercise: String?,
    in environment: CommandEnvironment
  ) throws -> MarkingDesk {
    let desk = try LearnerDesk.open(in: environment)
    let environment = try desk.world(environment)
    let group = try cohort.map { try CohortDesk.open($0, in: environment).0.cohort }
    let course = try CourseShelf(environment).course()
    var collection = WorkCollection(course: course, only: exercise.map { ExerciseID($0) })
    if let exercise, collection.names.isEmpty {
      let known = WorkCollection(course: course).names.sorted().map { $0.text }
      throw CommandFailure(
        message: environment.words.gradeExerciseUnknown(
          name: TextCleaner.cleanLine(String(exercise.prefix(60))),
          known: known.isEmpty ? "–" : known.joined(separator: ", ")
        ),
        exitCode: ExitCode.noInput
      )
    }
    var aliases: [LearnerID: String] = [:]
    let learners = try (group?.members.map { $0.learner } ?? desk.store.learners())
      .filter { $0 != desk.store.owner }
    for learner in learners {
      aliases[learner] = try desk.store.alias(of: learner)
      let facts = try desk.store.writtenFacts(
        of: learner,
        course: course.id,
        exercises: collection.names
      )
      collection.add(learner, facts: facts, on: desk.store.device)
    }
    return MarkingDesk(
      environment: environment,
      store: desk.store,
      course: course,
      cohort: group?.name,
      aliases: aliases,
      learners: learners,
      collection: collection
    )
  }

  /// The code of whoever marks: the one that is given, else the one that was given first in this record, else one of the device.
  ///
  /// - Parameters:
  ///   - text: The code as it was typed; nil where none was.
  ///   - round: The round; a second marker at the same machine does not change whose it is.
  /// - Returns: The code.
  /// - Throws: ``CommandFailure`` where the text is no code.
  func marker(_ text: String?, in round: MarkingQueue.Round) throws -> MarkerCode {
    let kept = try store.setting(MarkingDesk.codeSetting).flatMap { MarkerCode($0) }
    guard let text else { return kept ?? MarkerCode(of: store.device) }
    guard let code = MarkerCode(text) else {
      throw CommandFailure(
        message: environment.words.gradeBadMarker(limit: "\(MarkerCode.limit)"),
        exitCode: ExitCode.usage
      )
    }
    if kept == nil, round == .first { try store.set(MarkingDesk.codeSetting, to: code.text) }
    return code
  }

  /// What somebody is called here: the alias, or the beginning of the random name.
  func name(of learner: LearnerID) -> String {
    aliases[learner].map { TextCleaner.cleanLine($0) } ?? String(learner.text.prefix(8))
  }

  /// The learner of an alias or of the beginning of a random name.
  ///
  /// - Throws: ``CommandFailure`` where nobody, or more than one, is called so.
  func learner(called text: String) throws -> LearnerID {
    let named = learners.filter { aliases[$0] == text }
    let found =
      named.isEmpty && text.utf8.count >= 4
      ? learners.filter { $0.text.hasPrefix(text.lowercased()) } : named
    guard let learner = found.first else {
      throw CommandFailure(
        message: environment.words.marksLearnerUnknown(name: TextCleaner.cleanLine(text)),
        exitCode: ExitCode.noInput
      )
    }
    guard found.count == 1 else {
      throw CommandFailure(
        message: environment.words.marksLearnerUnclear(name: TextCleaner.cleanLine(text)),
        exitCode: ExitCode.usage
      )
    }
    return learner
  }

  /// Plays a queue to its end or until the marker leaves; each mark is durable before the next work is shown.
  func play(
    _ queue: MarkingQueue,
    showsNames: Bool,
    through frontEnd: any MarkingFrontEnd
  ) throws {
    var session = MarkingSession(queue)
    let id = try SessionID(RandomBytes.hexadecimal(count: 16))
    try frontEnd.open(
      MarkingOpening(
        course: course,
        marker: queue.marker,
        round: queue.round,
        works: queue.works.count,
        exercises: Set(queue.works.map { $0.exercise.id }).count,
        outdated: queue.round == .first ? collection.outdated : 0,
        names: showsNames
          ? Dictionary(uniqueKeysWithValues: aliases.keys.map { ($0, name(of: $0)) }) : [:]
      )
    )
    var turn = session.begin()
    while true {
      if let mark = turn.mark, let learner = turn.learner {
        let address = try record(mark, of: learner, in: id)
        try frontEnd.recorded(mark, at: address)
      }
      guard case .work(let view) = turn.event else { break }
      var input = try frontEnd.input(after: view)
      while true {
        do throws(SessionError) {
          turn = try session.take(input)
          break
        } catch { input = try frontEnd.input(after: error) }
      }
    }
    if case .end(let summary) = turn.event { try frontEnd.close(summary) }
  }

  private func record(
    _ mark: Mark,
    of learner: LearnerID,
    in session: SessionID
  ) throws -> FactAddress? {
    try store.append(
      [.marked(mark)],
      in: FactContext(
        learner: learner,
        session: session,
        course: course.id,
        courseVersion: course.version,
        language: course.language
      ),
      at: environment.now()
    ).first
  }
}
