import Glibc

/// An open file that is closed when its last owner lets go of it.
struct Descriptor: ~Copyable {
  let number: Int32

  /// Opens a path and refuses one that C would cut at a NUL.
  init(opening path: String, flags: Int32, mode: mode_t = 0) throws(FileError) {
    try Descriptor.check(path)
    let opened = retrying { open(path, flags | O_CLOEXEC, mode) }
    guard opened >= 0 else { throw FileError(path: path, number: errno) }
    number = opened
  }

  deinit { close(number) }

  /// Refuses a path that the system would read differently from us.
  static func check(_ path: String) throws(FileError) {
    guard !path.isEmpty, !path.utf8.contains(0) else {
      throw FileError(path: path, reason: .invalidPath)
    }
  }

  /// The kind, size and mode of what is open.
  func status(path: String) throws(FileError) -> stat {
    var status = stat()
    guard fstat(number, &status) == 0 else { throw FileError(path: path, number: errno) }
    return status
  }
}

/// Runs a system call again for as long as a signal interrupts it.
func retrying<Number: SignedInteger>(_ call: () -> Number) -> Number {
  while true {
    let result = call()
    if result != -1 || errno != EINTR { return result }
  }
}

/// Writes all bytes to a descriptor and returns zero or the error number.
func writeFully(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Int32 {
  var position = 0
  while position < bytes.count {
    let rest = UnsafeRawBufferPointer(rebasing: bytes[position...])
    let written = retrying { write(descriptor, rest.baseAddress, rest.count) }
    if written > 0 {
      position += written
    } else if written < 0, errno == EAGAIN {
      waitFor(descriptor, toBe: Int16(POLLOUT))
    } else {
      return written < 0 ? errno : EIO
    }
  }
  return 0
}

/// Blocks until a descriptor that somebody set to non-blocking is ready.
func waitFor(_ descriptor: Int32, toBe events: Int16) {
  var request = pollfd(fd: descriptor, events: events, revents: 0)
  _ = poll(&request, 1, -1)
}
