import Learning
import Text

/// A session that is being led: its clock, and the record that hears of everything before the screen does.
final class WorkshopSession {
  /// The clock.
  private(set) var clock: WorkshopClock
  /// What the plan says about each part.
  let guide: WorkshopGuide
  /// The clocks.
  let clocks: WorkshopClocks
  /// Why something is not in the record yet, nil while all is.
  private(set) var trouble: String?
  private let recorder: any SessionRecorder
  private let words: Messages
  /// What could not be recorded yet.
  private var pending: [FactContent] = []

  /// Takes a session that has begun, or goes on.
  init(
    clock: WorkshopClock,
    guide: WorkshopGuide,
    clocks: WorkshopClocks,
    recorder: any SessionRecorder,
    words: Messages
  ) {
    self.clock = clock
    self.guide = guide
    self.clocks = clocks
    self.recorder = recorder
    self.words = words
  }

  /// What the clock shows now.
  var reading: ClockReading { clock.reading(at: clocks.instant()) }
  /// Whether the session came to its end.
  var isOver: Bool { clock.run.ending != nil }

  /// Carries out a command once it is in the record.
  ///
  /// A record that takes nothing, on a full disk for example, does not stop a room full of people: the clock goes on, says
  /// so, and what happened is recorded with what comes next.
  ///
  /// - Returns: What happened; empty where the command means nothing now.
  func take(_ command: WorkshopCommand) -> [WorkshopFact] {
    let now = clocks.now()
    var next = clock
    let facts = next.take(command, at: clocks.instant(), now: now)
    record(facts, at: now)
    clock = next
    return facts
  }

  /// Records once more what could not be recorded.
  ///
  /// - Throws: What the record throws.
  func settle() throws {
    guard !pending.isEmpty else { return }
    _ = try recorder.record(pending, at: clocks.now())
    pending = []
    trouble = nil
  }

  private func record(_ facts: [WorkshopFact], at now: Moment) {
    guard !facts.isEmpty else { return }
    pending += facts.map { .workshop($0) }
    do {
      _ = try recorder.record(pending, at: now)
      pending = []
      trouble = nil
    } catch {
      trouble = words.clockNotSaved(reason: FailureWords(words: words).failure(for: error).message)
    }
  }
}
