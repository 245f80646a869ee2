import JSON

@testable import Learning

/// A room of four questions and what may happen in it.
enum RoomSample {
  static let exercises = [
    exercise("one", Sample.chooseOne), exercise("words", WordList()),
    exercise("number", Sample.number), exercise("poll", Sample.poll),
  ]

  static let agenda = RoomAgenda(
    source: .lesson("lesson"),
    title: "Who can hear you?",
    seed: 7,
    exercises: exercises
  )

  static func exercise(_ name: String, _ body: any ExerciseBody) -> Exercise {
    Exercise(
      id: ExerciseID(name),
      lesson: "lesson",
      title: name,
      stem: "?",
      digest: "digest of \(name)",
      body: body
    )
  }

  /// A room with some people in it, numbered from 1.
  static func room(people: Int = 0) -> Room {
    var room = Room(agenda: agenda, exercises: exercises)
    for number in 0..<people { room.take(joined(number + 1)) }
    return room
  }

  static func person(_ number: Int) -> LearnerID { LearnerID("person \(number)") }

  static func joined(_ number: Int) -> RoomFact {
    RoomFact(participant: person(number), content: .participantJoined, at: 0)
  }
}

extension Room {
  /// Carries a command out and returns its facts.
  @discardableResult
  mutating func perform(_ command: RoomCommand, at now: Int64 = 0) throws(RoomError) -> [RoomFact] {
    let facts = try facts(for: command, at: now)
    for fact in facts { take(fact) }
    return facts
  }

  /// Counts a vote in the round that is open and returns its fact.
  @discardableResult
  mutating func vote(
    _ number: Int,
    _ answer: JSONValue?,
    certainty: Int? = 2,
    at now: Int64 = 0
  ) throws(RoomError) -> RoomFact {
    guard case .voting(let question, let round) = phase else { throw .roundNotOpen }
    let fact = try voting(
      RoomSample.person(number),
      question: question,
      round: round,
      answer: answer,
      certainty: certainty,
      at: now
    )
    take(fact)
    return fact
  }

  /// Everything that can be seen of a room, to compare two of them.
  var picture: String {
    let numbers = questions.indices.map { $0 + 1 }
    let results = numbers.flatMap { number in
      (0...roundCount(of: number)).map { "\(result(question: number, round: $0) as Any)" }
    }
    return "\(phase) \(participants) \(revealed.sorted()) \(results)"
  }
}
