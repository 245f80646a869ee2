import SQLite

extension ProgressStore {
  /// The value of a setting of the profile, such as `language`; nil where it was never set.
  public func setting(_ name: String) throws -> String? {
    try translating {
      try database.value("SELECT value FROM setting WHERE name = ?", arguments: [.text(name)])?
        .textValue
    }
  }

  /// Sets a setting of the profile.
  ///
  /// - Parameters:
  ///   - name: The setting's name.
  ///   - value: The value; nil removes the setting.
  /// - Throws: ``StoreError``.
  public func set(_ name: String, to value: String?) throws {
    try write { try setSetting(name, to: value) }
  }

  /// Sets a setting inside a transaction that is open already.
  func setSetting(_ name: String, to value: String?) throws {
    guard let value else {
      try database.execute("DELETE FROM setting WHERE name = ?", arguments: [.text(name)])
      return
    }
    try database.execute(
      """
      INSERT INTO setting (name, value) VALUES (?, ?)
      ON CONFLICT (name) DO UPDATE SET value = excluded.value
      """,
      arguments: [.text(name), .text(value)]
    )
  }
}
