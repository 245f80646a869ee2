import Glibc

/// What stands at a path.
public enum FileKind: Sendable, Hashable {
  /// A plain file.
  case file
  /// A folder.
  case folder
  /// A symbolic link, not followed.
  case link
  /// A pipe, a socket or a device.
  case other

  init(mode: mode_t) {
    self =
      switch mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
  }

  /// Returns the kind that a folder entry names itself, or nil where the file system does not say.
  init?(entryType: UInt8) {
    switch Int(entryType) {
    case Int(DT_REG): self = .file
    case Int(DT_DIR): self = .folder
    case Int(DT_LNK): self = .link
    case Int(DT_UNKNOWN): return nil
    default: self = .other
    }
  }
}
