import Glibc

/// The time zone of the machine, as the C library knows it.
public enum LocalCalendar {
  /// Returns the minutes that local time is ahead of UTC at a moment.
  ///
  /// - Parameter milliseconds: The moment in milliseconds of UTC since the beginning of 1970.
  /// - Returns: The offset; zero for a moment outside what the C library can express.
  public static func utcOffsetMinutes(atMilliseconds milliseconds: Int) -> Int {
    var seconds = time_t((Double(milliseconds) / 1000).rounded(.down))
    var local = tm()
    // The reentrant call need not look at TZ by itself.
    tzset()
    guard localtime_r(&seconds, &local) != nil else { return 0 }
    return local.tm_gmtoff / 60
  }
}
