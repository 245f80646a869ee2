import Learning
import Platform
import SQLite

/// The way from a path to a connection that the rest may rely on.
struct StoreOpening {
  let path: String
  let options: StoreOptions

  /// Opens, checks, migrates and settles the file.
  ///
  /// Whether the file may be used at all is asked before anything is written to it.
  func open() throws -> (Database, DeviceID) {
    let migrator = options.migrator ?? StoreAssets.migrator()
    let (database, version) = try openAndCheck(migrator)
    // A file that lost its content must not pass for a fresh one.
    guard version > 0 || options.access == .create else {
      throw StoreError.damaged(path: path, detail: "the file is empty")
    }
    guard options.access != .read else { return (database, try readDevice(database)) }
    if options.fileLayer == nil { try protectFile() }
    try protectWriting(database)
    try migrator.migrate(database, appliedAt: options.now) {
      try backUp(database, version: version)
    }
    try refreshViews(of: database)
    return (database, try makeDevice(database))
  }

  private func openAndCheck(_ migrator: Migrator) throws -> (Database, Int) {
    do {
      let database = try connect(to: path, mode: mode)
      return (database, try migrator.check(database))
    } catch let error as SQLiteError where error.matches(.cannotOpen) || error.matches(.readOnly) {
      // Even reading needs a log and an index beside the file, which cannot be made in a folder that is read-only.
      guard let unchanging = try unchangingConnection() else { throw error }
      guard options.access == .read else { throw StoreError.readOnly(path: path) }
      return (unchanging, try migrator.check(unchanging))
    }
  }

  private func connect(to location: String, mode: Database.Mode) throws -> Database {
    let database = try Database(
      path: location,
      mode: mode,
      busyTimeout: options.busyTimeout,
      vfs: options.fileLayer
    )
    try protectReading(database)
    return database
  }

  /// Opens a whole file as something that nobody can change; nil for a file that is not there or has a log to go with it.
  private func unchangingConnection() throws -> Database? {
    guard FileSystem.exists(path), FileSystem.size(at: path + "-wal") ?? 0 == 0 else { return nil }
    guard let location = StoreFiles.unchangingLocation(of: path) else { return nil }
    let database = try connect(to: location, mode: .readOnly)
    return (try? database.userVersion()) == nil ? nil : database
  }

  private var mode: Database.Mode {
    switch options.access {
    case .create: .readWriteCreate
    case .write: .readWrite
    case .read: .readOnly
    }
  }

  /// Settings of the connection that change nothing in the file.
  private func protectReading(_ database: Database) throws {
    try database.setPragma("trusted_schema", "off")
    try database.setPragma("cell_size_check", "on")
    try database.setPragma("mmap_size", 0)
    try database.setPragma("temp_store", "memory")
    try database.setPragma("foreign_keys", "on")
    try database.setPragma("recursive_triggers", "on")
  }

  private func protectWriting(_ database: Database) throws {
    try database.setPragma("journal_mode", "wal")
    try database.setPragma("synchronous", .text(options.synchronous))
    try database.setPragma("secure_delete", "on")
  }

  /// SQLite gives the log and the index beside the file the same permissions as the file.
  private func protectFile() throws {
    guard FileSystem.mode(at: path) != 0o600 else { return }
    do {
      try FileSystem.setMode(0o600, at: path)
    } catch  where error.reason == .readOnly {
      throw StoreError.readOnly(path: path)
    } catch {
      // A stick's file system knows no permissions, and the owner of a shared file may be another.
    }
  }

  private func backUp(_ database: Database, version: Int) throws {
    let copy = StoreFiles.backup(of: path, version: version)
    // A copy that has its name is whole; another process may have made it a moment ago.
    guard !FileSystem.exists(copy) else { return }
    let unfinished = copy + ".tmp"
    if FileSystem.exists(unfinished) { try FileSystem.remove(unfinished) }
    try database.backup(to: unfinished)
    try FileSystem.setMode(0o600, at: unfinished)
    try FileSystem.rename(unfinished, to: copy)
  }

  /// Views hold no data: they are made anew whenever the program brings others.
  private func refreshViews(of database: Database) throws {
    let views = StoreAssets.views()
    let checksum = StoreAssets.checksum(views.map { $0.sql }.joined())
    let current = "SELECT value FROM setting WHERE name = 'views'"
    guard try database.value(current)?.textValue != checksum else { return }
    try database.transaction {
      let held = try database.query("SELECT name FROM sqlite_schema WHERE type = 'view'") {
        $0.text(0)
      }
      for name in Set(held).intersection(views.map { $0.name }) {
        try database.execute("DROP VIEW \"\(name)\"")
      }
      for view in views { try database.executeScript(view.sql) }
      try database.execute(
        """
        INSERT INTO setting (name, value) VALUES ('views', ?)
        ON CONFLICT (name) DO UPDATE SET value = excluded.value
        """,
        arguments: [.text(checksum)]
      )
    }
  }

  private func readDevice(_ database: Database) throws -> DeviceID {
    let name = try database.value("SELECT value FROM setting WHERE name = 'device'")?.textValue
    guard let name else { throw StoreError.notQadamFile(path: path) }
    return DeviceID(name)
  }

  /// Reads the file's device, or gives it one.
  private func makeDevice(_ database: Database) throws -> DeviceID {
    if let device = try? readDevice(database) { return device }
    let device = try options.newDevice()
    try database.transaction {
      // Another process may have been here first.
      try database.execute(
        "INSERT INTO setting (name, value) VALUES ('device', ?) ON CONFLICT (name) DO NOTHING",
        arguments: [.text(device.text)]
      )
      guard database.changes == 1 else { return }
      try database.execute("INSERT INTO device (name) VALUES (?)", arguments: [.text(device.text)])
    }
    return try readDevice(database)
  }
}
