import Glibc

/// The clocks of the machine.
public enum SystemClock {
  /// Returns the milliseconds of UTC since the beginning of 1970.
  public static func milliseconds() -> Int { read(CLOCK_REALTIME) / 1_000_000 }

  /// Returns milliseconds that never go back, for durations within one process.
  public static func monotonicMilliseconds() -> Int { read(CLOCK_MONOTONIC) / 1_000_000 }

  /// Returns milliseconds that never go back and also run while the machine sleeps, for what goes on in the room meanwhile.
  public static func uninterruptedMilliseconds() -> Int { read(CLOCK_BOOTTIME) / 1_000_000 }

  /// Returns the nanoseconds of processor time that this process has used.
  public static func processorNanoseconds() -> Int { read(CLOCK_PROCESS_CPUTIME_ID) }

  private static func read(_ clock: clockid_t) -> Int {
    var time = timespec()
    guard clock_gettime(clock, &time) == 0 else { return 0 }
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }
}
