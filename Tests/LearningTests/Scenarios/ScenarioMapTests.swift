import JSON
import Testing

@testable import Learning

@Suite("The map of a scenario")
struct ScenarioMapTests {
  /// A scenario of one meter from what each scene leads to and by how much that changes it.
  private static func map(_ scenes: [[(Int, Int)]]) -> ScenarioMap {
    Scenario(
      meters: [Scenario.Meter(id: "m", name: "m")],
      scenes: scenes.enumerated().map { number, choices in
        Scenario.Scene(
          id: "\(number)",
          title: "\(number)",
          text: "Text.",
          choices: choices.map {
            Scenario.Choice(text: "To \($0)", target: "\($0)", effects: [$1])
          }
        )
      }
    ).map
  }

  @Test(
    "Unreachable scenes, loops without exit and depth are found",
    arguments: [
      // A line, a diamond, a scene apart.
      ([[(1, 0)], []], [0, 1], [], 1),
      ([[(1, 0), (2, 0)], [(3, 0)], [(3, 0)], []], [0, 1, 2, 3], [], 2),
      ([[(1, 0)], [], [(1, 0)]], [0, 1], [], 1),
      // A link to itself: alone a trap, beside a way out none.
      ([[(0, 0)]], [0], [0], 0),
      ([[(0, 0), (1, 0)], []], [0, 1], [], 1),
      // Two scenes that lead to each other, without and with a way out.
      ([[(1, 0), (3, 0)], [(2, 0)], [(1, 0)], []], [0, 1, 2, 3], [1, 2], 2),
      ([[(1, 0), (3, 0)], [(2, 0)], [(1, 0), (3, 0)], []], [0, 1, 2, 3], [], 3),
      // A target that is not there.
      ([[(9, 0), (1, 0)], []], [0, 1], [], 1),
      ([[(9, 0)]], [0], [0], 0),
      ([[]], [0], [], 0),
      ([], [], [], 0),
    ] as [([[(Int, Int)]], Set<Int>, [Int], Int)]
  )
  func shape(scenes: [[(Int, Int)]], reachable: Set<Int>, trapped: [Int], depth: Int) {
    let map = Self.map(scenes)
    #expect(map.reachable == reachable)
    #expect(map.trapped == trapped)
    #expect(map.depth == depth)
  }

  @Test(
    "A choice dominates another where its worst is as good as the other's best",
    arguments: [
      ([[(1, 1), (1, 0)], []], [[0, 1]]),
      ([[(1, 1), (1, 1)], []], []),
      // What follows may make up for it, or not.
      ([[(1, 1), (2, 0)], [], [(3, 2), (3, 0)], []], []),
      ([[(1, 3), (2, 0)], [], [(3, 2), (3, 0)], []], [[0, 1]]),
      // What never ends is compared with nothing.
      ([[(1, 3), (2, 0)], [], [(2, 0)]], []),
    ] as [([[(Int, Int)]], [[Int]])]
  )
  func dominance(scenes: [[(Int, Int)]], pairs: [[Int]]) {
    let found = Self.map(scenes).dominances.filter { $0.scene == 0 }
    #expect(found.map { [$0.better, $0.worse] } == pairs)
  }

  @Test("With two meters a choice that is better on one and worse on the other dominates nothing")
  func tradeOff() {
    #expect(
      Sample.scenario.map.dominances == [ScenarioMap.Dominance(scene: 1, better: 0, worse: 1)]
    )
    let even = Scenario(
      meters: ["a", "b"].map { Scenario.Meter(id: $0, name: $0) },
      scenes: [
        Scenario.Scene(
          id: "0",
          title: "0",
          text: "Text.",
          choices: [
            Scenario.Choice(text: "x", target: "1", effects: [1, -1]),
            Scenario.Choice(text: "y", target: "1", effects: [-1, 1]),
          ]
        ), Scenario.Scene(id: "1", title: "1", text: "Text."),
      ]
    )
    #expect(even.map.dominances == [])
  }

  @Test(
    "Totals, the best path and dead ends are those that walking every path finds",
    arguments: 0..<150
  )
  func againstWalking(seed: Int) {
    var generator = SplitMix64(seed: UInt64(seed))
    let count = 2 + generator.number(below: 5)
    let scenes = (0..<count).map { scene -> [(Int, Int)] in
      (0..<generator.number(below: 4)).map { _ in
        // Most lead on, some back.
        let isBack = generator.number(below: 5) == 0
        let target =
          isBack ? generator.number(below: count) : scene + 1 + generator.number(below: 3)
        return (target, generator.number(below: 9) - 4)
      }
    }
    let map = Self.map(scenes)
    let paths = Self.paths(scenes)
    let sums = paths.map { $0.sum }
    #expect(map.totals?.lowerBound == sums.min())
    #expect(map.totals?.upperBound == sums.max())
    for ending in scenes.indices where scenes[ending].isEmpty {
      let sums = paths.filter { $0.ending == ending }.map { $0.sum }
      #expect(map.totals(endingAt: ending)?.lowerBound == sums.min())
      #expect(map.totals(endingAt: ending)?.upperBound == sums.max())
    }
    if let best = sums.max() {
      let sum = map.scenario.choices(on: map.bestPath).reduce(0) { $0 + $1.effects[0] }
      #expect(sum == best)
      #expect(map.score(of: map.bestPath) == 1)
    } else {
      #expect(map.trapped.contains(0))
    }
  }

  @Test("Without loops the depth is the length of the longest path", arguments: 0..<60)
  func depth(seed: Int) {
    var generator = SplitMix64(seed: UInt64(seed))
    let count = 2 + generator.number(below: 7)
    let scenes = (0..<count).map { scene -> [(Int, Int)] in
      let left = count - 1 - scene
      return left == 0
        ? []
        : (0..<generator.number(below: 4)).map { _ in
          (scene + 1 + generator.number(below: left), 1)
        }
    }
    // Each choice adds one, so the largest sum is the longest path.
    #expect(Self.map(scenes).depth == Self.paths(scenes).map { $0.sum }.max())
  }

  /// The ending and the sum of every path of at most as many choices as there are scenes.
  private static func paths(_ scenes: [[(Int, Int)]]) -> [(ending: Int, sum: Int)] {
    var found: [(ending: Int, sum: Int)] = []
    var waiting = [(scene: 0, sum: 0, length: 0)]
    while let next = waiting.popLast() {
      if scenes[next.scene].isEmpty {
        found.append((next.scene, next.sum))
        continue
      }
      guard next.length < scenes.count else { continue }
      for (target, effect) in scenes[next.scene] where scenes.indices.contains(target) {
        waiting.append((target, next.sum + effect, next.length + 1))
      }
    }
    return found
  }

  @Test("A chain of a thousand scenes is walked without going deeper and deeper")
  func longChain() {
    let count = 1000
    let map = Self.map((0..<count).map { $0 + 1 < count ? [($0 + 1, 1)] : [] })
    #expect(map.reachable.count == count)
    #expect(map.totals == (count - 1)...(count - 1))
    #expect(map.trapped == [])
  }

  @Test("The largest meters that a card may have add up")
  func largest() {
    let choice = Scenario.Choice(text: "Go", target: "0", effects: Array(repeating: 100, count: 5))
    let scenario = Scenario(
      meters: (0..<5).map { Scenario.Meter(id: "\($0)", name: "m", start: 1000, weight: 10) },
      scenes: [
        Scenario.Scene(
          id: "0",
          title: "0",
          text: "Text.",
          choices: [choice, Scenario.Choice(text: "End", target: "1")]
        ), Scenario.Scene(id: "1", title: "1", text: "Text."),
      ]
    )
    #expect(scenario.map.totals == 0...5000)
    let walk = ScenarioWalk(scenario, (0..<100).map { _ in 1 })
    #expect(scenario.readings(after: walk.path) == Array(repeating: 11_000, count: 5))
  }
}
