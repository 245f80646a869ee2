import Foundation
import Testing

@testable import Learning

@Suite("Moments")
struct MomentTests {
  /// Seconds since 1970 of odd days: leap days, turns of centuries, before 1970, the ends of what four digits can say.
  static let seconds: [Int64] = {
    let odd: [Int64] = [
      0, -1, 1, 951_782_399, 951_782_400, 951_868_799, 951_868_800, -2_203_891_201, -2_203_891_200,
      -2_208_988_800, 4_107_542_399, 4_107_542_400, 4_133_980_799, 1_709_164_800, 1_709_251_199,
      253_402_300_799, -11_676_096_000,
    ]
    var generator = SplitMix64(seed: 31)
    // From 1600 to 2400.
    return odd
      + (0..<500).map { _ in Int64(generator.number(below: 25_245_561_600)) - 11_676_096_000 }
  }()

  @Test("A moment is written as Foundation writes it, in UTC")
  func writing() {
    let formatter = Self.formatter()
    for seconds in Self.seconds {
      let moment = Moment(milliseconds: seconds * 1000 + 250)
      // A tenth of a millisecond keeps the formatter's binary seconds from rounding down.
      let date = Date(timeIntervalSince1970: Double(seconds) + 0.2501)
      #expect(moment.iso8601UTC == formatter.string(from: date))
    }
  }

  @Test("A moment with an offset is written as Foundation writes it in that zone")
  func writingWithOffset() {
    for minutes in [-720, -570, -210, -30, 30, 300, 345, 360, 765, 840] {
      let formatter = Self.formatter()
      formatter.timeZone = TimeZone(secondsFromGMT: minutes * 60)
      for seconds in Self.seconds.prefix(120) {
        let moment = Moment(milliseconds: seconds * 1000, utcOffsetMinutes: minutes)
        let date = Date(timeIntervalSince1970: Double(seconds))
        #expect(moment.iso8601 == formatter.string(from: date))
        #expect(formatter.string(from: date).split(separator: "T").first ?? "" == moment.localDate)
      }
    }
  }

  @Test("What is written reads back as the same moment")
  func roundTrip() {
    for (place, seconds) in Self.seconds.enumerated() {
      let moment = Moment(
        milliseconds: seconds * 1000 + Int64(place),
        utcOffsetMinutes: (place * 37) % 2161 - 1080
      )
      guard (0...9999).contains(Int(moment.localDate.prefix(4)) ?? -1) else { continue }
      #expect(Moment(iso8601: moment.iso8601) == moment)
      #expect(Moment(iso8601: moment.iso8601UTC)?.milliseconds == moment.milliseconds)
    }
  }

  @Test("The local day changes at the learner's midnight")
  func localDay() {
    for (text, day) in [
      ("1970-01-01T00:00:00Z", 0), ("1969-12-31T23:59:59Z", -1), ("1970-01-01T23:59:59-18:00", 0),
      ("1970-01-02T00:00:00+14:00", 1), ("2026-01-31T00:00:00+05:00", 20_484),
      ("2026-01-30T23:59:59.999+05:00", 20_483),
    ] {
      #expect(Moment(iso8601: text)?.localDay == day, "\(text)")
    }
  }

  @Test("Days and dates agree with Foundation's calendar over four centuries")
  func calendar() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
    for day in stride(from: -135_000, through: 157_000, by: 97) {
      let parts = calendar.dateComponents(
        [.year, .month, .day],
        from: Date(timeIntervalSince1970: Double(day) * 86_400)
      )
      let year = try #require(parts.year)
      let month = try #require(parts.month)
      let dayOfMonth = try #require(parts.day)
      #expect(Moment.day(year: year, month: month, day: dayOfMonth) == day)
      let date = Moment.date(ofDay: day).split(separator: "-").map { Int($0) }
      #expect(date == [year, month, dayOfMonth])
    }
  }

  @Test(
    "A date that the calendar does not have is refused",
    arguments: [
      (1900, 2, 29), (2100, 2, 29), (2023, 2, 29), (2024, 2, 30), (2024, 4, 31), (2024, 13, 1),
      (2024, 0, 1), (2024, 1, 0), (2024, 1, 32), (-1, 1, 1), (10_000, 1, 1), (Int.max, 1, 1),
      (2024, Int.min, 1), (2024, 1, Int.max),
    ]
  )
  func impossibleDates(year: Int, month: Int, day: Int) {
    #expect(Moment.day(year: year, month: month, day: day) == nil)
  }

  @Test("Leap days are dates", arguments: [1600, 1904, 2000, 2024, 2400, 0, 4])
  func leapDays(year: Int) throws {
    let day = try #require(Moment.day(year: year, month: 2, day: 29))
    #expect(Moment.day(year: year, month: 3, day: 1) == day + 1)
  }

  @Test(
    "A text that is no moment is refused",
    arguments: [
      "", "2026", "2026-01-31", "2026-01-31T09:00:00", "2026-01-31T09:00Z", "2026-1-31T09:00:00Z",
      "2026-02-30T09:00:00Z", "2026-01-31T24:00:00Z", "2026-01-31T09:60:00Z",
      "2026-01-31T09:00:60Z",
      "2026-01-31T09:00:00+5:00", "2026-01-31T09:00:00+05", "2026-01-31T09:00:00+0500",
      "2026-01-31T09:00:00+05:60", "2026-01-31T09:00:00+05:99", "2026-01-31T09:00:00+18:01",
      "2026-01-31T09:00:00+99:00", "2026-01-31T09:00:00.Z", "2026-01-31T09:00:00.5Z",
      "2026-01-31T09:00:00.1234Z", "2026-01-31T09:00:00.12", "2026-01-31T09:00:00ZZ",
      "2026-01-31T09:00:00z", "2026-01-31t09:00:00Z", " 2026-01-31T09:00:00Z",
      "2026-01-31T09:00:00Z ", "-026-01-31T09:00:00Z", "２026-01-31T09:00:00Z",
      "2026/01/31T09:00:00Z", "2026-01-31T09.00.00Z", "2026-01-31T09:00:00+a5:00",
      "2026-01-31T09:00:00\u{2212}05:00", "20260131T090000Z",
    ]
  )
  func noMoment(text: String) {
    #expect(Moment(iso8601: text) == nil)
  }

  @Test("A space may stand for the T, and the fraction may be left out")
  func spellings() {
    let expected = Moment(iso8601: "2026-01-31T04:00:00.000Z")
    #expect(expected?.milliseconds == 1_769_832_000_000)
    #expect(Moment(iso8601: "2026-01-31 04:00:00Z") == expected)
    #expect(Moment(iso8601: "2026-01-31T09:00:00+05:00")?.milliseconds == expected?.milliseconds)
    #expect(Moment(iso8601: "2026-01-30T22:30:00-05:30")?.milliseconds == expected?.milliseconds)
  }

  @Test("Times and offsets of any size are written without a trap")
  func extremes() {
    for milliseconds in [Int64.min, .min + 1, .max, .max - 1] {
      for offset in [Int.min, -1080, 0, 1080, Int.max] {
        let moment = Moment(milliseconds: milliseconds, utcOffsetMinutes: offset)
        #expect((-1080...1080).contains(moment.utcOffsetMinutes))
        #expect(moment.iso8601.hasPrefix(moment.localDate))
        #expect(moment.iso8601UTC.hasSuffix("Z"))
      }
    }
    for day in [Int.min, Int.max] { #expect(!Moment.date(ofDay: day).isEmpty) }
  }

  private static func formatter() -> ISO8601DateFormatter {
    let formatter = ISO8601DateFormatter()
    formatter.formatOptions = [.withInternetDateTime, .withFractionalSeconds]
    return formatter
  }
}
