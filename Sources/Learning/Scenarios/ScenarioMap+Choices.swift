extension ScenarioMap {
  /// Two choices of one scene of which the first is never worse, whatever follows either of them.
  public struct Dominance: Sendable, Hashable {
    /// The place of the scene.
    public let scene: Int
    /// The place of the choice that is never worse.
    public let better: Int
    /// The place of the choice that nobody has a reason to take.
    public let worse: Int
  }

  /// The choices that nobody has a reason to take.
  ///
  /// A choice dominates another where, meter by meter, the worst that can follow it is at least as
  /// good as the best that can follow the other, and on one meter better.
  public var dominances: [Dominance] {
    let tables = scenario.meters.indices.map { meter in
      extremes { $0.effect(on: meter) }.last ?? []
    }
    return reachable.sorted().flatMap { scene -> [Dominance] in
      let ranges = scenario.scenes[scene].choices.indices.map { choice in
        self.ranges(of: choice, in: scene, tables)
      }
      return ranges.indices.flatMap { better in
        ranges.indices.filter { worse in
          better != worse && ScenarioMap.dominates(ranges[better], ranges[worse])
        }.map { Dominance(scene: scene, better: better, worse: $0) }
      }
    }
  }

  /// What a choice and all that may follow it add to each meter; nil where nothing ends.
  private func ranges(
    of choice: Int,
    in scene: Int,
    _ tables: [[ClosedRange<Int>?]]
  ) -> [ClosedRange<Int>]? {
    guard let target = targets[scene][choice] else { return nil }
    var ranges: [ClosedRange<Int>] = []
    for (meter, table) in tables.enumerated() {
      guard table.indices.contains(target), let rest = table[target] else { return nil }
      let effect = scenario.scenes[scene].choices[choice].effect(on: meter)
      ranges.append((rest.lowerBound + effect)...(rest.upperBound + effect))
    }
    return ranges
  }

  private static func dominates(_ left: [ClosedRange<Int>]?, _ right: [ClosedRange<Int>]?) -> Bool {
    guard let left, let right, !left.isEmpty else { return false }
    return zip(left, right).allSatisfy { $0.lowerBound >= $1.upperBound }
      && zip(left, right).contains { $0.lowerBound > $1.upperBound }
  }
}
