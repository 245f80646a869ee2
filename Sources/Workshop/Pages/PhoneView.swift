import JSON
import Learning
import Text

/// All that a participant's page is made from.
struct PhoneView {
  /// The words of the participant's language.
  let words: Messages
  /// What the room is called.
  let title: String
  /// What the participant is called.
  let alias: String
  /// The code with which they come back on another device.
  let returnCode: String
  /// Whether their answers can be taken home as a file.
  let canTakeHome: Bool
  /// Where the room stands.
  let phase: RoomPhase
  /// The question that the room is at.
  let asked: AskedQuestion?
  /// The last vote of the participant in each round of the question, the open one included; nil where they did not vote.
  let ballots: [Room.Ballot?]

  /// Picks from a room what one participant may see now.
  ///
  /// - Parameters:
  ///   - room: The room as it is recorded.
  ///   - participant: Whose page it is.
  ///   - words: Their language.
  ///   - title: What the room is called in it.
  ///   - alias: What they are called.
  ///   - returnCode: Their code as people read it.
  ///   - canTakeHome: Whether their answers can be taken home.
  ///   - material: The questions in their language, or in the one that stands in for it.
  init(
    of room: Room,
    for participant: LearnerID,
    words: Messages,
    title: String,
    alias: String,
    returnCode: String,
    canTakeHome: Bool,
    material: RoomMaterial?
  ) {
    self.words = words
    self.title = title
    self.alias = alias
    self.returnCode = returnCode
    self.canTakeHome = canTakeHome
    phase = room.phase
    asked = AskedQuestion(in: room, material: material)
    ballots =
      asked.map { asked in
        asked.rounds.map { room.ballot(of: participant, question: asked.number, round: $0) }
      } ?? []
  }

  /// The vote in the round that is open or was closed last.
  var ballot: Room.Ballot? { ballots.last.flatMap { $0 } }

  /// Another one means that the room has moved on, and what is half filled in can no longer be sent.
  var scene: String {
    guard let asked else { return phase.name }
    return "\(phase.name)-\(asked.number)-\(asked.round)"
  }

  /// Another one means that there is something new to show.
  var version: String { "\(scene)-\(asked?.hiddenCount ?? 0)-\(held)" }

  /// A name for the saved answer; times would not do, since two votes may come in one millisecond.
  private var held: String {
    guard let ballot else { return "0" }
    let answer = ballot.response.map { $0.value.canonicalText } ?? ""
    // FNV-1a: it needs to differ, and nobody has to trust it.
    let digest = "\(ballot.certainty ?? 0)\(answer)".utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01b3
    }
    return String(digest, radix: 36)
  }

  /// Whether votes are taken now.
  var isVoting: Bool {
    if case .voting = phase { true } else { false }
  }
}

/// The question that a room is at, in the language of a page.
struct AskedQuestion {
  /// Its number, counted from 1.
  let number: Int
  /// How many questions the room has.
  let count: Int
  /// The round that is open or was closed last, counted from 1.
  let round: Int
  /// The exercise in the language of the page, or in the one that stands in for it.
  let exercise: Exercise
  /// The language of the exercise, where it is another one than that of the page.
  let language: Language?
  /// The order in which everybody sees its parts.
  let order: ShownOrder
  /// How the room voted in each round; empty until the key is shown.
  let results: [RoomResult]
  /// How many words are kept off the screens.
  let hiddenCount: Int

  /// The question that a room is at; nil before the first and after the last.
  init?(in room: Room, material: RoomMaterial?) {
    guard let number = room.phase.question, let asked = room.question(number) else { return nil }
    self.number = number
    count = room.questions.count
    round = max(1, room.roundCount(of: number))
    let exercises = material?.exercises ?? []
    exercise = exercises.indices.contains(number - 1) ? exercises[number - 1] : asked.exercise
    language = material?.language(of: number)
    order = asked.shownOrder
    hiddenCount = room.hiddenCount(of: number)
    if case .revealed = room.phase {
      results = (1...round).compactMap { room.result(question: number, round: $0) }
    } else {
      results = []
    }
  }

  /// The rounds so far.
  var rounds: ClosedRange<Int> { 1...round }

  /// The letter by which people in the room speak of an option; nil for one that is not shown.
  func letter(of option: Int) -> String? {
    order.sourceNumbers.firstIndex(of: option).map { AskedQuestion.letter(at: $0) }
  }

  /// The letter of a place, counted from 0: A to Z, then numbers.
  static func letter(at place: Int) -> String {
    guard let offset = UInt8(exactly: place), offset < 26 else { return String(place + 1) }
    return String(Unicode.Scalar(UInt8(ascii: "A") + offset))
  }

  /// The attribute that tells screen readers the language of the exercise.
  func languageAttribute(on words: Messages) -> [(name: StaticString, value: String)] {
    guard let language, language != words.language else { return [] }
    return [("lang", language.rawValue)]
  }
}
