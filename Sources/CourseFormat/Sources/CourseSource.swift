public import Platform

/// Where the files of a course come from: a folder, the program itself, or memory.
public protocol CourseSource: Sendable {
  /// The files and links of the course, sorted by path; folders and names that begin with a dot are left out.
  func entries(limit: Int) throws(CourseSourceError) -> [CourseEntry]

  /// The bytes of a file.
  ///
  /// - Parameters:
  ///   - path: The path from the folder of the course, with `/` between its parts.
  ///   - limit: The most bytes that are accepted.
  /// - Returns: All bytes of the file.
  /// - Throws: ``CourseSourceError`` with the reason.
  func bytes(of path: String, limit: Int) throws(CourseSourceError) -> [UInt8]
}

/// A file or link of a course.
public struct CourseEntry: Sendable, Hashable {
  /// The path from the folder of the course.
  public let path: String
  /// What stands there.
  public let kind: FileKind

  /// Joins a path and its kind.
  public init(path: String, kind: FileKind = .file) {
    self.path = path
    self.kind = kind
  }
}

/// A reason why a course has no such bytes.
public enum CourseSourceError: Error, Hashable, Sendable {
  /// No file stands at the path.
  case notFound(path: String)
  /// The file is longer than the limit in bytes.
  case tooLarge(path: String, limit: Int)
  /// The path or a link on it leads out of the course.
  case leavesCourse(path: String)
  /// The course has more files than the limit.
  case tooManyFiles(limit: Int)
  /// The system refuses.
  case unreadable(path: String, reason: FileError.Reason)

  /// Sorts the errors of the file system.
  init(_ error: FileError, path: String) {
    switch error.reason {
    case .notFound, .notFolder, .isFolder: self = .notFound(path: path)
    case .tooLarge(let limit): self = .tooLarge(path: path, limit: limit)
    case .leavesFolder, .invalidPath: self = .leavesCourse(path: path)
    case .tooMany(let limit): self = .tooManyFiles(limit: limit)
    default: self = .unreadable(path: path, reason: error.reason)
    }
  }
}
