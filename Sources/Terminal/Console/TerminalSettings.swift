import Glibc

/// The modes of a terminal as they were, and as reading single keys needs them.
struct TerminalSettings {
  private let descriptor: Int32
  let original: termios

  init(of descriptor: Int32) throws(ConsoleError) {
    var settings = termios()
    guard tcgetattr(descriptor, &settings) == 0 else { throw .settings(errno: errno) }
    self.descriptor = descriptor
    original = settings
  }

  /// Lets keys arrive one by one and unseen; Ctrl-C and Ctrl-Z keep raising signals.
  func readKeys() throws(ConsoleError) {
    var settings = original
    settings.c_lflag &= ~tcflag_t(ICANON | ECHO | IEXTEN)
    settings.c_iflag &= ~tcflag_t(IXON | ICRNL | INLCR | ISTRIP)
    // The offsets of VMIN and VTIME in the tuple that Swift makes of a C array.
    withUnsafeMutableBytes(of: &settings.c_cc) {
      $0[Int(VMIN)] = 1
      $0[Int(VTIME)] = 0
    }
    guard tcsetattr(descriptor, TCSADRAIN, &settings) == 0 else { throw .settings(errno: errno) }
  }

  /// Shows nothing of what is typed but the end of the line.
  func hideTyping() throws(ConsoleError) {
    var settings = original
    settings.c_lflag &= ~tcflag_t(ECHO)
    settings.c_lflag |= tcflag_t(ECHONL)
    guard tcsetattr(descriptor, TCSADRAIN, &settings) == 0 else { throw .settings(errno: errno) }
  }

  func restore() {
    var settings = original
    // A program in the background would be stopped for touching the terminal.
    let previous = signal(SIGTTOU, SIG_IGN)
    tcsetattr(descriptor, TCSADRAIN, &settings)
    signal(SIGTTOU, previous)
  }
}
