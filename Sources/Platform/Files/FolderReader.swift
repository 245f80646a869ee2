import Glibc

/// Lists folders.
public enum FolderReader {
  /// Returns the entries of a folder without `.` and `..`, sorted by the bytes of their names.
  ///
  /// - Parameters:
  ///   - path: The folder.
  ///   - limit: The largest number of entries that is accepted.
  /// - Returns: The entries; links are listed as links and not followed.
  /// - Throws: ``FileError`` with the reason.
  public static func entries(
    of path: String,
    limit: Int = 100_000
  ) throws(FileError) -> [FolderEntry] {
    try Descriptor.check(path)
    guard let folder = opendir(path) else { throw FileError(path: path, number: errno) }
    defer { closedir(folder) }
    var entries: [FolderEntry] = []
    while true {
      errno = 0
      guard let next = readdir(folder) else { break }
      guard let entry = entry(of: next, in: path) else { continue }
      guard entries.count < limit else {
        throw FileError(path: path, reason: .tooMany(limit: limit))
      }
      entries.append(entry)
    }
    guard errno == 0 else { throw FileError(path: path, number: errno) }
    return entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// Returns the paths of all plain files below a folder, relative to it, sorted by their bytes.
  ///
  /// Names that begin with a dot and symbolic links are left out.
  ///
  /// - Parameters:
  ///   - path: The folder.
  ///   - limit: The largest number of files that is accepted.
  ///   - depth: The largest number of folders on the way to a file.
  /// - Returns: Paths with `/` between their parts.
  /// - Throws: ``FileError`` with the reason.
  public static func files(
    under path: String,
    limit: Int = 100_000,
    depth: Int = 16
  ) throws(FileError) -> [String] {
    var found: [String] = []
    var folders: [(relative: String, level: Int)] = [("", 0)]
    while let (relative, level) = folders.popLast() {
      let folder = relative.isEmpty ? path : path + "/" + relative
      for entry in try entries(of: folder, limit: limit)
      where !entry.name.hasPrefix(".") && entry.isNameReadable {
        let inside = relative.isEmpty ? entry.name : relative + "/" + entry.name
        if entry.kind == .file { found.append(inside) }
        if entry.kind == .folder { folders.append((inside, level + 1)) }
      }
      guard found.count <= limit else {
        throw FileError(path: path, reason: .tooMany(limit: limit))
      }
      guard level <= depth else {
        throw FileError(path: folder, reason: .tooMany(limit: depth))
      }
    }
    return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func entry(
    of next: UnsafeMutablePointer<dirent>,
    in folder: String
  ) -> FolderEntry? {
    let bytes = withUnsafeBytes(of: &next.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
    if bytes == [0x2E] || bytes == [0x2E, 0x2E] { return nil }
    let valid = String(validating: bytes, as: UTF8.self)
    let name = valid ?? String(decoding: bytes, as: UTF8.self)
    let kind =
      FileKind(entryType: next.pointee.d_type)
      ?? FileSystem.kind(at: folder + "/" + name)
      ?? .other
    return FolderEntry(name: name, kind: kind, isNameReadable: valid != nil)
  }
}
