/// The clock of a session in the room: commands in, facts out, and what it shows at any instant.
///
/// Instants are milliseconds of a clock that nobody sets. The clock on the wall only dates facts, and bridges the time between a
/// crash and the next start.
public struct WorkshopClock: Sendable {
  /// The session as its facts tell it.
  public private(set) var run: WorkshopRun
  /// The instant up to which the visit, or the pause, is accounted for.
  private var mark: Int
  /// The milliseconds of the present pause before ``mark``.
  private var pauseBefore = 0

  /// Begins a session.
  ///
  /// - Parameters:
  ///   - run: The session, to which nothing has happened yet.
  ///   - instant: The instant at which it begins.
  public init(beginning run: WorkshopRun, at instant: Int) {
    self.run = run
    mark = instant
  }

  /// The facts with which a session begins.
  public static func opening(_ start: WorkshopStart) -> [WorkshopFact] {
    [.started(start), .stageEntered(number: 1)]
  }

  /// Goes on with a session whose program ended.
  ///
  /// - Parameters:
  ///   - run: The session as it was recorded.
  ///   - now: The clock on the wall.
  ///   - instant: The same instant on the clock that nobody sets.
  public init(continuing run: WorkshopRun, now: Moment, at instant: Int) {
    self.run = run
    mark = instant
    let gap = WorkshopClock.gap(after: run, now: now) ?? 0
    if run.isPaused {
      pauseBefore = gap
    } else {
      mark = instant - gap
    }
  }

  /// The milliseconds since the last fact of a session; nil where they are too many to have been part of it.
  ///
  /// A clock on the wall that was set back bridges nothing.
  public static func gap(after run: WorkshopRun, now: Moment) -> Int? {
    let (gap, overflow) = now.milliseconds.subtractingReportingOverflow(run.lastAt.milliseconds)
    guard !overflow, gap <= longestGap else { return nil }
    return Int(max(0, gap))
  }

  /// The longest gap that counts as part of a session, three hours in milliseconds.
  static let longestGap: Int64 = 10_800_000

  // MARK: - What it shows

  /// What the clock shows at an instant.
  public func reading(at instant: Int) -> ClockReading {
    let now = account(at: instant)
    let plan = run.start.parts.indices.map { run.plannedMilliseconds(of: $0) }
    let elapsed = run.measured[run.position] + now.visit
    var left = max(0, plan[run.position] - elapsed)
    for position in plan.indices where position > run.position {
      left += max(0, plan[position] - run.measured[position])
    }
    if run.ending != nil { left = 0 }
    let spent = run.measured.reduce(0, +) + now.visit + run.paused + (now.pause ?? 0)
    return ClockReading(
      number: run.position + 1,
      count: plan.count,
      planned: plan[run.position],
      elapsed: elapsed,
      pause: now.pause,
      left: left,
      delay: spent + left - run.start.minutes * 60_000,
      offer: offer(elapsed: elapsed, planned: plan[run.position])
    )
  }

  /// The next cut: of the present part while it has time left, else of the first later part that has one.
  private func offer(elapsed: Int, planned: Int) -> ClockReading.Offer? {
    let parts = run.start.parts
    let first = elapsed < planned ? run.position : run.position + 1
    let open = parts.indices.first {
      $0 >= first && parts[$0].canBeCut && !run.cuts.contains($0)
    }
    return open.map { ClockReading.Offer(position: $0, minutes: parts[$0].cutMinutes) }
  }

  private func account(at instant: Int) -> (visit: Int, pause: Int?) {
    let passed = max(0, instant - mark)
    return run.isPaused
      ? (run.visit, min(pauseBefore + passed, WorkshopFact.longest))
      : (min(run.visit + passed, WorkshopFact.longest), nil)
  }

  // MARK: - What it is told

  /// Takes a command.
  ///
  /// - Parameters:
  ///   - command: The command.
  ///   - instant: When it came.
  ///   - now: The same instant on the wall.
  /// - Returns: What happened, to be recorded; empty where the command means nothing now.
  public mutating func take(
    _ command: WorkshopCommand,
    at instant: Int,
    now: Moment
  ) -> [WorkshopFact] {
    guard run.ending == nil else { return [] }
    let facts = facts(of: command, at: instant)
    guard !facts.isEmpty else { return [] }
    for fact in facts { run.add(fact, at: now) }
    mark = instant
    pauseBefore = 0
    return facts
  }

  /// The fact that a session goes on after its program had ended.
  public mutating func goOn(at instant: Int, now: Moment) -> [WorkshopFact] {
    guard run.ending == nil else { return [] }
    let number = run.position + 1
    var facts: [WorkshopFact] = []
    if run.isPaused {
      let account = account(at: instant)
      facts = [
        .resumed(number: number, milliseconds: account.pause ?? 0),
        .paused(number: number, milliseconds: account.visit),
      ]
    }
    facts.append(.continued(number: number, milliseconds: account(at: instant).visit))
    for fact in facts { run.add(fact, at: now) }
    mark = instant
    pauseBefore = 0
    return facts
  }

  private func facts(of command: WorkshopCommand, at instant: Int) -> [WorkshopFact] {
    let number = run.position + 1
    let account = account(at: instant)
    let waking =
      account.pause.map {
        [WorkshopFact.resumed(number: number, milliseconds: $0)]
      } ?? []
    let left = waking + [.stageLeft(number: number, milliseconds: account.visit)]
    switch command {
    case .next where number == run.start.parts.count: return left + [.finished(isComplete: true)]
    case .next: return left + [.stageEntered(number: number + 1)]
    case .back: return number == 1 ? [] : left + [.stageEntered(number: number - 1)]
    case .end: return left + [.finished(isComplete: false)]
    case .pause:
      return waking.isEmpty ? [.paused(number: number, milliseconds: account.visit)] : waking
    case .cut:
      guard let offer = reading(at: instant).offer else { return [] }
      return whilePaused(
        .stageCut(number: offer.position + 1, milliseconds: account.visit),
        waking,
        account.visit
      )
    case .note(let text):
      guard !text.isEmpty else { return [] }
      return whilePaused(
        .noteWritten(number: number, milliseconds: account.visit, text: text),
        waking,
        account.visit
      )
    }
  }

  /// A fact that leaves a pause a pause: it is split in two, so that its length is known up to here.
  private func whilePaused(
    _ fact: WorkshopFact,
    _ waking: [WorkshopFact],
    _ visit: Int
  ) -> [WorkshopFact] {
    waking.isEmpty
      ? [fact] : waking + [fact, .paused(number: run.position + 1, milliseconds: visit)]
  }
}
