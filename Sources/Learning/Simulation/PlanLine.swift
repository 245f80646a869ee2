/// A plan as it is typed: groups with what is done in them, apart by semicolons, and a prediction at the end.
///
/// `core m60 all rights; parents v36 kk children; r t100; 27-46`
public struct PlanLine {
  /// What a part of a line did.
  public enum Effect: Sendable, Equatable {
    /// The decisions for a group were replaced.
    case segment(Int)
    /// Reminders or trust were changed.
    case care
    /// The last change was taken back.
    case undone
    /// There was nothing to take back.
    case nothingToUndo
    /// The plan was begun anew.
    case cleared
    /// The plan of the round before was taken up.
    case earlier
    /// There is no plan of a round before.
    case nothingEarlier
    /// The plan is to be shown.
    case show
    /// The prediction with which the plan is run, as it was typed.
    case run(low: String, high: String)
  }

  /// Carries out a line.
  ///
  /// - Parameters:
  ///   - line: What was typed.
  ///   - draft: The plan; with an error it stays as it was.
  /// - Returns: What the last part of the line did.
  /// - Throws: ``AnswerError`` for the first part that cannot be read.
  public static func apply(_ line: String, to draft: inout PlanDraft) throws(AnswerError) -> Effect
  {
    var changed = draft
    var effect: Effect?
    for part in line.split(separator: ";") {
      let words = part.split(whereSeparator: { $0.isWhitespace || $0 == "," }).map { String($0) }
      guard !words.isEmpty else { continue }
      if case .run? = effect { throw .wrongShape }
      effect = try apply(words, to: &changed)
    }
    guard let effect else { throw .empty }
    draft = changed
    return effect
  }

  private static func apply(_ words: [String], to draft: inout PlanDraft) throws(AnswerError)
    -> Effect
  {
    switch words[0].lowercased() {
    case "undo": return draft.undo() ? .undone : .nothingToUndo
    case "clear":
      draft.clear()
      return .cleared
    case "last": return draft.takeEarlier() ? .earlier : .nothingEarlier
    case "show": return .show
    case "run": return try prediction(Array(words.dropFirst()), in: draft)
    default: break
    }
    if words[0].first?.isNumber == true || words[0].first == "-" {
      return try prediction(words, in: draft)
    }
    if draft.round.asksForPlan, let segment = segment(named: words[0], in: draft) {
      draft.replace(try entry(words.dropFirst(), of: segment, in: draft))
      return .segment(segment)
    }
    return try care(words, in: &draft)
  }

  private static func segment(named name: String, in draft: PlanDraft) -> Int? {
    draft.simulation.town.segments.firstIndex { $0.id.lowercased() == name.lowercased() }
  }

  /// Two numbers apart by a hyphen, a dash or a space.
  private static func prediction(_ words: [String], in draft: PlanDraft) throws(AnswerError)
    -> Effect
  {
    if let first = words.first, first.first == "-" {
      throw .plan(.impossible(first, population: draft.simulation.town.population))
    }
    let numbers = words.joined(separator: " ")
      .split(whereSeparator: { "-–—…".contains($0) || $0.isWhitespace || $0 == "." })
    guard numbers.count == 2 else { throw .missing(numbers.isEmpty ? "low" : "high") }
    return .run(low: String(numbers[0]), high: String(numbers[1]))
  }

  /// A group anew: what is not named is not done; its words stay where none are named.
  private static func entry(
    _ words: ArraySlice<String>,
    of segment: Int,
    in draft: PlanDraft
  ) throws(AnswerError) -> SimulationPlan.Entry {
    let before = draft.entries[segment]
    let town = draft.simulation.town
    let reader = PlanReader(simulation: draft.simulation, round: draft.round)
    var entry = SimulationPlan.Entry(
      segment: segment,
      language: before.language,
      frame: before.frame
    )
    for word in words.map({ $0.lowercased() }) {
      if word == "p" {
        entry.hasPost = true
      } else if word == RoundAnswer.allLanguages {
        entry.language = nil
      } else if word == RoundAnswer.generalWords {
        entry.frame = nil
      } else if town.languages.contains(word) {
        entry.language = word
      } else if town.frames.contains(word) {
        entry.frame = word
      } else {
        try count(word, into: &entry, reader)
      }
    }
    try reader.check(entry, ties: draft.ties[segment])
    return entry
  }

  private static func count(
    _ word: String,
    into entry: inout SimulationPlan.Entry,
    _ reader: PlanReader
  ) throws(AnswerError) {
    guard let letter = word.first, "vmf".contains(letter), word.count > 1 else {
      throw .unknown(AnswerReading.quoted(word))
    }
    let digits = String(word.dropFirst())
    let number = try reader.checked(Int(digits), typed: digits)
    switch letter {
    case "v": entry.visits = number
    case "m": entry.messages = number
    default: entry.friends = number
    }
  }

  /// `r` or `r0` for reminders, `t100` for a level of trust.
  private static func care(_ words: [String], in draft: inout PlanDraft) throws(AnswerError)
    -> Effect
  {
    for word in words.map({ $0.lowercased() }) {
      switch word {
      case "r", "r1", "r0":
        guard draft.round.offersCare else { throw .plan(.notOffered("r")) }
        draft.setReminder(word != "r0")
      case _ where word.first == "t" && Int(word.dropFirst()) != nil:
        guard draft.round.offersCare else { throw .plan(.notOffered(word)) }
        let percent = Int(word.dropFirst())
        let levels = draft.simulation.rules.trustLevels
        guard let level = levels.firstIndex(where: { $0.percent == percent }) else {
          throw .unknown(AnswerReading.quoted(word))
        }
        draft.setTrust(level)
      default: throw .unknown(AnswerReading.quoted(word))
      }
    }
    return .care
  }
}
