/// A time of day in minutes from midnight, as people write it.
public enum ClockTime {
  /// Reads a time such as `9:30` or `13:00`; nil for anything else.
  public static func minutes(_ text: String) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard
      parts.count == 2, (1...2).contains(parts[0].count), parts[1].count == 2,
      parts.allSatisfy({ $0.allSatisfy { ("0"..."9").contains($0) } }),
      let hour = Int(parts[0]), let minute = Int(parts[1]), hour < 24, minute < 60
    else { return nil }
    return hour * 60 + minute
  }

  /// Writes minutes from midnight such as `09:30`; those of later days carry the number of days, such as `00:45 +1`.
  public static func text(_ minutes: Int) -> String {
    let day = minutes / 1440
    let rest = ((minutes % 1440) + 1440) % 1440
    return padded(rest / 60) + ":" + padded(rest % 60) + (day > 0 ? " +\(day)" : "")
  }

  /// The time of day of a moment on its own clock.
  public static func text(_ moment: Moment) -> String {
    String(moment.iso8601.dropFirst(11).prefix(5))
  }

  /// Writes a length such as `12:05`, in minutes and seconds.
  public static func length(_ milliseconds: Int) -> String {
    let seconds = milliseconds.magnitude / 1000
    return padded(Int(seconds / 60)) + ":" + padded(Int(seconds % 60))
  }

  private static func padded(_ number: Int) -> String {
    (number < 10 ? "0" : "") + String(number)
  }
}

extension Moment {
  /// The moment some milliseconds later; one that no number could hold stays where it is.
  public func later(by milliseconds: Int) -> Moment {
    let (sum, overflow) = self.milliseconds.addingReportingOverflow(Int64(milliseconds))
    return overflow ? self : Moment(milliseconds: sum, utcOffsetMinutes: utcOffsetMinutes)
  }
}
