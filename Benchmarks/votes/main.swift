/// A room that takes votes and nothing else: the web server, the rules and the record of the program, without its pages.
///
///   votes FILE PEOPLE
///
/// A participant is who sends the cookie `room=N`, N from 1 to PEOPLE. Prints the port and serves until it is stopped.
import Glibc
import JSON
import Learning
import Platform
import ProgressStore
import WebServer

/// The votes that came in during one run of the server and are recorded together.
struct Batch {
  var facts: [GroupedFact] = []
  var tickets: [WebTicket] = []
}

final class Votes {
  private let store: ProgressStore
  private let server: WebServer
  private var room: Room
  private var batch = Batch()
  private let contexts: [String: FactContext]
  private static let session: SessionID = "9a2e77b1f0c4d835"
  private static let fields: KeyValuePairs = [
    "Content-Type": "application/json", "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer",
    "Content-Security-Policy": "default-src 'none'",
  ]
  private let saved = WebResponse(status: 200, fields: fields, body: Array(#"{"saved":true}"#.utf8))
  private let refused = WebResponse(
    status: 400,
    fields: fields,
    body: Array(#"{"saved":false}"#.utf8)
  )

  init(path: String, people: Int) throws {
    store = try ProgressStore(opening: path, options: StoreOptions(access: .create))
    server = try WebServer(
      address: "127.0.0.1",
      port: 0,
      limits: WebServerLimits(connectionsPerClient: 0),
      clock: SystemClock.monotonicMilliseconds
    )
    let body = ChooseOne(
      options: (1...4).map { ExerciseOption(text: "Option \($0)", isCorrect: $0 == 2) }
    )
    let exercise = Exercise(
      id: "question",
      lesson: "lesson",
      title: "Question",
      stem: "Which?",
      digest: "d",
      body: body
    )
    let agenda = RoomAgenda(
      source: .lesson("lesson"),
      title: "Room",
      seed: 7,
      exercises: [exercise]
    )
    room = Room(agenda: agenda, exercises: [exercise])
    contexts = Dictionary(
      uniqueKeysWithValues: (1...people).map { ("\($0)", Votes.context(of: $0)) }
    )
    let moment = Votes.now()
    try store.append(
      contexts.values.map { context in
        GroupedFact(
          context: context,
          content: .participantJoined,
          moment: moment,
          newcomer: context.learner.text
        )
      }
    )
    for context in contexts.values {
      room.take(RoomFact(participant: context.learner, content: .participantJoined, at: 0))
    }
    for fact in try room.facts(for: .open(question: 1), at: 0) { room.take(fact) }
  }

  private static func context(of person: Int) -> FactContext {
    let digits = String(person, radix: 16)
    return FactContext(
      learner: LearnerID(String(repeating: "0", count: 32 - digits.count) + digits),
      session: session,
      course: "digital-activism",
      courseVersion: "1.0.0",
      language: "en"
    )
  }

  private static func now() -> Moment {
    Moment(milliseconds: Int64(SystemClock.milliseconds()), utcOffsetMinutes: 300)
  }

  private func take(_ request: WebRequest, _ ticket: WebTicket) -> WebAnswer {
    guard
      request.method == .post, request.path == "/vote", request.isForm,
      let context = request.cookie("room").flatMap({ contexts[$0] }),
      let form = WebForm(request.body)
    else { return .now(refused) }
    func number(_ name: String) -> Int? { form[name].flatMap { Int($0) } }
    let moment = Votes.now()
    guard
      let question = number("question"), let round = number("round"),
      let answer = number("answer"),
      let fact = try? room.voting(
        context.learner,
        question: question,
        round: round,
        answer: .integer(answer),
        certainty: number("certainty"),
        at: moment.milliseconds
      )
    else { return .now(refused) }
    room.take(fact)
    batch.facts.append(GroupedFact(context: context, content: fact.content, moment: moment))
    batch.tickets.append(ticket)
    return .later
  }

  /// Prints the port and serves until the process ends.
  func serve() throws {
    print(server.port)
    fflush(nil)
    while true {
      var request = pollfd(fd: server.descriptor, events: Int16(POLLIN), revents: 0)
      poll(&request, 1, Int32(clamping: server.milliseconds ?? -1))
      try server.run { take($0, $1) }
      guard !batch.facts.isEmpty else { continue }
      try store.append(batch.facts)
      for ticket in batch.tickets { server.answer(ticket, with: saved) }
      batch.facts.removeAll(keepingCapacity: true)
      batch.tickets.removeAll(keepingCapacity: true)
    }
  }
}

let words = CommandLine.arguments
guard words.count == 3, let people = Int(words[2]), (1...1000).contains(people) else {
  print("usage: votes FILE PEOPLE")
  exit(64)
}
try Votes(path: words[1], people: people).serve()
