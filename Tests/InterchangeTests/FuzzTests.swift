import BundleFuzzing
import TestSupport
import Testing

@Suite("Hostile bundles by the thousand")
struct FuzzTests {
  @Test(
    "None crashes a reader, changes a record that refuses it, or leaves a record that is not whole"
  )
  func fuzz() throws {
    try withTemporaryFolder { folder in
      let fuzzer = try BundleFuzzer(in: folder)
      var refused = 0
      var taken = 0
      for seed in UInt64(1)...4_000 {
        do {
          switch try fuzzer.run(seed: seed) {
          case .refused: refused += 1
          case .taken: taken += 1
          }
        } catch {
          Issue.record("seed \(seed): \(error)")
        }
      }
      // Most break a rule; some must get through, or the fuzzer looks at nothing but the door.
      #expect(refused > 2_000)
      #expect(taken > 200)
    }
  }
}
