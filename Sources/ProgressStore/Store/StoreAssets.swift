import CAssets
import SQLite
import Sealing

/// The schema and the views that are compiled into the program.
enum StoreAssets {
  /// "QADM" in the header of every file of the program, so that `file` and others can tell.
  static let applicationID: Int32 = 0x5141_444D

  /// The migrations in their order.
  static func migrator() -> Migrator {
    let migrations = files(in: "Database/Migrations/").map { name, sql in
      Migration(
        number: Int(name.prefix { $0.isNumber }) ?? 0,
        name: String(name.prefix { $0 != "." }),
        sql: sql,
        checksum: checksum(sql)
      )
    }
    return Migrator(applicationID: applicationID, migrations: migrations)
  }

  /// The views by name, each with the statement that makes it.
  static func views() -> [(name: String, sql: String)] {
    files(in: "Database/Views/").map { (name: String($0.name.prefix { $0 != "." }), sql: $0.text) }
  }

  /// A digest of a text in hexadecimal.
  static func checksum(_ text: String) -> String { Digest.blake2b256(text).hex }

  private static func files(in folder: String) -> [(name: String, text: String)] {
    (0..<qadam_asset_count()).compactMap { position -> (name: String, text: String)? in
      guard
        let asset = qadam_asset_at(position)?.pointee,
        let path = asset.path.map({ String(cString: $0) }), path.hasPrefix(folder)
      else { return nil }
      let bytes = UnsafeBufferPointer(start: asset.bytes, count: asset.length)
      return (String(path.dropFirst(folder.count)), String(decoding: bytes, as: UTF8.self))
    }
  }
}
