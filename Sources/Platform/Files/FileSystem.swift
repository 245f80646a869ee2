import Glibc

/// Looks at paths, makes folders and removes files.
public enum FileSystem {
  /// Returns the kind of what stands at a path, or nil when nothing stands there.
  ///
  /// - Parameters:
  ///   - path: The path.
  ///   - followingLinks: Whether a symbolic link stands for its target.
  /// - Returns: The kind, or nil also where the path cannot be looked at.
  public static func kind(at path: String, followingLinks: Bool = false) -> FileKind? {
    status(at: path, followingLinks: followingLinks).map { FileKind(mode: $0.st_mode) }
  }

  /// Returns whether something stands at a path, after following links.
  public static func exists(_ path: String) -> Bool {
    kind(at: path, followingLinks: true) != nil
  }

  /// Returns whether a folder stands at a path, after following links.
  public static func isFolder(_ path: String) -> Bool {
    kind(at: path, followingLinks: true) == .folder
  }

  /// Returns the permission bits of what stands at a path, such as 0o600.
  public static func mode(at path: String) -> UInt32? {
    status(at: path, followingLinks: true).map { $0.st_mode & 0o7777 }
  }

  /// Returns the size in bytes of what stands at a path.
  public static func size(at path: String) -> Int? {
    status(at: path, followingLinks: true).map { Int($0.st_size) }
  }

  /// Returns whether this user may write at a path.
  public static func isWritable(_ path: String) -> Bool {
    !path.utf8.contains(0) && access(path, W_OK) == 0
  }

  /// Makes a folder and the folders above it; one that is there already stays as it is.
  ///
  /// - Parameters:
  ///   - path: The folder.
  ///   - mode: The permission bits of every folder made.
  /// - Throws: ``FileError``, with `notFolder` where a file is in the way.
  public static func makeFolder(at path: String, mode: UInt32 = 0o700) throws(FileError) {
    try Descriptor.check(path)
    var pending: [String] = []
    var current = path
    while !isFolder(current) {
      pending.append(current)
      let above = folder(of: current)
      if above == current { break }
      current = above
    }
    for folder in pending.reversed() where mkdir(folder, mode) != 0 {
      let number = errno
      // Another process may have made it in the meantime.
      if number == EEXIST, isFolder(folder) { continue }
      throw FileError(path: folder, reason: number == EEXIST ? .notFolder : .init(number: number))
    }
  }

  /// Removes a file, a link or an empty folder.
  public static func remove(_ path: String) throws(FileError) {
    try Descriptor.check(path)
    guard Glibc.remove(path) == 0 else { throw FileError(path: path, number: errno) }
  }

  /// Sets the permission bits of a file or folder.
  public static func setMode(_ mode: UInt32, at path: String) throws(FileError) {
    try Descriptor.check(path)
    guard chmod(path, mode) == 0 else { throw FileError(path: path, number: errno) }
  }

  /// Renames a file or folder, replacing a file that stands there.
  public static func rename(_ path: String, to target: String) throws(FileError) {
    try Descriptor.check(path)
    try Descriptor.check(target)
    guard Glibc.rename(path, target) == 0 else { throw FileError(path: target, number: errno) }
  }

  /// Returns the folder part of a path: `.` for a bare name, `/` for the root.
  public static func folder(of path: String) -> String {
    let trimmed = trimmingEndSlashes(path)
    guard let slash = trimmed.lastIndex(of: "/") else { return "." }
    let above = trimmingEndSlashes(trimmed[..<slash])
    return above.isEmpty ? "/" : String(above)
  }

  /// Returns the last part of a path.
  public static func name(of path: String) -> String {
    let trimmed = trimmingEndSlashes(path)
    return String(trimmed[trimmed.startIndex...].split(separator: "/").last ?? "/")
  }

  private static func trimmingEndSlashes(_ path: some StringProtocol) -> Substring {
    var rest = Substring(path)
    while rest.utf8.count > 1, rest.hasSuffix("/") { rest.removeLast() }
    return rest
  }

  private static func status(at path: String, followingLinks: Bool) -> stat? {
    guard !path.utf8.contains(0) else { return nil }
    var status = stat()
    let result = followingLinks ? stat(path, &status) : lstat(path, &status)
    return result == 0 ? status : nil
  }
}
