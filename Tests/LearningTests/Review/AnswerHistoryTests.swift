import Learning
import Testing

@Suite("The order of answers")
struct AnswerHistoryTests {
  /// A record of some devices with equal times, clocks set back and leaps.
  static func record(seed: UInt64, answers count: Int = 60) -> [RecordedAnswer] {
    var generator = SplitMix64(seed: seed)
    var clocks: [DeviceID: Double] = ["a": 0, "b": 0, "c": 0]
    var counters: [DeviceID: Int64] = [:]
    return (0..<count).map { _ in
      let device: DeviceID = ["a", "b", "c"][generator.number(below: 3)]
      let step = [0, 0, 1, 2, 9, -3_652, 3_652][generator.number(below: 7)]
      let now = (clocks[device] ?? 0) + Double(step)
      clocks[device] = now
      counters[device, default: 0] += 1 + Int64(generator.number(below: 2))
      return answer(
        ExerciseID("e\(generator.number(below: 5))"),
        device: device,
        counters[device] ?? 0,
        day: now,
        score: [0, 0.5, 1, 1][generator.number(below: 4)],
        certainty: [nil, 1, 2, 3][generator.number(below: 4)],
        tryNumber: 1 + generator.number(below: 2),
        misconceptions: generator.number(below: 3) == 0 ? ["m"] : []
      )
    }
  }

  @Test("The order does not depend on the order of arrival", arguments: UInt64(1)...20)
  func arrival(seed: UInt64) {
    let record = Self.record(seed: seed)
    let history = AnswerHistory(record)
    var generator = SplitMix64(seed: seed)
    for _ in 0..<10 {
      let shuffled = AnswerHistory(generator.shuffled(record))
      #expect(shuffled.answers == history.answers && shuffled.times == history.times)
    }
  }

  @Test("Answers that arrive again change nothing", arguments: UInt64(1)...20)
  func repetition(seed: UInt64) {
    let record = Self.record(seed: seed)
    let history = AnswerHistory(record)
    var generator = SplitMix64(seed: seed)
    let again = record + record.filter { _ in generator.number(below: 2) == 0 } + record
    let repeated = AnswerHistory(generator.shuffled(again))
    #expect(repeated.answers == history.answers && repeated.times == history.times)
    #expect(repeated.conflicts.isEmpty)
  }

  @Test(
    "Each device keeps the order of its counter and time never falls",
    arguments: UInt64(1)...20
  )
  func deviceOrder(seed: UInt64) {
    let history = AnswerHistory(Self.record(seed: seed))
    #expect(history.answers.count == 60)
    for device in ["a", "b", "c"] as [DeviceID] {
      let counters = history.answers.map(\.address).filter { $0.device == device }.map(\.counter)
      #expect(counters == counters.sorted())
    }
    #expect(history.times == history.times.sorted())
  }

  @Test("Devices are interleaved by time, equal times by the name of the device")
  func interleaving() {
    let history = AnswerHistory([
      answer("1", device: "b", 1, day: 0), answer("2", device: "b", 2, day: 3),
      answer("3", device: "a", 1, day: 0), answer("4", device: "a", 7, day: 4),
      answer("5", device: "a", 2, day: 1),
    ])
    #expect(history.answers.map(\.exercise.text) == ["3", "1", "5", "2", "4"])
  }

  @Test("Different answers under one address count nowhere, whichever came first")
  func conflicts() {
    let one = answer("x", device: "a", 2, day: 1, score: 1)
    let other = answer("x", device: "a", 2, day: 1, score: 0)
    let rest = [answer("x", device: "a", 1), answer("x", device: "a", 3, day: 2)]
    for arrival in [[one, other] + rest, [other] + rest + [one], [one, one, other, one] + rest] {
      let history = AnswerHistory(arrival)
      #expect(history.answers == rest)
      #expect(history.conflicts == [FactAddress(device: "a", counter: 2)])
    }
  }

  @Test("No answers make an empty history")
  func empty() {
    let history = AnswerHistory([])
    #expect(history.answers.isEmpty && history.times.isEmpty && history.conflicts.isEmpty)
  }
}
