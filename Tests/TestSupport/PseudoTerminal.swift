import Glibc

/// The test's side of a pair of pseudo-terminals.
struct PseudoTerminal {
  /// The side of the test.
  let descriptor: Int32
  /// The side of the program, to be opened by it.
  let path: String

  init(columns: Int, rows: Int) throws {
    descriptor = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var locked: Int32 = 0
    var number: UInt32 = 0
    guard descriptor >= 0, ioctl(descriptor, Self.setLock, &locked) == 0,
      ioctl(descriptor, Self.getNumber, &number) == 0
    else {
      throw TestFailure("no pseudo-terminal: error \(errno)")
    }
    path = "/dev/pts/\(number)"
    try Self.resize(descriptor, columns: columns, rows: rows)
  }

  // TIOCSPTLCK and TIOCGPTN, which are C macros with casts and so unknown to Swift; `unlockpt` and `ptsname` use them.
  private static let setLock: UInt = 0x4004_5431
  private static let getNumber: UInt = 0x8004_5430

  static func resize(_ descriptor: Int32, columns: Int, rows: Int) throws {
    var size = winsize(
      ws_row: UInt16(clamping: rows),
      ws_col: UInt16(clamping: columns),
      ws_xpixel: 0,
      ws_ypixel: 0
    )
    guard ioctl(descriptor, UInt(TIOCSWINSZ), &size) == 0 else {
      throw TestFailure("cannot set the size of the terminal: error \(errno)")
    }
  }
}
