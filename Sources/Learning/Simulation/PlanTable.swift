/// The most that groups can bring, for each number of minutes.
struct PlanTable {
  /// What the best way brings for at most so many minutes, in billionths of a person.
  private(set) var values: [Int]

  /// How the people of one group are asked, packed into one number so that adding is one addition.
  struct Asked {
    var packed: UInt64 = 0

    static let visit = Asked(packed: 1)
    static let message = Asked(packed: 1 << 16)
    static let friend = Asked(packed: 1 << 32)
    static let post = Asked(packed: 1 << 48)

    var visits: Int { Int(packed & 0xFFFF) }
    var messages: Int { Int(packed >> 16 & 0xFFFF) }
    var friends: Int { Int(packed >> 32 & 0xFFFF) }
    var hasPost: Bool { packed >> 48 != 0 }
  }

  /// A table of nobody asked.
  init(minutes: Int) {
    values = [Int](repeating: 0, count: minutes + 1)
  }

  /// Adds a group, and returns for each number of minutes how its people are asked.
  mutating func add(_ group: SegmentWays) -> [Asked] {
    var plain = GroupTable(values)
    plain.add(group, above: 0)
    guard group.gainOfPost > 0, group.minutesOfPost < values.count else {
      values = plain.values
      return plain.asked.map { Asked(packed: $0) }
    }
    var posted = GroupTable(values)
    posted.addPost(minutes: group.minutesOfPost, gain: group.people * group.gainOfPost)
    posted.add(group, above: group.gainOfPost)
    for minutes in values.indices where posted.values[minutes] > plain.values[minutes] {
      plain.values[minutes] = posted.values[minutes]
      plain.asked[minutes] = posted.asked[minutes]
    }
    values = plain.values
    return plain.asked.map { Asked(packed: $0) }
  }
}

/// A table while the people of one group are added to it.
private struct GroupTable {
  var values: [Int]
  var asked: [UInt64]

  /// Lower than any sum of gains, for minutes that a post does not fit into.
  private static let impossible = Int.min / 2

  init(_ values: [Int]) {
    self.values = values
    asked = [UInt64](repeating: 0, count: values.count)
  }

  mutating func addPost(minutes: Int, gain: Int) {
    let before = values
    for place in values.indices {
      values[place] = place >= minutes ? before[place - minutes] + gain : GroupTable.impossible
      asked[place] = PlanTable.Asked.post.packed
    }
  }

  mutating func add(_ group: SegmentWays, above base: Int) {
    add(group.people - group.ties, group.ways(forTied: false, above: base))
    add(group.ties, group.ways(forTied: true, above: base))
  }

  private mutating func add(_ people: Int, _ ways: [SegmentWays.Way]) {
    guard let cheapest = ways.first?.minutes else { return }
    let efficient = EfficientWays(ways)
    // Nobody beyond these could be paid for.
    let count = cheapest > 0 ? min(people, values.count / cheapest) : people
    let single = min(count, efficient.exceptions)
    for _ in 0..<single { addOne(of: ways, times: 1) }
    guard efficient.ways.count == 1 else {
      for _ in single..<count { addOne(of: efficient.ways, times: 1) }
      return
    }
    var left = count - single
    var lump = 1
    while left > 0 {
      addOne(of: efficient.ways, times: min(lump, left))
      left -= min(lump, left)
      lump *= 2
    }
  }

  /// Adds so many people who are all asked in one of the ways, or not at all.
  private mutating func addOne(of ways: [SegmentWays.Way], times: Int) {
    let steps = ways.map { ($0.minutes * times, $0.gain * times, $0.asked.packed * UInt64(times)) }
    var place = values.count - 1
    while place >= 0 {
      var best = values[place]
      var packed = asked[place]
      for (minutes, gain, count) in steps where minutes <= place {
        let value = values[place - minutes] + gain
        if value > best {
          best = value
          packed = asked[place - minutes] + count
        }
      }
      values[place] = best
      asked[place] = packed
      place -= 1
    }
  }
}
