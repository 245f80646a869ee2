import Glibc

/// A file operation that did not succeed.
public struct FileError: Error, Sendable, Hashable {
  /// The path that was worked on, as it was given.
  public let path: String
  /// What stood in the way.
  public let reason: Reason

  /// What stood in the way of a file operation.
  public enum Reason: Sendable, Hashable {
    /// There is no such file or folder.
    case notFound
    /// The system does not allow it.
    case notPermitted
    /// A folder stands where a file was expected.
    case isFolder
    /// A file stands where a folder was expected.
    case notFolder
    /// Neither a plain file nor a folder: a pipe, a socket, a device.
    case notPlainFile
    /// The content is longer than the caller's limit in bytes.
    case tooLarge(limit: Int)
    /// There are more files or deeper folders than the caller's limit.
    case tooMany(limit: Int)
    /// The path leads out of the folder it has to stay in.
    case leavesFolder
    /// The path is empty, too long, or holds a NUL.
    case invalidPath
    /// Something stands there already.
    case alreadyExists
    /// A folder that still has entries.
    case folderNotEmpty
    /// The disk or the quota is full.
    case noSpace
    /// The file system is mounted for reading only.
    case readOnly
    /// The reader of a pipe has gone.
    case closedPipe
    /// Any other error number of the system.
    case system(Int32)
  }

  /// Makes an error.
  public init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }

  init(path: String, number: Int32) {
    self.init(path: path, reason: Reason(number: number))
  }
}

extension FileError.Reason {
  /// Makes the reason behind an error number of the system.
  public init(number: Int32) {
    self =
      switch number {
      case ENOENT: .notFound
      case EACCES, EPERM: .notPermitted
      case EISDIR: .isFolder
      case ENOTDIR: .notFolder
      case ENAMETOOLONG: .invalidPath
      case EEXIST: .alreadyExists
      case ENOTEMPTY: .folderNotEmpty
      case ENOSPC, EDQUOT, EFBIG: .noSpace
      case EROFS: .readOnly
      case EPIPE: .closedPipe
      default: .system(number)
      }
  }
}
