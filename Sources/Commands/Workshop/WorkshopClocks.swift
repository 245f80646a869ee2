import Learning
import Platform

/// The two clocks of a session: the one on the wall, and one that nobody sets.
struct WorkshopClocks {
  /// The clock on the wall.
  let now: () -> Moment
  /// Milliseconds that never go back.
  let instant: () -> Int

  init(now: @escaping () -> Moment, instant: @escaping () -> Int) {
    self.now = now
    self.instant = instant
  }

  /// The clocks of a machine; a time that `--now` fixes is when the program began.
  init(_ environment: CommandEnvironment) {
    let begin = SystemClock.uninterruptedMilliseconds()
    instant = { SystemClock.uninterruptedMilliseconds() }
    if let fixed = environment.options.now {
      now = { fixed.later(by: SystemClock.uninterruptedMilliseconds() - begin) }
    } else {
      now = environment.now
    }
  }
}
