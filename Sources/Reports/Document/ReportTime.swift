public import Learning

/// When a report was made, as exactly as its readers may know it.
public enum ReportTime: Sendable, Hashable {
  /// The local date and time.
  case moment(Moment)
  /// The day alone, counted from 1970-01-01, for readers outside the group.
  case day(Int)

  /// The date for people, with the time of day where there is one: `2026-01-31 09:00`.
  var text: String {
    switch self {
    case .moment(let moment): moment.localDate + " " + moment.iso8601.dropFirst(11).prefix(5)
    case .day(let day): Moment.date(ofDay: day)
    }
  }

  /// The date and time, or the date, as ISO 8601 spells it.
  var iso8601: String {
    switch self {
    case .moment(let moment): moment.iso8601
    case .day(let day): Moment.date(ofDay: day)
    }
  }

  /// The local day, counted from 1970-01-01.
  var day: Int {
    switch self {
    case .moment(let moment): moment.localDay
    case .day(let day): day
    }
  }
}
