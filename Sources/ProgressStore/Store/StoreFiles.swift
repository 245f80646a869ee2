import Platform

/// The files that belong to one record.
enum StoreFiles {
  /// The copy that is made before a schema is left behind.
  static func backup(of path: String, version: Int) -> String {
    "\(path).before-schema-\(version + 1)"
  }

  /// The copies that were made before a schema was left behind.
  static func backups(of path: String) throws -> [String] {
    try all(of: path).filter { $0.hasPrefix(path + ".before-schema-") }
  }

  /// The texts that were begun and not handed in, and their folder last.
  static func drafts(of path: String) throws -> [String] {
    let folder = path + DraftFolder.suffix
    guard FileSystem.kind(at: folder) == .folder else { return [] }
    return try FolderReader.entries(of: folder).map { folder + "/" + $0.name } + [folder]
  }

  /// The file itself, its log and index, its drafts and its backups, as far as they exist.
  static func all(of path: String) throws -> [String] {
    let folder = FileSystem.folder(of: path)
    let name = FileSystem.name(of: path)
    return try drafts(of: path)
      + FolderReader.entries(of: folder)
      .map { $0.name }
      .filter { entry in
        entry == name || sidecars.contains(where: { entry.hasPrefix(name + $0) })
      }
      .map { folder + "/" + $0 }
      // The file goes last, so that a removal that was cut short can be found and ended.
      .sorted { $0.utf8.count > $1.utf8.count }
  }

  /// The file as a URI that tells SQLite not to look for a log, an index or a lock; nil for a path with a NUL.
  static func unchangingLocation(of path: String) -> String? {
    guard !path.utf8.contains(0) else { return nil }
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes = Array((path.hasPrefix("/") ? "file:" : "file:./").utf8)
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."),
        UInt8(ascii: "-"), UInt8(ascii: "_"):
        bytes.append(byte)
      default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self) + "?immutable=1"
  }

  private static let sidecars = ["-wal", "-shm", "-journal", ".before-schema-"]
}
