/// A scenario as a graph of scenes, and what can be said of all its paths without walking each of
/// them.
///
/// The number of paths may grow beyond all counting, so every figure here comes from tables of
/// scenes and numbers of choices.
public struct ScenarioMap: Sendable {
  /// The scenario.
  public let scenario: Scenario
  /// For each scene the place that each choice leads to; nil where there is no such scene.
  public let targets: [[Int?]]

  /// The longest path that totals are reckoned with, in choices: more only goes round in a loop.
  private let longest: Int

  /// Lays out the scenes of a scenario.
  public init(_ scenario: Scenario) {
    self.scenario = scenario
    let positions = scenario.positions
    targets = scenario.scenes.map { scene in scene.choices.map { positions[$0.target] } }
    longest = scenario.scenes.count
  }

  /// The scenes that some path from the first one reaches, the first one included.
  public var reachable: Set<Int> { targets.isEmpty ? [] : reached(from: 0) }

  /// The reachable scenes with choices from which no path leads to an ending.
  public var trapped: [Int] {
    let endings = extremes { _ in 0 }
    return reachable.sorted().filter {
      !scenario.scenes[$0].isEnding && endings[longest][$0] == nil
    }
  }

  /// The number of choices on the longest path, going round a loop once.
  public var depth: Int {
    guard !targets.isEmpty else { return 0 }
    let groups = loops
    var size: [Int: Int] = [:]
    for scene in targets.indices { size[groups[scene], default: 0] += 1 }
    var depth = groups.map { (size[$0] ?? 1) - 1 }
    for _ in targets.indices {
      for scene in targets.indices {
        for case .some(let target) in targets[scene] where groups[target] != groups[scene] {
          let through = (size[groups[scene]] ?? 1) + depth[target]
          for other in targets.indices where groups[other] == groups[scene] {
            depth[other] = max(depth[other], through)
          }
        }
      }
    }
    return depth[0]
  }

  /// The name of a loop for each scene: scenes from which each leads to the other have the same.
  public var loops: [Int] {
    let reached = targets.indices.map { self.reached(from: $0) }
    return targets.indices.map { scene in
      targets.indices.first { reached[$0].contains(scene) && reached[scene].contains($0) } ?? scene
    }
  }

  private func reached(from scene: Int) -> Set<Int> {
    var reached: Set<Int> = [scene]
    var waiting = [scene]
    while let next = waiting.popLast() {
      for case .some(let target) in targets[next] where reached.insert(target).inserted {
        waiting.append(target)
      }
    }
    return reached
  }

  // MARK: - Totals

  /// What a choice adds to the mark.
  func worth(_ choice: Scenario.Choice) -> Int {
    scenario.meters.indices.reduce(0) { sum, meter in
      sum + choice.effect(on: meter) * scenario.meters[meter].weight
    }
  }

  /// The least and the most that a path from each scene to an ending can add, by how many choices
  /// it may have; nil where none of that length ends.
  func extremes(of value: (Scenario.Choice) -> Int) -> [[ClosedRange<Int>?]] {
    var tables = [scenario.scenes.map { $0.isEnding ? 0...0 : nil as ClosedRange<Int>? }]
    for length in 0..<longest {
      let shorter = tables[length]
      tables.append(
        scenario.scenes.indices.map { scene in
          if scenario.scenes[scene].isEnding { return 0...0 }
          return zip(scenario.scenes[scene].choices, targets[scene])
            .reduce(nil as ClosedRange<Int>?) { range, pair in
              guard let target = pair.1, let rest = shorter[target] else { return range }
              let worth = value(pair.0)
              let sum = (worth + rest.lowerBound)...(worth + rest.upperBound)
              return range.map { ScenarioMap.hull($0, sum) } ?? sum
            }
        }
      )
    }
    return tables
  }

  /// What all paths from the first scene add to the mark, from the least to the most.
  public var totals: ClosedRange<Int>? {
    targets.isEmpty ? nil : extremes(of: worth)[longest][0]
  }

  /// What paths from the first scene to an ending add to the mark; nil where none leads there.
  public func totals(endingAt ending: Int) -> ClosedRange<Int>? {
    var sums: [ClosedRange<Int>?] = targets.indices.map { $0 == 0 ? 0...0 : nil }
    var found = ending == 0 ? sums[0] : nil
    for _ in 0..<longest {
      var next: [ClosedRange<Int>?] = targets.map { _ in nil }
      for scene in targets.indices {
        guard let sum = sums[scene] else { continue }
        for (choice, target) in zip(scenario.scenes[scene].choices, targets[scene]) {
          guard let target else { continue }
          let worth = worth(choice)
          let longer = (sum.lowerBound + worth)...(sum.upperBound + worth)
          next[target] = next[target].map { ScenarioMap.hull($0, longer) } ?? longer
        }
      }
      sums = next
      if let sum = sums[ending] { found = found.map { ScenarioMap.hull($0, sum) } ?? sum }
    }
    return found
  }

  /// The least and the most percent of what the best path gains over the worst, at an ending.
  public func percent(endingAt ending: Int) -> ClosedRange<Int>? {
    guard let totals, let sums = self.totals(endingAt: ending) else { return nil }
    let span = totals.upperBound - totals.lowerBound
    guard span > 0 else { return 100...100 }
    func percent(_ sum: Int) -> Int { ((sum - totals.lowerBound) * 200 + span) / (2 * span) }
    return percent(sums.lowerBound)...percent(sums.upperBound)
  }

  /// A path that adds the most, the first one in source order.
  public var bestPath: [ScenarioWalk.Move] {
    guard !targets.isEmpty else { return [] }
    let tables = extremes(of: worth)
    var path: [ScenarioWalk.Move] = []
    var scene = 0
    var left = longest
    while !scenario.scenes[scene].isEnding, left > 0, let best = tables[left][scene]?.upperBound {
      let choices = zip(scenario.scenes[scene].choices, targets[scene]).enumerated()
      guard
        let (choice, next) = choices.lazy.compactMap({ place, pair -> (Int, Int)? in
          guard let target = pair.1, let rest = tables[left - 1][target] else { return nil }
          return worth(pair.0) + rest.upperBound == best ? (place, target) : nil
        }).first
      else { break }
      path.append(ScenarioWalk.Move(scene: scene, choice: choice))
      scene = next
      left -= 1
    }
    return path
  }

  /// The share of the way from the worst path to the best one, from 0 to 1.
  func score(of path: [ScenarioWalk.Move]) -> Double {
    guard let totals, totals.lowerBound < totals.upperBound else { return 1 }
    let sum = scenario.choices(on: path).reduce(0) { $0 + worth($1) }
    let share =
      Double(sum - totals.lowerBound) / Double(totals.upperBound - totals.lowerBound)
    return min(1, max(0, share))
  }

  private static func hull(_ left: ClosedRange<Int>, _ right: ClosedRange<Int>)
    -> ClosedRange<Int>
  {
    min(left.lowerBound, right.lowerBound)...max(left.upperBound, right.upperBound)
  }
}
