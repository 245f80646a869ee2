/// A session in the room as its facts tell it: which part was how long, what was cut and noted.
public struct WorkshopRun: Sendable, Hashable {
  /// The session.
  public let session: SessionID
  /// When it began.
  public let startedAt: Moment
  /// The plan with which it began.
  public let start: WorkshopStart
  /// The position of the present part, from 0; that of the last one where the session is over.
  public private(set) var position = 0
  /// The milliseconds of all visits that ended, by part.
  public private(set) var measured: [Int]
  /// The milliseconds of the present visit as far as they are recorded.
  public private(set) var visit = 0
  /// The milliseconds of all pauses that ended.
  public private(set) var paused = 0
  /// Whether the clock stands.
  public private(set) var isPaused = false
  /// The positions of the parts whose first cut was taken.
  public private(set) var cuts: Set<Int> = []
  /// What the trainer wrote, in order.
  public private(set) var notes: [Note] = []
  /// How the session ended, nil while it goes on.
  public private(set) var ending: Ending?
  /// When the last fact was recorded.
  public private(set) var lastAt: Moment

  /// Something that the trainer wrote.
  public struct Note: Sendable, Hashable {
    /// The position of the part in which it was written.
    public let position: Int
    /// When.
    public let writtenAt: Moment
    /// The text.
    public let text: String
  }

  /// How a session ended.
  public enum Ending: Sendable, Hashable {
    /// After its last part.
    case complete
    /// Before that.
    case early
  }

  /// Begins a session.
  public init(session: SessionID, start: WorkshopStart, at moment: Moment) {
    self.session = session
    self.start = start
    startedAt = moment
    lastAt = moment
    measured = start.parts.map { _ in 0 }
  }

  /// Folds the facts of one session; nil where none of them is a start.
  public init?(facts: [RecordedFact]) {
    for (index, fact) in facts.enumerated() {
      guard case .workshop(.started(let start)) = fact.content else { continue }
      self.init(session: fact.context.session, start: start, at: fact.recordedAt)
      for later in facts[(index + 1)...] {
        if case .workshop(let content) = later.content { add(content, at: later.recordedAt) }
      }
      return
    }
    return nil
  }

  /// Takes a fact; one that does not fit the plan, or comes after the end, changes nothing.
  public mutating func add(_ fact: WorkshopFact, at moment: Moment) {
    guard ending == nil else { return }
    switch fact {
    case .started: return
    case .finished(let isComplete): ending = isComplete ? .complete : .early
    case .stageEntered(let number):
      guard let place = place(number) else { return }
      position = place
      visit = 0
    case .stageLeft(let number, let time):
      guard let place = place(number) else { return }
      measured[place] += time
      visit = 0
    case .stageCut(let number, let time):
      guard let place = place(number) else { return }
      cuts.insert(place)
      visit = time
    case .paused(_, let time):
      isPaused = true
      visit = time
    case .resumed(_, let time):
      isPaused = false
      paused += time
    case .continued(_, let time): visit = time
    case .noteWritten(let number, let time, let text):
      guard let place = place(number) else { return }
      notes.append(Note(position: place, writtenAt: moment, text: text))
      visit = time
    }
    lastAt = moment
  }

  private func place(_ number: Int) -> Int? {
    (1...start.parts.count).contains(number) ? number - 1 : nil
  }

  /// The present part.
  public var part: WorkshopPart { start.parts[position] }

  /// The milliseconds that a part is to last, after what was cut.
  public func plannedMilliseconds(of position: Int) -> Int {
    let part = start.parts[position]
    let cut = cuts.contains(position) ? part.cutMinutes ?? 0 : 0
    return max(0, part.minutes - cut) * 60_000
  }

  /// The milliseconds of the present part, the visit that is not over included.
  public var current: Int { measured[position] + visit }

  /// The milliseconds that the session has taken so far, pauses included, as far as they are recorded.
  public var spent: Int { measured.reduce(0, +) + visit + paused }

  /// Whether a part took so little time that it was passed over rather than held.
  public func isPassedOver(_ position: Int) -> Bool {
    measured[position] < WorkshopRun.shortestStage
  }

  /// The milliseconds below which a part counts as passed over.
  static let shortestStage = 30_000
}
