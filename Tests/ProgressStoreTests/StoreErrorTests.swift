import SQLite
import Testing

@testable import ProgressStore

struct StoreErrorTests {
  @Test(
    "What SQLite reports is said in the record's terms",
    arguments: [
      (5, .busy(path: "p")), (5 | (2 << 8), .busy(path: "p")), (6, .busy(path: "p")),
      (8, .readOnly(path: "p")), (8 | (4 << 8), .readOnly(path: "p")), (13, .diskFull(path: "p")),
      (10 | (3 << 8), .diskFull(path: "p")),
      (10 | (4 << 8), .inputOutput(path: "p", code: 10 | (4 << 8))),
      (11, .damaged(path: "p", detail: "m")), (11 | (1 << 8), .damaged(path: "p", detail: "m")),
      (26, .notQadamFile(path: "p")), (14, .cannotOpen(path: "p")),
      (19, .unexpected(path: "p", detail: "SQLite error 19: m")),
    ] as [(Int32, StoreError)]
  )
  func codes(code: Int32, expected: StoreError) {
    let error = SQLiteError(code: SQLiteErrorCode(rawValue: code), message: "m")
    #expect(StoreError(error, path: "p") == expected)
  }

  @Test(
    "Why a schema is refused is said in the record's terms",
    arguments: [
      (.newerSchema(found: 3, supported: 1), .newerSchema(path: "p", found: 3, known: 1)),
      (.foreignFile(applicationID: 7), .notQadamFile(path: "p")),
      (.changedMigration(number: 1, name: "a"), .changedMigration(path: "p", number: 1)),
      (.missingRecord(number: 2), .changedMigration(path: "p", number: 2)),
    ] as [(MigrationError, StoreError)]
  )
  func migrations(error: MigrationError, expected: StoreError) {
    #expect(StoreError(error, path: "p") == expected)
    #expect(expected.path == "p")
  }

  @Test("An unexpected fault names no bound value, which may be personal")
  func privacy() {
    let error = SQLiteError(
      code: SQLiteErrorCode(rawValue: 1),
      message: "m",
      sql: "SELECT ?",
      arguments: [.text("canary")]
    )
    #expect(!"\(StoreError(error, path: "p"))".contains("canary"))
  }
}
