/// What can be made of the times that one device wrote down while somebody may have set its clock.
public enum DeviceClock {
  /// How far a clock must seem ahead before its times are taken back: a year of 365 days, in milliseconds.
  static let leap: Int64 = 365 * 86_400_000

  /// Times in the order of the device's counter, corrected so that none is before the one ahead of it.
  ///
  /// A time before an earlier one counts as equal to it: so nothing is ever reviewed after a negative gap, and a clock that
  /// was set back and later right again leaves no gap of years. Times that leap ahead by more than a year count as what
  /// the device wrote after it came back by more than a year, if that is still after what came before the leap.
  ///
  /// - Complexity: O(n).
  public static func corrected(_ times: [Int64]) -> [Int64] {
    guard !zip(times, times.dropFirst()).allSatisfy({ $0 <= $1 }) else { return times }
    let nextSmaller = nextSmaller(in: times)
    var corrected = times
    var latest = times[0]
    var place = 1
    while place < times.count {
      let time = times[place]
      guard time > latest else {
        corrected[place] = latest
        place += 1
        continue
      }
      let end = endOfLeap(from: place, after: latest, in: times, nextSmaller)
      latest = times[end]
      for position in place...end { corrected[position] = latest }
      place = end + 1
    }
    return corrected
  }

  /// The last place of a stretch in which the clock was ahead; the place itself where it was not.
  ///
  /// Each walk visits only times between `latest` and the one it starts from, so all walks together are linear.
  private static func endOfLeap(
    from place: Int,
    after latest: Int64,
    in times: [Int64],
    _ nextSmaller: [Int]
  ) -> Int {
    guard isLeap(from: latest, to: times[place]) else { return place }
    var end = place
    var next = nextSmaller[place]
    while next < times.count, times[next] >= latest {
      end = next
      next = nextSmaller[next]
    }
    return isLeap(from: times[end], to: times[place]) ? end : place
  }

  private static func isLeap(from earlier: Int64, to later: Int64) -> Bool {
    let (gap, overflow) = later.subtractingReportingOverflow(earlier)
    return overflow ? later > earlier : gap > leap
  }

  /// For each place the next one with a smaller time, or the count.
  private static func nextSmaller(in times: [Int64]) -> [Int] {
    var next = [Int](repeating: times.count, count: times.count)
    var open: [Int] = []
    for place in times.indices {
      while let last = open.last, times[last] > times[place] {
        next[last] = place
        open.removeLast()
      }
      open.append(place)
    }
    return next
  }
}
