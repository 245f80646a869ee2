import Foundation
import JSON
import Learning
import SQLite
import Testing

@testable import ProgressStore

struct StorageFaultTests {
  let folder = TemporaryFolder()

  @Test(
    "A disk that fills up at any write costs no answer that was acknowledged, and says so",
    arguments: [(13, "full"), (778, "limit")] as [(Int32, String)]
  )
  func diskFull(code: Int32, name: String) throws {
    let disk = try FaultyDisk("disk-\(name)")
    let store = try ProgressStore(opening: folder.file(), options: disk.options())
    try store.add(Samples.learner, alias: "A")
    var acknowledged = 0
    for writes in 0..<24 {
      disk.failWrites(after: writes, code: code)
      // Sooner or later the disk is full.
      for _ in 0..<20 {
        do {
          try store.append(
            [.attempted(Samples.attempt())],
            in: Samples.context(),
            at: Samples.start
          )
          acknowledged += 1
        } catch {
          #expect(error as? StoreError == .diskFull(path: folder.file()))
          break
        }
      }
      disk.recover()
      #expect(try store.counts().facts == acknowledged)
      #expect(try store.counts().attempts == acknowledged)
    }
    // With room again, the same connection goes on.
    try store.append([Samples.started()], in: Samples.context(), at: Samples.start)
    let reader = try ProgressStore(opening: folder.file(), options: disk.options(access: .write))
    #expect(try reader.counts().facts == acknowledged + 1)
    #expect(try reader.integrityProblems() == [])
  }

  @Test("A disk that cannot promise durability costs no answer and acknowledges none")
  func failingSync() throws {
    let disk = try FaultyDisk("disk-sync")
    let store = try ProgressStore(opening: folder.file(), options: disk.options())
    try store.add(Samples.learner, alias: "A")
    try store.append([Samples.started()], in: Samples.context(), at: Samples.start)
    disk.failSyncs(after: 0)
    #expect {
      try store.append([Samples.started()], in: Samples.context(), at: Samples.start)
    } throws: { error in
      if case StoreError.inputOutput(folder.file(), _) = error { true } else { false }
    }
    disk.recover()
    #expect(try store.counts().facts >= 1)
    #expect(try store.verifyChains().facts == store.counts().facts)
  }

  @Test("A disk that is full when a profile is made leaves a clear error and no half profile")
  func fullAtCreation() throws {
    for writes in 0..<12 {
      let disk = try FaultyDisk("disk-new-\(writes)")
      disk.failWrites(after: writes, code: 13)
      let path = folder.file("new-\(writes)")
      #expect(throws: StoreError.diskFull(path: path)) {
        let store = try ProgressStore(opening: path, options: disk.options())
        try store.add(Samples.learner, alias: "A")
      }
      disk.recover()
      let store = try ProgressStore(opening: path, options: disk.options())
      #expect(try store.learners() == [])
      try store.add(Samples.learner, alias: "A")
    }
  }

  @Test("A folder in which nothing may be written is told at once and can still be read")
  func readOnlyFolder() throws {
    do {
      let store = try ProgressStore.sample(at: folder.file())
      try store.append(Samples.lesson(store.device), in: Samples.context(), at: Samples.start)
    }
    let before = try folder.bytes()
    let disk = try FaultyDisk("disk-read-only")
    disk.setReadOnly(true)
    for access in [StoreOptions.Access.create, .write] {
      #expect(throws: StoreError.readOnly(path: folder.file())) {
        try ProgressStore(opening: folder.file(), options: disk.options(access: access))
      }
    }
    #expect(throws: StoreError.cannotOpen(path: folder.file("new"))) {
      try ProgressStore(opening: folder.file("new"), options: disk.options())
    }
    do {
      let reader = try ProgressStore(
        opening: folder.file(),
        options: disk.options(access: .read)
      )
      #expect(try reader.counts().facts == 8)
      #expect(try reader.lessonRecords(of: Samples.learner, course: Samples.course).count == 1)
    }
    #expect(try folder.bytes() == before)
    #expect(folder.names == ["record.sqlite"])
  }

  @Test("A record that another program holds is busy, and nothing is half done")
  func busy() throws {
    let store = try ProgressStore.sample(at: folder.file())
    let other = try Database(path: folder.file(), busyTimeout: 0)
    var options = StoreOptions(busyTimeout: 20)
    options.verifiesChains = false
    let waiting = try ProgressStore(opening: folder.file(), options: options)
    try other.execute("BEGIN IMMEDIATE")
    #expect(throws: StoreError.busy(path: folder.file())) {
      try waiting.append([Samples.started()], in: Samples.context(), at: Samples.start)
    }
    #expect(try waiting.counts().facts == 0)
    try other.execute("ROLLBACK")
    try waiting.append([Samples.started()], in: Samples.context(), at: Samples.start)
    #expect(try store.counts().facts == 1)
  }

  @Test("An answer costs one synchronisation and few pages, however long the record is")
  func costOfAnAnswer() throws {
    let disk = try FaultyDisk("disk-cost")
    let store = try ProgressStore(opening: folder.file(), options: disk.options())
    try store.add(Samples.learner, alias: "A")
    var pages: [Int] = []
    var syncs: [Int] = []
    for answer in 0..<600 {
      let before = disk.eventCount
      let attempt = Samples.attempt(ExerciseID("e\(answer % 60)"))
      try store.append([.attempted(attempt)], in: Samples.context(), at: Samples.start)
      let events = (before..<disk.eventCount).map { disk.event($0) }
      pages.append(
        events.count { if case .write(_, _, let bytes) = $0 { bytes.count == 4096 } else { false } }
      )
      syncs.append(events.count { if case .sync = $0 { true } else { false } })
    }
    #expect(pages[100...].sorted()[250] == 4)
    #expect(syncs.sorted()[300] == 1)
  }

  @Test("Writers on three connections at once lose nothing and keep one chain")
  func writersAtOnce() async throws {
    let path = folder.file()
    do { _ = try ProgressStore.sample(at: path) }
    let each = 150
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<3 {
        group.addTask {
          let store = try ProgressStore(
            opening: path,
            options: StoreOptions(verifiesChains: false, busyTimeout: 60_000)
          )
          for number in 1...each {
            try store.append(
              [
                .pageFinished(lesson: "a", page: number),
                .attempted(Samples.attempt(ExerciseID("w\(writer)"), response: .integer(number))),
              ],
              in: Samples.context(session: SessionID("s\(writer)")),
              at: Samples.start
            )
          }
        }
      }
      try await group.waitForAll()
    }
    let store = try ProgressStore(opening: path)
    #expect(try store.counts().facts == 3 * each * 2)
    #expect(try store.integrityProblems() == [])
    for writer in 0..<3 {
      let pages = try store.facts(of: Samples.learner, session: SessionID("s\(writer)")).compactMap
      {
        if case .pageFinished(_, let page) = $0.content { page } else { nil }
      }
      #expect(pages == Array(1...each))
    }
  }
}
