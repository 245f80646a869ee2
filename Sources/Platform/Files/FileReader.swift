import Glibc

/// Reads whole files with a limit that is checked while reading.
public enum FileReader {
  /// The size of a file that nobody expects to be larger: 16 MiB.
  public static let usualLimit = 16 << 20

  /// Returns the bytes of a plain file.
  ///
  /// - Parameters:
  ///   - path: The file; a pipe, a socket or a device is refused, so that nothing hangs.
  ///   - limit: The largest content in bytes that is accepted.
  /// - Returns: All bytes of the file.
  /// - Throws: ``FileError`` with the reason.
  public static func bytes(
    at path: String,
    limit: Int = usualLimit
  ) throws(FileError) -> [UInt8] {
    // Without O_NONBLOCK, opening a pipe that has no writer would wait for one.
    let file = try Descriptor(opening: path, flags: O_RDONLY | O_NONBLOCK)
    let status = try file.status(path: path)
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw FileError(path: path, reason: .isFolder)
    default: throw FileError(path: path, reason: .notPlainFile)
    }
    let size = Int(status.st_size)
    guard size <= limit else { throw FileError(path: path, reason: .tooLarge(limit: limit)) }
    return try bytes(from: file.number, path: path, expecting: size, limit: limit)
  }

  /// Returns the bytes of an open descriptor up to its end.
  ///
  /// - Parameters:
  ///   - descriptor: The descriptor, such as 0 for the standard input.
  ///   - limit: The largest content in bytes that is accepted.
  /// - Returns: All bytes up to the end.
  /// - Throws: ``FileError`` with `-` as the path.
  public static func bytes(
    from descriptor: Int32,
    limit: Int = usualLimit
  ) throws(FileError) -> [UInt8] {
    try bytes(from: descriptor, path: "-", expecting: 0, limit: limit)
  }

  private static func bytes(
    from descriptor: Int32,
    path: String,
    expecting size: Int,
    limit: Int
  ) throws(FileError) -> [UInt8] {
    var content: [UInt8] = []
    content.reserveCapacity(size + 1)
    // One byte more than expected shows a file that is growing, or the end, in one call.
    var chunk = max(size + 1, 4096)
    while true {
      let (part, number) = read(from: descriptor, atMost: chunk)
      guard number == 0 else { throw FileError(path: path, number: number) }
      if part.isEmpty { return content }
      guard content.count + part.count <= limit else {
        throw FileError(path: path, reason: .tooLarge(limit: limit))
      }
      if content.isEmpty { content = part } else { content += part }
      chunk = 1 << 16
    }
  }

  private static func read(from descriptor: Int32, atMost count: Int) -> ([UInt8], Int32) {
    var failure: Int32 = 0
    let part = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      let length = waitingRead(descriptor, UnsafeMutableRawBufferPointer(buffer))
      filled = max(length, 0)
      failure = length < 0 ? errno : 0
    }
    return (part, failure)
  }

  private static func waitingRead(
    _ descriptor: Int32,
    _ buffer: UnsafeMutableRawBufferPointer
  ) -> Int {
    while true {
      let length = retrying { Glibc.read(descriptor, buffer.baseAddress, buffer.count) }
      guard length < 0, errno == EAGAIN else { return length }
      waitFor(descriptor, toBe: Int16(POLLIN))
    }
  }
}
