import Learning
import Platform
import Text
import Workshop

/// A room that is led line by line: for screen readers, pipes and terminals that can do nothing else.
final class PlainRoom {
  private let room: OpenRoom
  private let text: RoomText
  private let input: LineReader
  private let page: PlainPage
  private let words: Messages
  private var known = 0
  private var saidVotes: String?
  private var saidTrouble: String?

  /// How a room was left.
  enum Leaving: Equatable {
    /// It came to its end.
    case finished
    /// It stays open in the record.
    case open(exitCode: Int32)
  }

  init(room: OpenRoom, text: RoomText, input: LineReader, page: PlainPage, words: Messages) {
    self.room = room
    self.text = text
    self.input = input
    self.page = page
    self.words = words
    known = room.room.participants.count
  }

  /// Leads the room until it is finished or left.
  ///
  /// - Throws: `FileError` where the streams take or give no more.
  func run() throws -> Leaving {
    for line in text.standing() { page.line(line) }
    page.prompt(words.roomCommands(commands: text.commands()))
    while true {
      try page.flush()
      let outcome = input.wait(alongside: [room.descriptor], milliseconds: room.milliseconds)
      sayTrouble(room.turn())
      if room.isLost { throw FileError(path: room.door.address, reason: .system(5)) }
      sayNews()
      if case .ready(let descriptors) = outcome, descriptors == [room.descriptor] { continue }
      if case .timedOut = outcome { continue }
      if let leaving = try hear() { return leaving }
    }
  }

  /// Takes all lines that have come; nil while the room goes on.
  private func hear() throws -> Leaving? {
    while true {
      switch input.next(within: 0) {
      case .nothing: return nil
      case .end: return .open(exitCode: 0)
      case .line(.text(let line)):
        take(InlineText.trimmed(line))
        if room.room.phase == .finished { return .finished }
      case .line(.interrupted):
        if let signal = Signals.caught { return .open(exitCode: 128 + signal) }
        return nil
      case .line(.failed(let reason)): throw FileError(path: "-", reason: reason)
      case .line: page.line(words.roomUnknownCommand(word: "?"))
      }
    }
  }

  // MARK: - Saying

  private func sayNews() {
    let people = room.room.participants
    if people.count < known { known = people.count }
    for (place, participant) in people.enumerated().dropFirst(known) {
      page.line(words.roomJoined(alias: text.alias(of: participant), count: place + 1))
    }
    known = people.count
    guard case .voting(let question, let round) = room.room.phase else { return }
    let votes = room.room.voteCount(question: question, round: round)
    // Said once, when nobody is waited for any more.
    guard votes > 0, votes == people.count, let line = text.votes(), line != saidVotes else {
      return
    }
    saidVotes = line
    page.line(line)
  }

  private func sayTrouble(_ error: (any Error)?) {
    guard let error else { return }
    let reason = FailureWords(words: words).failure(for: error).message
    let line = words.roomStoreTrouble(reason: reason)
    guard line != saidTrouble else { return }
    saidTrouble = line
    page.line(line)
  }

  // MARK: - Hearing

  private func take(_ line: String) {
    let parts = line.split(separator: " ", maxSplits: 1).map { String($0) }
    guard let word = parts.first else { return say(text.standing()) }
    let rest = parts.dropFirst().first.map { InlineText.trimmed($0) }
    switch word.lowercased() {
    case "who": say([text.people()])
    case "help", "?": say([words.roomCommands(commands: text.commands())])
    default:
      guard let command = PlainRoom.command(word.lowercased(), rest) else {
        let shown = TextCleaner.cleanLine(String(word.prefix(40)))
        return say([words.roomUnknownCommand(word: shown)])
      }
      perform(command)
    }
  }

  private func perform(_ command: RoomCommand) {
    do {
      try room.perform(command)
    } catch let error as RoomError {
      return say([text.problem(error)])
    } catch {
      return sayTrouble(error)
    }
    saidVotes = nil
    saidTrouble = nil
    let phase = room.room.phase
    guard phase != .finished else { return }
    if case .voting(let number, _) = phase {
      page.line(text.phaseLine(phase))
      page.markdown(text.stem(of: number))
    } else {
      say(text.standing())
    }
    page.prompt(words.roomCommands(commands: text.commands()))
  }

  private func say(_ lines: [String]) {
    for line in lines { page.line(line) }
  }

  /// What a typed word asks for; nil for none of the room's commands.
  static func command(_ word: String, _ rest: String?) -> RoomCommand? {
    switch (word, rest) {
    case ("open", nil): .open(question: nil)
    case ("open", let rest?): Int(rest).map { .open(question: $0) }
    case ("close", nil): .close
    case ("discuss", nil): .discuss
    case ("again", nil): .again
    case ("reveal", nil): .reveal
    case ("next", nil): .next
    case ("hide", let rest?): .hide(word: rest)
    case ("finish", nil): .finish
    default: nil
    }
  }
}
