import Glibc

/// Finds out whether a path stays inside a folder.
public enum ContainedPath {
  /// Returns the real path of something below a folder.
  ///
  /// `..` may be used as long as no prefix of the path climbs out; symbolic links may be used as long as their target
  /// lies inside. The answer holds at the moment of the call.
  ///
  /// - Parameters:
  ///   - path: The path relative to the folder.
  ///   - root: The folder to stay in.
  /// - Returns: The path with every link resolved.
  /// - Throws: ``FileError`` with `leavesFolder` for a path that leaves, `notFound` for one that leads nowhere.
  public static func resolve(_ path: String, inside root: String) throws(FileError) -> String {
    try Descriptor.check(path)
    guard staysInside(path) else { throw FileError(path: path, reason: .leavesFolder) }
    let realRoot = try real(root, named: root)
    let found = try real(realRoot + "/" + path, named: path)
    let prefix = realRoot == "/" ? "/" : realRoot + "/"
    guard found == realRoot || found.hasPrefix(prefix) else {
      throw FileError(path: path, reason: .leavesFolder)
    }
    return found
  }

  /// Returns whether a relative path never climbs above where it starts, judged by its letters alone.
  public static func staysInside(_ path: String) -> Bool {
    guard !path.hasPrefix("/") else { return false }
    var level = 0
    for part in path.split(separator: "/") where part != "." {
      level += part == ".." ? -1 : 1
      if level < 0 { return false }
    }
    return true
  }

  private static func real(_ path: String, named name: String) throws(FileError) -> String {
    try Descriptor.check(path)
    guard let found = realpath(path, nil) else { throw FileError(path: name, number: errno) }
    defer { free(found) }
    guard let text = String(validatingCString: found) else {
      throw FileError(path: name, reason: .invalidPath)
    }
    return text
  }
}
