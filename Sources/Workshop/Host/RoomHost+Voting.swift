import JSON
import Learning
import Text
import WebServer

extension RoomHost {
  /// Takes a vote; it is answered when it is durable.
  func vote(_ form: WebForm, _ request: WebRequest, at now: RoomTime) -> RoomAnswer {
    let wantsJSON = RoomHost.wantsJSON(request)
    guard let participant = participant(of: request), let person = people[participant] else {
      return .now(
        wantsJSON
          ? RoomReply.json(status: 403, ["saved": false, "joined": false])
          : RoomReply.seeOther("/")
      )
    }
    func refusal(_ problem: VoteProblem) -> RoomAnswer {
      .now(refused(problem, form, participant, person, wantsJSON))
    }
    let sent = VoteForm(form: form)
    guard let number = sent.question, let round = sent.round, let question = room.question(number)
    else { return refusal(.notOpen) }
    let fact: RoomFact
    do throws(RoomError) {
      fact = try staged.voting(
        participant,
        question: number,
        round: round,
        // A bare nil would be the JSON value null here.
        answer: sent.isStuck ? JSONValue?.none : sent.answer(to: question.exercise),
        certainty: sent.certainty,
        at: now.milliseconds
      )
    } catch { return refusal(VoteProblem(error)) }
    // A second tap on the same answer finds it saved already.
    if repeats(fact, of: participant) { return .now(saved(wantsJSON)) }
    if let most = limits.votesPerParticipant,
      !paces[participant, default: VotePace()].allows(limit: most, at: now.tick)
    {
      return refusal(.tooFast)
    }
    return wait(
      for: fact,
      of: person,
      isNew: false,
      success: saved(wantsJSON),
      wantsJSON: wantsJSON
    )
  }

  /// Whether a vote says what is durable already and what nothing that waits has changed.
  private func repeats(_ fact: RoomFact, of participant: LearnerID) -> Bool {
    guard
      case .voted(let vote) = fact.content,
      let durable = room.ballot(of: participant, question: vote.question, round: vote.round),
      durable == staged.ballot(of: participant, question: vote.question, round: vote.round)
    else { return false }
    return durable.response == vote.response && durable.certainty == vote.certainty
  }

  private func saved(_ wantsJSON: Bool) -> WebResponse {
    wantsJSON ? RoomReply.savedVote : RoomReply.room
  }

  private func refused(
    _ problem: VoteProblem,
    _ form: WebForm,
    _ participant: LearnerID,
    _ person: RoomPerson,
    _ wantsJSON: Bool
  ) -> WebResponse {
    let sentence = problem.sentence(Messages(language: person.language))
    if wantsJSON {
      return RoomReply.json(
        status: problem.status,
        ["saved": false, "problem": .string(sentence)]
      )
    }
    var page = StatePage(view: view(of: participant, person))
    page.problem = sentence
    if problem.isMendable { page.draft = FormValues(form) }
    return page.response(status: problem.status)
  }

  /// The page of a participant.
  func statePage(_ request: WebRequest) -> WebResponse {
    guard let participant = participant(of: request), let person = people[participant] else {
      return RoomReply.seeOther("/")
    }
    let wantsForm = WebForm(request.query)?["change"] != nil
    return StatePage(view: view(of: participant, person), isChanging: wantsForm).response()
  }

  /// What has changed since a participant's page was made, for its script and for terminals.
  func state(_ request: WebRequest) -> WebResponse {
    guard let participant = participant(of: request), let person = people[participant] else {
      return RoomReply.json(status: 403, ["joined": false])
    }
    let page = StatePage(view: view(of: participant, person))
    let isKnown = WebForm(request.query)?["since"] == page.view.version
    return RoomReply.json([
      "version": .string(page.view.version), "scene": .string(page.view.scene),
      "phase": .string(room.phase.name), "part": isKnown ? .null : .string(page.partText),
    ])
  }
}

/// A reason why a vote was not taken.
enum VoteProblem {
  case notOpen, certaintyMissing, tooFast
  case answer(AnswerError)

  init(_ error: RoomError) {
    switch error {
    case .answer(let error): self = .answer(error)
    case .certaintyMissing: self = .certaintyMissing
    default: self = .notOpen
    }
  }

  /// Whether the same person can mend what they sent.
  var isMendable: Bool {
    if case .notOpen = self { false } else { true }
  }

  /// The status of the answer that says so.
  var status: Int {
    switch self {
    case .notOpen: 409
    case .certaintyMissing, .answer: 400
    case .tooFast: 429
    }
  }

  /// What it says.
  func sentence(_ words: Messages) -> String {
    switch self {
    case .notOpen: words.roomRoundClosed()
    case .certaintyMissing: words.roomCertaintyMissing()
    case .tooFast: words.roomTooFast()
    case .answer(.notANumber): words.roomNotANumber()
    case .answer(.repeated): words.roomPlaceTwice()
    case .answer(.tooLong(let limit)): words.roomTooLong(limit: limit)
    case .answer: words.roomAnswerMissing()
    }
  }
}
