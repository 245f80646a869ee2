import Glibc

/// Requests to end that a program without a drawn screen hears while it waits for a line.
public enum Signals {
  /// Lets SIGINT, SIGTERM and SIGHUP interrupt a wait for input in place of ending the process at once.
  ///
  /// A second request ends the process as if nothing had been arranged.
  public static func listen() {
    guard wakeReader < 0 else { return }
    // A pipe, because a signal that comes just before a wait begins must end it as well.
    var ends: [Int32] = [-1, -1]
    if pipe(&ends) == 0 {
      for end in ends {
        _ = fcntl(end, F_SETFD, FD_CLOEXEC)
        _ = fcntl(end, F_SETFL, O_NONBLOCK)
      }
      wakeReader = ends[0]
      wakeWriter = ends[1]
    }
    for signal in [SIGINT, SIGTERM, SIGHUP] {
      var action = sigaction()
      action.__sigaction_handler.sa_handler = { note($0) }
      // Without SA_RESTART a read returns when the signal comes.
      action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND))
      sigaction(signal, &action, nil)
    }
  }

  /// The signal that came last, nil where none did.
  public static var caught: Int32? { heard == 0 ? nil : heard }

  /// What can be read from once a signal has come, -1 before ``listen()``.
  static var descriptor: Int32 { wakeReader }
}

/// Runs between any two instructions, so it only touches memory and calls that are safe there.
private func note(_ signal: Int32) {
  let saved = errno
  heard = signal
  var byte: UInt8 = 1
  _ = write(wakeWriter, &byte, 1)
  errno = saved
}

/// Written by the handler alone, in one instruction, and read by the thread that it interrupts.
nonisolated(unsafe) private var heard: Int32 = 0
/// Set before the first handler is installed and never again.
nonisolated(unsafe) private var wakeReader: Int32 = -1
nonisolated(unsafe) private var wakeWriter: Int32 = -1
