/// How many answers took how many whole seconds.
///
/// A median needs all values or a count of each; counts of seconds need a few hundred bytes an item however many
/// answers there are.
struct SecondsHistogram: Sendable {
  /// Above it a time says only that it was long.
  static let longest = 3_600

  private var counts: [Int] = []
  private(set) var total = 0

  /// Counts a time, rounded to whole seconds; one below 0 was not measured.
  mutating func count(milliseconds: Int) {
    guard milliseconds >= 0 else { return }
    let second = (min(milliseconds, Self.longest * 1000) + 500) / 1000
    if second >= counts.count {
      counts.append(contentsOf: repeatElement(0, count: second + 1 - counts.count))
    }
    counts[second] += 1
    total += 1
  }

  /// Adds the counts of another.
  mutating func add(_ other: SecondsHistogram) {
    if other.counts.count > counts.count {
      counts.append(contentsOf: repeatElement(0, count: other.counts.count - counts.count))
    }
    for second in other.counts.indices { counts[second] += other.counts[second] }
    total += other.total
  }

  /// The middle time, or the mean of the two in the middle; nil of nothing.
  var median: Double? {
    guard total > 0 else { return nil }
    return (Double(second(at: (total - 1) / 2)) + Double(second(at: total / 2))) / 2
  }

  /// The time at a place, counted from 0, among the sorted times.
  private func second(at place: Int) -> Int {
    var before = 0
    for (second, count) in counts.enumerated() {
      before += count
      if place < before { return second }
    }
    return 0
  }
}
