/// Brings a file to the schema a program needs, one numbered step at a time.
public struct Migrator: Sendable {
  /// The number that marks the program's files.
  public let applicationID: Int32
  /// The steps, numbered from 1 without gaps.
  public let migrations: [Migration]

  /// Makes a migrator.
  public init(applicationID: Int32, migrations: [Migration]) {
    self.applicationID = applicationID
    self.migrations = migrations
  }

  /// Checks a file and applies the steps it lacks, each in a transaction of its own.
  ///
  /// Nothing is written before all checks have passed. Foreign keys are off meanwhile, so that a
  /// step may rebuild a table, and are checked before each commit.
  ///
  /// - Parameters:
  ///   - database: A connection that may write.
  ///   - appliedAt: The time to record, in milliseconds since 1970.
  ///   - backup: Called once before the first change of a file that holds anything.
  /// - Returns: The numbers of the steps applied.
  /// - Throws: ``MigrationError``, ``SQLiteError``, or what the backup throws.
  @discardableResult
  public func migrate(
    _ database: Database,
    appliedAt: Int64,
    backup: () throws -> Void = {}
  ) throws -> [Int] {
    let version = try check(database)
    guard version < migrations.count else { return [] }
    if try !isEmpty(database) { try backup() }
    let foreignKeys = try database.pragma("foreign_keys") ?? 0
    try database.setPragma("foreign_keys", 0)
    defer { _ = try? database.setPragma("foreign_keys", foreignKeys) }
    return try migrations.dropFirst(version).filter { migration in
      try apply(migration, to: database, appliedAt: appliedAt)
    }.map { $0.number }
  }

  /// Checks that the program can use a file, without changing it.
  ///
  /// - Parameter database: A connection, which may be read-only.
  /// - Returns: The number of the schema in the file, 0 for an empty file.
  /// - Throws: ``MigrationError`` or ``SQLiteError``.
  @discardableResult
  public func check(_ database: Database) throws -> Int {
    for (position, migration) in migrations.enumerated() where migration.number != position + 1 {
      throw MigrationError.misnumbered(position: position + 1, number: migration.number)
    }
    let (version, found) = try database.readTransaction {
      (try database.userVersion(), try database.applicationID())
    }
    if try isEmpty(database), version == 0, found == 0 { return 0 }
    guard found == Int(applicationID) else {
      throw MigrationError.foreignFile(applicationID: found)
    }
    guard (0...migrations.count).contains(version) else {
      throw MigrationError.newerSchema(found: version, supported: migrations.count)
    }
    try checkRecords(of: database, version: version)
    return version
  }

  private func isEmpty(_ database: Database) throws -> Bool {
    try database.value("SELECT count(*) FROM sqlite_schema") == .integer(0)
  }

  private func checkRecords(of database: Database, version: Int) throws {
    guard version > 0 else { return }
    let rows = try database.query("SELECT number, name, checksum FROM schema_migration") {
      ($0.integer(0), $0.text(1), $0.text(2))
    }
    let records = Dictionary(rows.map { ($0.0, ($0.1, $0.2)) }) { first, _ in first }
    for migration in migrations.prefix(version) {
      guard let (name, checksum) = records[migration.number] else {
        throw MigrationError.missingRecord(number: migration.number)
      }
      guard checksum == migration.checksum else {
        throw MigrationError.changedMigration(number: migration.number, name: name)
      }
    }
  }

  /// Applies one step unless another process has done so in the meantime.
  private func apply(
    _ migration: Migration,
    to database: Database,
    appliedAt: Int64
  ) throws -> Bool {
    try database.transaction {
      guard try database.userVersion() < migration.number else { return false }
      try database.execute(Migrator.createRecords)
      try database.executeScript(migration.sql)
      guard database.isInTransaction else {
        throw MigrationError.leftTransaction(number: migration.number)
      }
      if let table = try database.first("PRAGMA foreign_key_check", { $0.text(0) }) {
        throw MigrationError.brokenForeignKey(number: migration.number, table: table)
      }
      try database.execute(
        """
        INSERT INTO schema_migration (number, name, checksum, applied_at) VALUES (?, ?, ?, ?)
        """,
        arguments: [
          SQLiteValue(migration.number), SQLiteValue(migration.name),
          SQLiteValue(migration.checksum), .integer(appliedAt),
        ]
      )
      try database.setPragma("application_id", .integer(Int64(applicationID)))
      try database.setPragma("user_version", SQLiteValue(migration.number))
      return true
    }
  }

  private static let createRecords = """
    CREATE TABLE IF NOT EXISTS schema_migration (
      number INTEGER PRIMARY KEY,
      name TEXT NOT NULL,
      checksum TEXT NOT NULL,
      applied_at INTEGER NOT NULL
    ) STRICT
    """
}
