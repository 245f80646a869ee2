/// The ways to ask the people of one group, with what each costs and brings.
struct SegmentWays {
  /// A way to ask one person.
  struct Way {
    let minutes: Int
    let gain: Int
    let asked: PlanTable.Asked
  }

  let people: Int
  let ties: Int
  /// What one person brings who reads a post.
  let gainOfPost: Int
  let minutesOfPost: Int
  private let visit: Way
  private let others: [Way]

  init(
    of segment: TownSegment,
    ties: Int,
    rules: SimulationRules,
    minutesOfPost: Int,
    gain: (Tactic) -> Int
  ) {
    people = segment.people
    self.ties = min(ties, segment.people)
    gainOfPost = gain(.post)
    self.minutesOfPost = minutesOfPost
    visit = Way(minutes: rules.visit.minutes, gain: gain(.visit), asked: .visit)
    others = [
      Way(minutes: rules.message.minutes, gain: gain(.message), asked: .message),
      Way(minutes: rules.friend.minutes, gain: gain(.friend), asked: .friend),
    ]
  }

  /// The ways that are worth their minutes for somebody who would bring so much without being asked alone.
  func ways(forTied isTied: Bool, above base: Int) -> [Way] {
    let all = (isTied ? [visit] : []) + others
    let better = all.map { Way(minutes: $0.minutes, gain: $0.gain - base, asked: $0.asked) }
      .filter { $0.gain > 0 }
      .sorted { ($0.minutes, -$0.gain) < ($1.minutes, -$1.gain) }
    var kept: [Way] = []
    for way in better where way.gain > (kept.last?.gain ?? 0) { kept.append(way) }
    return kept
  }
}

/// Ways of which no mixture of two others does as well for the same minutes, and the others.
struct EfficientWays {
  let ways: [SegmentWays.Way]
  /// How many of the people at most have to be asked in one of the other ways.
  ///
  /// Of D people asked in a way that lies between two better ones, some can be moved to the one and the rest to the
  /// other, for the same minutes and no loss; D is what makes the parts whole.
  let exceptions: Int

  /// Takes ways sorted by minutes, each bringing more than the one before.
  init(_ all: [SegmentWays.Way]) {
    var hull: [SegmentWays.Way] = []
    for way in all {
      while let last = hull.last {
        let before = hull.dropLast().last
        let (minutes, gain) = (before?.minutes ?? 0, before?.gain ?? 0)
        let slopeToLast = (last.gain - gain) * (way.minutes - minutes)
        let slopeToWay = (way.gain - gain) * (last.minutes - minutes)
        guard slopeToLast <= slopeToWay else { break }
        hull.removeLast()
      }
      hull.append(way)
    }
    ways = hull
    exceptions = all.reduce(0) { sum, way in
      guard !hull.contains(where: { $0.minutes == way.minutes }) else { return sum }
      let lower = hull.last { $0.minutes < way.minutes }?.minutes ?? 0
      let upper = hull.first { $0.minutes > way.minutes }?.minutes ?? way.minutes
      let width = upper - lower
      return sum + width / EfficientWays.greatestDivisor(width, way.minutes - lower) - 1
    }
  }

  private static func greatestDivisor(_ first: Int, _ second: Int) -> Int {
    second == 0 ? max(1, first) : greatestDivisor(second, first % second)
  }
}
