extension Moment {
  /// Reads a date and time with an offset, such as `2026-01-31T09:00:00+05:00` or
  /// `2026-01-31T04:00:00.250Z`; nil for anything else.
  public init?(iso8601 text: String) {
    let bytes = Array(text.utf8)
    func number(_ range: Range<Int>) -> Int? {
      guard range.upperBound <= bytes.count else { return nil }
      var value = 0
      for byte in bytes[range] {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
        value = value * 10 + Int(byte - UInt8(ascii: "0"))
      }
      return value
    }
    func stands(_ character: Unicode.Scalar, at position: Int) -> Bool {
      bytes.indices.contains(position) && bytes[position] == UInt8(ascii: character)
    }
    guard
      let year = number(0..<4), stands("-", at: 4), let month = number(5..<7), stands("-", at: 7),
      let dayOfMonth = number(8..<10), stands("T", at: 10) || stands(" ", at: 10),
      let hour = number(11..<13), stands(":", at: 13), let minute = number(14..<16),
      stands(":", at: 16), let second = number(17..<19),
      let day = Moment.day(year: year, month: month, day: dayOfMonth),
      hour < 24, minute < 60, second < 60
    else { return nil }
    var position = 19
    var fraction = 0
    if stands(".", at: position) {
      guard let milliseconds = number(20..<23) else { return nil }
      fraction = milliseconds
      position = 23
    }
    guard let offset = Moment.offsetMinutes(bytes[position...]) else { return nil }
    let seconds = ((day * 24 + hour) * 60 + minute - offset) * 60 + second
    self.init(milliseconds: Int64(seconds) * 1000 + Int64(fraction), utcOffsetMinutes: offset)
  }

  private static func offsetMinutes(_ bytes: ArraySlice<UInt8>) -> Int? {
    if bytes.elementsEqual("Z".utf8) { return 0 }
    let text = Array(bytes)
    let digits = text.dropFirst().enumerated().filter { $0.offset != 2 }.map { $0.element }
    guard
      text.count == 6, text[3] == UInt8(ascii: ":"),
      text[0] == UInt8(ascii: "+") || text[0] == UInt8(ascii: "-"),
      digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    let values = digits.map { Int($0 - UInt8(ascii: "0")) }
    let minutes = values[2] * 10 + values[3]
    let offset = (values[0] * 10 + values[1]) * 60 + minutes
    guard minutes < 60, offset <= 1080 else { return nil }
    return text[0] == UInt8(ascii: "-") ? -offset : offset
  }
}
