import Learning
import Platform
import QRCode
import Text
import Workshop

/// What a trainer is told about a room, as lines.
struct RoomText {
  let room: OpenRoom
  let source: RoomSource
  let words: Messages

  /// How people come in, and what to warn them of.
  func welcome(isResumed: Bool) -> [String] {
    let host = room.host
    let code = RoomCode.readable(host.keys.code)
    var lines: [String] = []
    lines.append(words.roomQuestions(title: source.title, count: source.exercises.count))
    if !source.leftOut.isEmpty {
      lines.append(
        words.roomLeftOut(
          count: source.leftOut.count,
          names: source.leftOut.map { $0.text }.joined(separator: ", ")
        )
      )
    }
    if isResumed { lines.append(words.roomResumed()) }
    lines.append("")
    lines.append(words.roomAddressLine(address: room.door.address, code: code))
    lines.append(words.roomLinkLine(link: link))
    lines.append(words.roomWallLine(link: room.door.address + "/wall/" + host.keys.wallCode))
    if room.door.isLocal, room.door.others.isEmpty { lines.append(words.roomOnlyHere()) }
    if !room.door.others.isEmpty {
      let others = room.door.others.map { $0.text }.joined(separator: ", ")
      lines.append(words.roomOtherAddresses(addresses: others))
    }
    lines.append(words.roomWarning())
    return lines
  }

  /// The link behind the square code.
  var link: String { room.door.address + "/" + room.host.keys.code }

  /// The link as a square that a camera reads; nothing where it does not fit or cannot be drawn, since the wall shows it.
  func square(width: Int) -> [String] {
    guard let code = try? QRCode(link), code.size + 2 * QRCode.quietZone <= width else { return [] }
    return code.lines
  }

  /// Where the room stands, with the spread of votes where a question is open.
  func standing() -> [String] {
    let phase = room.room.phase
    return [phaseLine(phase)] + (phase.question.map { figures(of: $0) } ?? [people()])
  }

  /// Who is in the room.
  func people() -> String {
    let names = room.room.participants.map { alias(of: $0) }
    return names.isEmpty
      ? words.roomNobody()
      : words.roomWhoLine(count: names.count, names: names.joined(separator: ", "))
  }

  /// How many voted in the open round.
  func votes() -> String? {
    guard case .voting(let question, let round) = room.room.phase else { return nil }
    return words.roomVotesLine(
      votes: room.room.voteCount(question: question, round: round),
      people: room.room.participants.count
    )
  }

  /// The commands that fit now.
  func commands() -> String {
    room.room.possibleCommands.map { $0.name }.joined(separator: ", ") + ", who, help"
  }

  /// What the person who leads the room is called a participant by.
  func alias(of participant: LearnerID) -> String {
    TextCleaner.cleanLine(room.host.people[participant]?.alias ?? participant.text)
  }

  /// Why a command does not fit.
  func problem(_ error: RoomError) -> String {
    switch error {
    case .noMoreQuestions: words.roomNoMore()
    case .noSuchQuestion(let number, let count): words.roomNoQuestion(number: number, count: count)
    case .alreadyRevealed(let number): words.roomAlreadyRevealed(number: number)
    case .noSuchWord: words.roomNoWord()
    case .notNow, .unknownParticipant, .alreadyIn, .full, .roundNotOpen, .answer, .certaintyMissing:
      words.roomNotNow(commands: commands())
    }
  }

  /// The question in the words of the course, in Markdown.
  func stem(of number: Int) -> String { room.room.question(number)?.exercise.stem ?? "" }

  /// What a trainer reads about a phase.
  func phaseLine(_ phase: RoomPhase) -> String {
    switch phase {
    case .lobby: words.roomPhaseLobby()
    case .voting(let number, let round): words.roomPhaseVoting(number: number, round: round)
    case .closed(let number, let round): words.roomPhaseClosed(number: number, round: round)
    case .discussing(let number, _): words.roomPhaseDiscussing(number: number)
    case .revealed(let number): words.roomPhaseRevealed(number: number)
    case .finished: words.roomFinished()
    }
  }

  private func figures(of number: Int) -> [String] {
    guard let result = room.room.lastResult(question: number) else { return [] }
    var lines = [words.roomVotesLine(votes: result.votes, people: result.participants)]
    lines += result.answers.map { answer in
      let mark = answer.isRight.map { $0 ? "+ " : "- " } ?? "  "
      let text = answer.words.map { TextCleaner.cleanLine($0) }.joined(separator: " / ")
      return "\(mark)\(answer.count)  \(text)"
    }
    lines += result.misconceptions.map { belief in
      let text = source.course.misconception(belief.misconception)?.belief
      return words.roomBeliefLine(
        count: belief.count,
        belief: TextCleaner.cleanLine(text ?? belief.misconception.text)
      )
    }
    if let right = result.right, let percent = result.rightPercent {
      lines.append(words.roomRightLine(right: right, votes: result.votes, percent: percent))
    }
    if let advice = result.advice { lines.append(sentence(advice)) }
    if !result.stuck.isEmpty { lines.append(words.roomStuckLine(names: names(result.stuck))) }
    if !result.silent.isEmpty { lines.append(words.roomSilentLine(names: names(result.silent))) }
    return lines
  }

  private func names(_ learners: [LearnerID]) -> String {
    learners.map { alias(of: $0) }.joined(separator: ", ")
  }

  private func sentence(_ advice: RoomAdvice) -> String {
    switch advice {
    case .explain: words.roomAdviceExplain()
    case .discuss: words.roomAdviceDiscuss()
    case .goOn: words.roomAdviceGoOn()
    }
  }
}
