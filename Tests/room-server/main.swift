import Glibc
import Learning
import Platform
import RoomSamples
import TestSupport
import WebServer
import Workshop

// Serves a made-up room on this machine for browsers to try: room-server [hostile]
// Hostile: each question has a text that tries to be something else in the place of every text.
// It says its link and that of the wall, then takes the commands of the person who leads the room, one a line.
let output = Output(descriptor: 1)
let server = try WebServer(
  address: "127.0.0.1",
  port: 0,
  clock: { SystemClock.monotonicMilliseconds() }
)
var exercises = SampleQuestions.all
if CommandLine.arguments.contains("hostile") {
  exercises = HostileFile.displayNames.map {
    SampleQuestions.exercise("q", $0, $0, SampleQuestions.hostileBody($0), explanation: $0)
  }
}
let room = SampleRoom(
  exercises: exercises,
  title: exercises.first?.title ?? "",
  address: "127.0.0.1:\(server.port)"
)
output.writeLine("http://127.0.0.1:\(server.port)/\(room.keys.code)")
output.writeLine("http://127.0.0.1:\(server.port)/wall/\(room.keys.wallCode)")
_ = output.flush()

@MainActor
func lead(_ line: String) {
  let commands: [String: RoomCommand] = [
    "open": .open(question: nil), "close": .close, "discuss": .discuss, "again": .again,
    "reveal": .reveal, "finish": .finish,
  ]
  let command = commands[line] ?? .close
  do {
    try room.perform(command)
    output.writeLine("done")
  } catch {
    output.writeLine("\(error)")
  }
  _ = output.flush()
}

while true {
  var waits = [
    pollfd(fd: 0, events: Int16(POLLIN), revents: 0),
    pollfd(fd: server.descriptor, events: Int16(POLLIN), revents: 0),
  ]
  poll(&waits, 2, Int32(server.milliseconds ?? 1000))
  if waits[0].revents != 0 {
    guard let line = readLine() else { exit(0) }
    lead(line)
  }
  var tickets: [WebTicket] = []
  try server.run { request, ticket in
    let answer = room.take(request)
    if case .later = answer { tickets.append(ticket) }
    return answer
  }
  for (ticket, response) in zip(tickets, room.commit()) { server.answer(ticket, with: response) }
}
