import SQLite

extension StoreError {
  /// Says in the record's terms what SQLite reports.
  init(_ error: SQLiteError, path: String) {
    switch error.code.primary {
    case .busy, .locked: self = .busy(path: path)
    case .readOnly: self = .readOnly(path: path)
    case .full: self = .diskFull(path: path)
    // A file system that lets no file grow further answers a write like a broken disk (EFBIG, quota).
    case .inputOutput
    where [.inputOutputWrite, .inputOutputSharedMemorySize].contains(error.code):
      self = .diskFull(path: path)
    case .inputOutput: self = .inputOutput(path: path, code: error.code.rawValue)
    case .corrupt: self = .damaged(path: path, detail: error.message)
    case .notADatabase: self = .notQadamFile(path: path)
    case .cannotOpen: self = .cannotOpen(path: path)
    default: self = .unexpected(path: path, detail: error.description)
    }
  }

  /// Says in the record's terms why a schema was not accepted.
  init(_ error: MigrationError, path: String) {
    switch error {
    case .newerSchema(let found, let supported):
      self = .newerSchema(path: path, found: found, known: supported)
    case .foreignFile: self = .notQadamFile(path: path)
    case .changedMigration(let number, _), .missingRecord(let number):
      self = .changedMigration(path: path, number: number)
    case .misnumbered, .leftTransaction, .brokenForeignKey:
      self = .unexpected(path: path, detail: "\(error)")
    }
  }

  /// Runs a closure and turns what SQLite throws into the record's terms; other errors pass.
  static func translating<Result>(path: String, _ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let error as SQLiteError {
      throw StoreError(error, path: path)
    } catch let error as MigrationError {
      throw StoreError(error, path: path)
    }
  }
}
