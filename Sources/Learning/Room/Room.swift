/// A room with one laptop and many phones: who is in, which question is open and how they voted.
///
/// It is a fold of its facts: the same facts give the same room, live and after a crash. Commands and
/// votes are checked against it and become facts; only a fact changes it.
public struct Room: Sendable {
  /// What the room works through.
  public let agenda: RoomAgenda
  /// The questions in order.
  public let questions: [RoomQuestion]
  /// Where it stands.
  public private(set) var phase: RoomPhase = .lobby
  /// Who came in, in that order.
  public private(set) var participants: [LearnerID] = []
  /// The questions whose key was shown.
  public private(set) var revealed: Set<Int> = []
  private(set) var rounds: [Int: [Round]] = [:]
  private(set) var hiddenWords: [Int: Set<String>] = [:]
  private var members: Set<LearnerID> = []

  /// The most people in one room.
  public static let limit = 1000

  /// One vote of the room on one question.
  struct Round: Sendable {
    let openedAt: Int64
    var ballots: [LearnerID: Ballot] = [:]
  }

  /// The last vote of one participant in one round.
  public struct Ballot: Sendable, Hashable {
    /// The answer; nil where they said that they are stuck.
    public let response: Response?
    /// How certain they said to be.
    public let certainty: Int?
    /// When it came by the clock of the room's machine, in milliseconds since 1970 UTC.
    public let at: Int64
  }

  /// A room before anybody came in.
  ///
  /// - Parameters:
  ///   - agenda: What it works through.
  ///   - exercises: The exercises of the agenda in its order.
  public init(agenda: RoomAgenda, exercises: [Exercise]) {
    self.agenda = agenda
    questions = exercises.map { RoomQuestion(exercise: $0, seed: agenda.seed) }
  }

  /// The room as its facts leave it.
  public init(agenda: RoomAgenda, exercises: [Exercise], facts: some Sequence<RoomFact>) {
    self.init(agenda: agenda, exercises: exercises)
    for fact in facts { take(fact) }
  }

  /// The question of a number counted from 1.
  public func question(_ number: Int) -> RoomQuestion? { questions.element(numbered: number) }

  /// Whether somebody came in.
  public func contains(_ participant: LearnerID) -> Bool { members.contains(participant) }

  /// How many rounds a question has had, with one that is open.
  public func roundCount(of question: Int) -> Int { rounds[question]?.count ?? 0 }

  /// How many words of a question are kept off the screens.
  public func hiddenCount(of question: Int) -> Int { hiddenWords[question]?.count ?? 0 }

  /// The last vote of a participant in a round.
  public func ballot(of participant: LearnerID, question: Int, round: Int) -> Ballot? {
    rounds[question]?.element(numbered: round)?.ballots[participant]
  }

  /// How many voted in a round, with those who said that they are stuck.
  public func voteCount(question: Int, round: Int) -> Int {
    rounds[question]?.element(numbered: round)?.ballots.count ?? 0
  }

  /// Moves on by a fact; one that does not fit changes nothing.
  public mutating func take(_ fact: RoomFact) {
    switch fact.content {
    case .participantJoined: if let who = fact.participant { admit(who) }
    case .voted(let vote): if let who = fact.participant { count(vote, of: who, at: fact.at) }
    case .roomMoved(let move): if fact.participant == nil { apply(move, at: fact.at) }
    default: break
    }
  }

  private mutating func admit(_ participant: LearnerID) {
    if members.insert(participant).inserted { participants.append(participant) }
  }

  private mutating func count(_ vote: RoomVote, of participant: LearnerID, at time: Int64) {
    guard
      phase == .voting(question: vote.question, round: vote.round), members.contains(participant)
    else { return }
    rounds[vote.question]?[vote.round - 1].ballots[participant] =
      Ballot(response: vote.response, certainty: vote.certainty, at: time)
  }

  private mutating func apply(_ move: RoomMove, at time: Int64) {
    switch move {
    case .opened(let question, let round):
      guard questions.indices.contains(question - 1), round == roundCount(of: question) + 1 else {
        return
      }
      rounds[question, default: []].append(Round(openedAt: time))
      phase = .voting(question: question, round: round)
    case .closed(let question, let round): phase = .closed(question: question, round: round)
    case .discussed(let question, let round):
      phase = .discussing(question: question, round: round)
    case .revealed(let question):
      revealed.insert(question)
      phase = .revealed(question: question)
    case .hid(let question, let word):
      hiddenWords[question, default: []].insert(WordList.key(of: word))
    case .finished: phase = .finished
    }
  }
}
