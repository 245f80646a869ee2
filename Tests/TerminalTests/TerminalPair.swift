import Glibc
import Testing

/// A pair of pseudo-terminals: a test types into one side, a console uses the other.
final class TerminalPair {
  let path: String
  private(set) var keyboard: Int32
  let screen: Int32

  init(columns: UInt16 = 80, rows: UInt16 = 24) throws {
    keyboard = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var locked: Int32 = 0
    var number: UInt32 = 0
    // TIOCSPTLCK and TIOCGPTN, macros that Swift does not import.
    #expect(ioctl(keyboard, 0x4004_5431, &locked) == 0)
    #expect(ioctl(keyboard, 0x8004_5430, &number) == 0)
    path = "/dev/pts/\(number)"
    screen = open(path, O_RDWR | O_NOCTTY | O_CLOEXEC)
    try #require(screen >= 0)
    resize(columns: columns, rows: rows)
  }

  deinit {
    hangUp()
    close(screen)
  }

  func resize(columns: UInt16, rows: UInt16) {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    #expect(ioctl(keyboard, UInt(TIOCSWINSZ), &size) == 0)
  }

  func type(_ text: String) {
    let bytes = Array(text.utf8)
    #expect(write(keyboard, bytes, bytes.count) == bytes.count)
  }

  /// Whether the screen is sent a text; waits for it, but not for ever.
  func shows(_ text: String) -> Bool {
    var bytes: [UInt8] = []
    var source = pollfd(fd: keyboard, events: Int16(POLLIN), revents: 0)
    while poll(&source, 1, 10_000) > 0 {
      var part = [UInt8](repeating: 0, count: 4096)
      let count = read(keyboard, &part, part.count)
      guard count > 0 else { return false }
      bytes += part[..<count]
      if String(decoding: bytes, as: UTF8.self).contains(text) { return true }
    }
    return false
  }

  func hangUp() {
    if keyboard >= 0 { close(keyboard) }
    keyboard = -1
  }

  /// The modes of the terminal, for comparison.
  var modes: [UInt32] {
    var settings = termios()
    guard tcgetattr(screen, &settings) == 0 else { return [] }
    return [settings.c_iflag, settings.c_oflag, settings.c_cflag, settings.c_lflag]
  }
}
