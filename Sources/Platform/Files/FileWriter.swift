import Glibc

/// Writes whole files so that a power cut leaves the old content or the new one.
public enum FileWriter {
  /// Replaces a file, or makes it, in one step.
  ///
  /// The bytes go to a file beside it, reach the disk, and take the name over; then the folder reaches the disk. A
  /// symbolic link at the path is replaced, not followed.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - bytes: Its whole new content.
  ///   - mode: The permission bits, from which the process's mask takes away.
  /// - Throws: ``FileError``; the old content is then still there and nothing lies beside it.
  public static func replace(
    _ path: String,
    with bytes: [UInt8],
    mode: UInt32 = 0o600
  ) throws(FileError) {
    try Descriptor.check(path)
    switch FileSystem.kind(at: path) {
    case .folder: throw FileError(path: path, reason: .isFolder)
    // Taking over the name of a device or a pipe would leave others without it.
    case .other: throw FileError(path: path, reason: .notPlainFile)
    case .file, .link, nil: break
    }
    let folder = FileSystem.folder(of: path)
    let suffix = try RandomBytes.hexadecimal(count: 8)
    let temporary = folder + "/.qadam-" + suffix + ".tmp"
    do {
      try write(bytes, to: temporary, mode: mode)
      try FileSystem.rename(temporary, to: path)
    } catch {
      unlink(temporary)
      throw FileError(path: path, reason: error.reason)
    }
    try synchronize(folder)
  }

  /// Replaces a file with the UTF-8 bytes of a text.
  public static func replace(
    _ path: String,
    with text: String,
    mode: UInt32 = 0o600
  ) throws(FileError) {
    try replace(path, with: Array(text.utf8), mode: mode)
  }

  private static func write(
    _ bytes: [UInt8],
    to path: String,
    mode: UInt32
  ) throws(FileError) {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW
    let file = try Descriptor(opening: path, flags: flags, mode: mode)
    var number = bytes.withUnsafeBytes { writeFully($0, to: file.number) }
    if number == 0, retrying({ fsync(file.number) }) != 0 { number = errno }
    guard number == 0 else { throw FileError(path: path, number: number) }
  }

  /// Makes the names in a folder reach the disk.
  private static func synchronize(_ folder: String) throws(FileError) {
    let open = try Descriptor(opening: folder, flags: O_RDONLY | O_DIRECTORY)
    // Some file systems of sticks and networks know no such thing for folders, and say so.
    guard retrying({ fsync(open.number) }) == 0 || errno == EINVAL || errno == EBADF else {
      throw FileError(path: folder, number: errno)
    }
  }
}
