/// A point in time with the offset of the clock on the wall, as the record keeps it.
public struct Moment: Sendable, Hashable {
  /// Milliseconds since 1970-01-01T00:00Z.
  public let milliseconds: Int64
  /// Minutes that the local clock is ahead of UTC, from -1,080 to 1,080.
  public let utcOffsetMinutes: Int

  /// Joins a time and an offset, which is brought into its range.
  public init(milliseconds: Int64, utcOffsetMinutes: Int = 0) {
    self.milliseconds = milliseconds
    self.utcOffsetMinutes = min(max(-1080, utcOffsetMinutes), 1080)
  }

  /// The day of the learner's calendar, counted from 1970-01-01.
  public var localDay: Int { Moment.floorDivide(localMilliseconds, by: 86_400_000) }

  /// The local date and time with its offset, such as `2026-01-31T09:00:00.000+05:00`.
  public var iso8601: String {
    let sign = utcOffsetMinutes < 0 ? "-" : "+"
    let offset = abs(utcOffsetMinutes)
    return Moment.dateAndTime(localMilliseconds)
      + "\(sign)\(Moment.padded(offset / 60, 2)):\(Moment.padded(offset % 60, 2))"
  }

  /// The date and time in UTC, such as `2026-01-31T04:00:00.000Z`.
  public var iso8601UTC: String { Moment.dateAndTime(milliseconds) + "Z" }

  /// The local date, such as `2026-01-31`.
  public var localDate: String { Moment.date(ofDay: localDay) }

  private var localMilliseconds: Int64 {
    let (sum, overflow) = milliseconds.addingReportingOverflow(Int64(utcOffsetMinutes) * 60_000)
    return overflow ? milliseconds : sum
  }

  /// The date of a day counted from 1970-01-01, in the proleptic Gregorian calendar.
  ///
  /// Days further away than 10^12, which no ``Moment`` reaches, are given as the last day before
  /// that.
  public static func date(ofDay day: Int) -> String {
    // Howard Hinnant, "chrono-compatible low-level date algorithms": eras of 146,097 days from 1
    // March 0000.
    let shifted = min(max(-1_000_000_000_000, day), 1_000_000_000_000) + 719_468
    let era = floorDivide(Int64(shifted), by: 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return "\(padded(year, 4))-\(padded(month, 2))-"
      + padded(dayOfYear - (153 * shiftedMonth + 2) / 5 + 1, 2)
  }

  /// The day, counted from 1970-01-01, of a date; nil where the calendar has no such date.
  public static func day(year: Int, month: Int, day: Int) -> Int? {
    guard (0...9999).contains(year), (1...12).contains(month), (1...31).contains(day) else {
      return nil
    }
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = floorDivide(Int64(shiftedYear), by: 400)
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    let count = era * 146_097 + dayOfEra - 719_468
    return date(ofDay: count) == "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
      ? count : nil
  }

  private static func dateAndTime(_ milliseconds: Int64) -> String {
    let day = floorDivide(milliseconds, by: 86_400_000)
    let remainder = Int(milliseconds % 86_400_000)
    let rest = remainder < 0 ? remainder + 86_400_000 : remainder
    let time = [rest / 3_600_000, rest / 60_000 % 60, rest / 1000 % 60].map { padded($0, 2) }
    return date(ofDay: day) + "T" + time.joined(separator: ":") + "." + padded(rest % 1000, 3)
  }

  private static func floorDivide(_ value: Int64, by divisor: Int64) -> Int {
    Int(value >= 0 ? value / divisor : -((-(value + 1)) / divisor) - 1)
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(abs(number))
    return (number < 0 ? "-" : "") + String(repeating: "0", count: max(0, width - digits.count))
      + digits
  }
}
