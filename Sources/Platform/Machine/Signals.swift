import Glibc

/// Requests to end that a program without a drawn screen hears while it waits for a line.
public enum Signals {
  /// Lets SIGINT, SIGTERM and SIGHUP interrupt a wait for input in place of ending the process at once.
  ///
  /// A second request ends the process as if nothing had been arranged.
  public static func listen() {
    for signal in [SIGINT, SIGTERM, SIGHUP] {
      var action = sigaction()
      action.__sigaction_handler.sa_handler = { heard = $0 }
      // Without SA_RESTART a read returns when the signal comes.
      action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND))
      sigaction(signal, &action, nil)
    }
  }

  /// The signal that came last, nil where none did.
  public static var caught: Int32? { heard == 0 ? nil : heard }
}

/// Written by the handler alone, in one instruction, and read by the thread that it interrupts.
nonisolated(unsafe) private var heard: Int32 = 0
