import Learning
import SQLite
import Testing

@testable import ProgressStore

/// Flips bits of a file and looks whether somebody could be told something that was never recorded.
struct DamageTests {
  let folder = TemporaryFolder()

  @Test(
    "Every flipped bit is noticed when the file is opened or checked, or changes nothing that is shown"
  )
  func flippedBits() throws {
    var whole: [String] = []
    do {
      let store = try ProgressStore.sample(at: folder.file())
      for session in 0..<12 {
        try store.append(
          Samples.lesson(store.device),
          in: Samples.context(session: SessionID("session-\(session)")),
          at: Samples.moment(Int64(session))
        )
      }
      whole = try shown(by: store)
    }
    let bytes = try folder.bytes()
    var random = SplitMix64(seed: 3)
    var noticed = 0
    var unchanged = 0
    for _ in 0..<300 {
      var damaged = bytes
      let position = Int.random(in: 0..<bytes.count, using: &random)
      damaged[position] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      try folder.write(damaged, to: "damaged")
      if try isNoticed(folder.file("damaged"), whole: whole) {
        noticed += 1
      } else {
        unchanged += 1
      }
    }
    #expect(noticed + unchanged == 300)
    #expect(noticed > 40)
  }

  @Test("A flipped bit in the log is noticed by the chain, which SQLite's own check mostly misses")
  func flippedBitsInLog() throws {
    var whole: [String] = []
    var pages: [Int] = []
    do {
      let store = try ProgressStore.sample(at: folder.file())
      for session in 0..<12 {
        try store.append(
          Samples.lesson(store.device),
          in: Samples.context(session: SessionID("session-\(session)")),
          at: Samples.moment(Int64(session))
        )
      }
      whole = try shown(by: store)
      pages = try store.database.query("SELECT pageno FROM dbstat WHERE name = 'fact'") {
        $0.integer(0)
      }
    }
    let bytes = try folder.bytes()
    var random = SplitMix64(seed: 4)
    var noticed = 0
    var noticedBySQLite = 0
    for _ in 0..<200 {
      var damaged = bytes
      let page = pages[Int.random(in: 1..<pages.count, using: &random)]
      // The end of a page is where its rows are.
      let position = page * 4096 - 1 - Int.random(in: 0..<2000, using: &random)
      damaged[position] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      try folder.write(damaged, to: "damaged")
      if try isNoticed(folder.file("damaged"), whole: whole) { noticed += 1 }
      let pagesAlone = try? Database(path: folder.file("damaged")).integrityCheck()
      if pagesAlone != [] { noticedBySQLite += 1 }
    }
    #expect(noticed >= 190)
    #expect(noticedBySQLite < 100)
  }

  @Test("A file that was cut is noticed", arguments: [0, 1, 512, 4096, 40_000, 90_000])
  func cut(bytes: Int) throws {
    do {
      let store = try ProgressStore.sample(at: folder.file())
      try store.append(Samples.lesson(store.device), in: Samples.context(), at: Samples.start)
    }
    let whole = try folder.bytes()
    try folder.write(Array(whole.prefix(bytes)), to: "cut")
    #expect(throws: StoreError.self) { try ProgressStore(opening: folder.file("cut")) }
  }

  /// Whether opening or checking a file says that something is wrong; a silent change of what is shown fails the test.
  private func isNoticed(_ path: String, whole: [String]) throws -> Bool {
    do {
      let store = try ProgressStore(opening: path, options: StoreOptions(now: 0))
      if try !store.integrityProblems().isEmpty { return true }
      if try !store.projectionProblems().isEmpty { return true }
      #expect(try shown(by: store) == whole, "silently changed")
      return false
    } catch is StoreError {
      return true
    }
  }

  /// All that is recorded of the learner.
  private func shown(by store: ProgressStore) throws -> [String] {
    var lines: [String] = []
    try store.forEachFact(of: Samples.learner) { lines.append("\($0)") }
    try store.forEachExportRow { lines.append($0.cells.dropFirst(2).joined(separator: "|")) }
    lines.append("\(try store.learners())")
    return lines
  }
}
