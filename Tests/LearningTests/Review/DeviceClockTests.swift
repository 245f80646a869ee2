import Learning
import Testing

@Suite("The clock of a device")
struct DeviceClockTests {
  /// Days as times.
  private static func corrected(_ days: [Int64]) -> [Int64] {
    DeviceClock.corrected(days.map { $0 * day }).map { $0 / day }
  }

  @Test(
    "Times that were set back or ahead by years are brought between their neighbours",
    arguments: [
      ([], []), ([5], [5]), ([1, 1, 2], [1, 1, 2]),
      // Ten years back, with and without a return.
      ([100, -3_550, -3_549], [100, 100, 100]),
      ([90, 100, -3_550, -3_549, 102], [90, 100, 100, 100, 102]),
      // Ten years ahead and back again.
      ([90, 3_750, 3_751, 92, 93], [90, 92, 92, 92, 93]),
      ([90, 3_750, 3_700, 92], [90, 92, 92, 92]),
      // Ten years ahead without a return is a long pause.
      ([90, 3_750, 3_751], [90, 3_750, 3_751]),
      // A few days are no leap: the earlier time counts for the later answer.
      ([1, 30, 20, 32], [1, 30, 30, 32]),
      // A clock that was ahead from the start cannot be told from one that was set back.
      ([3_750, 90, 92], [3_750, 3_750, 3_750]),
      // Ahead, and long afterwards back.
      ([0, 4_000, 10, 20, -4_000, 30], [0, 10, 10, 20, 20, 30]),
    ] as [([Int64], [Int64])]
  )
  func corrections(days: [Int64], expected: [Int64]) {
    #expect(Self.corrected(days) == expected)
  }

  @Test(
    "Whatever the clock said, corrected times never fall and correcting them again changes nothing"
  )
  func property() {
    var generator = SplitMix64(seed: 18)
    for _ in 0..<500 {
      let times = (0..<generator.number(below: 60)).map { _ -> Int64 in
        switch generator.number(below: 6) {
        case 0: Int64(generator.number(below: 8_000) - 4_000) * day
        case 1: [Int64.min, Int64.max, 0][generator.number(below: 3)]
        default: newYear + Int64(generator.number(below: 60)) * day
        }
      }
      let corrected = DeviceClock.corrected(times)
      #expect(corrected.count == times.count)
      #expect(zip(corrected, corrected.dropFirst()).allSatisfy { $0 <= $1 })
      #expect(DeviceClock.corrected(corrected) == corrected)
      #expect(Set(corrected).isSubset(of: Set(times)))
    }
  }

  @Test("A hundred thousand falling and leaping times are corrected in one walk")
  func long() {
    let falling = (0..<100_000).map { Int64(100_000 - $0) * day * 400 }
    #expect(Set(DeviceClock.corrected(falling)) == [falling[0]])
    let zigzag = (0..<100_000).map { Int64($0 % 2 == 0 ? $0 : 200_000 - $0) * day * 400 }
    let corrected = DeviceClock.corrected(zigzag)
    #expect(zip(corrected, corrected.dropFirst()).allSatisfy { $0 <= $1 })
  }
}
