import CSQLite

extension Database {
  /// Copies the whole database into a new file, also while others read and write it.
  ///
  /// The new file gets the permissions of the process's mask.
  ///
  /// - Parameter path: A file that does not exist yet or is empty.
  /// - Throws: Also when the file holds a database already.
  public func backup(to path: String) throws(SQLiteError) {
    let copy = try Database(path: path)
    guard try copy.pragma("page_count") == .integer(0) else {
      throw SQLiteError(code: .cannotOpen, message: "the file of the backup exists already")
    }
    guard let backup = sqlite3_backup_init(copy.handle, "main", handle, "main") else {
      throw SQLiteError(sqlite3_extended_errcode(copy.handle), connection: copy.handle)
    }
    let code = sqlite3_backup_step(backup, -1)
    let finished = sqlite3_backup_finish(backup)
    guard code == SQLITE_DONE, finished == SQLITE_OK else {
      throw SQLiteError(code == SQLITE_DONE ? finished : code, connection: copy.handle)
    }
  }
}
