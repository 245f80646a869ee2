import CSQLite

/// A connection to an SQLite file.
///
/// A connection and its statements keep state between calls (the open transaction, the current
/// row, the latest error), so two tasks at once would read each other's results. The class is not
/// `Sendable`: the compiler keeps it on the task that made it, and SQLite's own locking is off.
public final class Database {
  /// The ways to open a file.
  public enum Mode: Hashable, Sendable {
    /// Reads and writes, and makes the file if it is missing.
    case readWriteCreate
    /// Reads and writes a file that exists.
    case readWrite
    /// Reads a file that exists.
    case readOnly
    /// Keeps everything in memory; the path is ignored.
    case memory
  }

  /// The path the connection was opened with.
  public let path: String
  let handle: OpaquePointer
  private var cache: [String: Statement] = [:]
  /// Enough for every statement of a program, little enough for generated SQL.
  private static let cacheLimit = 256

  /// Opens a file.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - mode: How to open it.
  ///   - busyTimeout: How many milliseconds to wait for another writer before giving up.
  ///   - vfs: The registered file layer to use instead of the system's.
  /// - Throws: When the file cannot be opened; whether it is a database shows at the first query.
  public init(
    path: String,
    mode: Mode = .readWriteCreate,
    busyTimeout: Int = 5000,
    vfs: String? = nil
  ) throws(SQLiteError) {
    self.path = mode == .memory ? "" : path
    let location = try Database.location(of: path, mode: mode)
    var opened: OpaquePointer?
    let code = sqlite3_open_v2(location, &opened, Database.flags(of: mode), vfs)
    guard code == SQLITE_OK, let opened else {
      let error = SQLiteError(code, connection: opened)
      sqlite3_close_v2(opened)
      throw error
    }
    handle = opened
    sqlite3_busy_timeout(handle, Int32(clamping: busyTimeout))
  }

  /// Opens a fresh database in memory.
  ///
  /// - Returns: The connection.
  public static func inMemory() throws(SQLiteError) -> Database {
    try Database(path: "", mode: .memory)
  }

  deinit {
    cache.removeAll()
    // A statement that still lives elsewhere keeps the connection open until it goes.
    sqlite3_close_v2(handle)
  }

  private static func location(of path: String, mode: Mode) throws(SQLiteError) -> String {
    if mode == .memory { return ":memory:" }
    guard !path.isEmpty, !path.utf8.contains(0) else {
      throw SQLiteError(code: .cannotOpen, message: "a path is empty or holds a NUL")
    }
    // SQLite gives names that begin with a colon a meaning of their own.
    return path.utf8.first == UInt8(ascii: ":") ? "./" + path : path
  }

  private static func flags(of mode: Mode) -> Int32 {
    let access =
      switch mode {
      case .readWriteCreate: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
      case .readWrite: SQLITE_OPEN_READWRITE
      case .readOnly: SQLITE_OPEN_READONLY
      case .memory: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_MEMORY
      }
    return access | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
  }

  /// Compiles a statement or takes it from the cache, and marks it busy.
  func checkOut(_ sql: String) throws(SQLiteError) -> Statement {
    if let statement = cache[sql] {
      guard statement.isBusy else {
        statement.isBusy = true
        return statement
      }
      // The same text is being stepped through further up; it gets a statement of its own.
      return try Statement(sql, connection: handle)
    }
    let statement = try Statement(sql, connection: handle)
    if cache.count >= Database.cacheLimit { cache = cache.filter { $0.value.isBusy } }
    cache[sql] = statement
    statement.isBusy = true
    return statement
  }

  /// Forgets a statement that failed.
  func discard(_ statement: Statement) {
    statement.reset()
    if cache[statement.sql] === statement { cache[statement.sql] = nil }
  }
}

@available(*, unavailable, message: "a connection stays on the task that made it")
extension Database: Sendable {}
