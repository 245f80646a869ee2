import Learning
import Platform
import Text
import WebServer
import Workshop

/// A room that phones can reach: pages go out at once, votes when they are durable.
///
/// Everything happens on one thread, in turns: whoever leads the room calls ``turn()`` when the door has something to do,
/// and ``perform(_:)`` in between.
final class OpenRoom {
  let host: RoomHost
  let door: RoomDoor
  private let record: RoomRecord
  private let clocks: WorkshopClocks
  private var tickets: [WebTicket] = []
  /// Whether the door was lost, for example because the library failed.
  private(set) var isLost = false

  init(host: RoomHost, door: RoomDoor, record: RoomRecord, clocks: WorkshopClocks) {
    self.host = host
    self.door = door
    self.record = record
    self.clocks = clocks
  }

  /// The room as far as it is durable.
  var room: Room { host.room }

  /// How many answers of participants are in the record.
  var answerCount: Int {
    room.questions.indices.map { $0 + 1 }.reduce(0) { sum, question in
      (0..<room.roundCount(of: question)).reduce(sum) {
        $0 + room.voteCount(question: question, round: $1 + 1)
      }
    }
  }

  /// Where to wait for phones.
  var descriptor: Int32 { door.server.descriptor }

  /// After how many milliseconds to take a turn though no phone stirs; nil where nothing will be due.
  var milliseconds: Int? { door.server.milliseconds }

  /// Takes in what phones sent, makes it durable and answers.
  ///
  /// - Returns: Why something could not be recorded; nil where all was.
  func turn() -> (any Error)? {
    let now = time()
    do throws(WebServerError) {
      try door.server.run { request, ticket in
        switch host.take(request, at: now) {
        case .now(let response): return .now(response)
        case .later:
          tickets.append(ticket)
          return .later
        }
      }
    } catch {
      isLost = true
    }
    return commit()
  }

  /// Carries out a command; it is durable when the call returns.
  ///
  /// - Throws: `RoomError` where it does not fit, or what the record throws; then nothing has changed.
  func perform(_ command: RoomCommand) throws {
    _ = commit()
    try host.perform(command, at: time())
    if room.phase == .finished { try record.close() }
  }

  private func commit() -> (any Error)? {
    guard host.waitingCount > 0 else { return nil }
    let waiting = tickets
    tickets = []
    for (ticket, response) in zip(waiting, host.commit()) {
      door.server.answer(ticket, with: response)
    }
    return host.takeFailure()
  }

  private func time() -> RoomTime {
    RoomTime(
      milliseconds: clocks.now().milliseconds,
      tick: SystemClock.monotonicMilliseconds()
    )
  }
}
