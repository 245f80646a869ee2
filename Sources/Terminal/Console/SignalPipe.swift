import Glibc

/// Hears of signals through a pipe, and leaves the terminal sane when one cannot be heard out.
///
/// A handler may run between any two instructions, so it only touches the memory and calls named in `handle`.
final class SignalPipe {
  /// The end of the pipe that becomes readable after a signal.
  let descriptor: Int32
  private var previous: [(signal: Int32, action: sigaction)] = []

  /// Signals that are told to the program.
  private static let told = [
    SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP, SIGCONT, SIGWINCH,
  ]
  /// Signals of a fault, after which nothing but the terminal can be saved.
  private static let fatal = [SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT, SIGTRAP, SIGSYS]

  /// Starts listening; only one pipe may listen at a time.
  init(terminal: Int32, output: Int32, settings: termios) throws(ConsoleError) {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw .signals(errno: errno) }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    descriptor = ends[0]
    let shared = SignalPipe.shared
    shared.pointee.terminal = terminal
    shared.pointee.output = output
    shared.pointee.settings = settings
    shared.pointee.terminations = 0
    shared.pointee.pipe = ends[1]
    emergency = shared
    install(SignalPipe.told, flags: Int32(SA_RESTART)) { handleTold($0) }
    install(SignalPipe.fatal, flags: Int32(bitPattern: UInt32(SA_RESETHAND))) { handleFatal($0) }
    var ignore = sigaction()
    ignore.__sigaction_handler.sa_handler = SIG_IGN
    replace(SIGPIPE, with: ignore)
  }

  private func install(
    _ signals: [Int32],
    flags: Int32,
    _ handler: @escaping @convention(c) (Int32) -> Void
  ) {
    for signal in signals {
      var action = sigaction()
      action.__sigaction_handler.sa_handler = handler
      action.sa_flags = flags
      replace(signal, with: action)
    }
  }

  private func replace(_ signal: Int32, with action: sigaction) {
    var action = action
    var old = sigaction()
    if sigaction(signal, &action, &old) == 0 { previous.append((signal, old)) }
  }

  /// Returns the signals that have come since the last call, in their order.
  func drain() -> [Int32] {
    SignalPipe.shared.pointee.terminations = 0
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = read(descriptor, &bytes, bytes.count)
    return count > 0 ? bytes[..<count].map { Int32($0) } : []
  }

  /// Stops the process as an unhandled Ctrl-Z would, and returns when it goes on.
  ///
  /// SIGSTOP would also stop a process that no shell can wake, such as the only one of a terminal window.
  func stopProcess() {
    var standard = sigaction()
    standard.__sigaction_handler.sa_handler = SIG_DFL
    var own = sigaction()
    guard sigaction(SIGTSTP, &standard, &own) == 0 else { return }
    raise(SIGTSTP)
    sigaction(SIGTSTP, &own, nil)
  }

  /// Gives the signals back to whoever had them before.
  func close() {
    for (signal, action) in previous.reversed() {
      var action = action
      sigaction(signal, &action, nil)
    }
    previous = []
    emergency = nil
    Glibc.close(SignalPipe.shared.pointee.pipe)
    Glibc.close(descriptor)
  }

  /// What handlers read; it is never given back, for a handler may still run when it is no longer needed.
  nonisolated(unsafe) private static let shared: UnsafeMutablePointer<Emergency> = {
    let memory = UnsafeMutablePointer<Emergency>.allocate(capacity: 1)
    // Attributes off, lines wrap, cursor shown, a new line.
    let tidying = Array("\u{1B}[0m\u{1B}[?7h\u{1B}[?25h\r\n".utf8)
    let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: tidying.count)
    _ = bytes.initialize(from: tidying)
    memory.initialize(to: Emergency(tidying: UnsafeBufferPointer(bytes)))
    return memory
  }()
}

/// What a handler needs.
private struct Emergency {
  var pipe: Int32 = -1
  var terminal: Int32 = -1
  var output: Int32 = -1
  var settings = termios()
  /// How many requests to end have come that nobody has read; the second one is not waited for.
  var terminations: Int32 = 0
  let tidying: UnsafeBufferPointer<UInt8>

  init(tidying: UnsafeBufferPointer<UInt8>) {
    self.tidying = tidying
  }
}

/// Constant at the start, so that reading it in a handler initialises nothing.
nonisolated(unsafe) private var emergency: UnsafeMutablePointer<Emergency>?

private func handleTold(_ signal: Int32) {
  guard let emergency else { return }
  let saved = errno
  if signal == SIGINT || signal == SIGTERM || signal == SIGHUP || signal == SIGQUIT {
    emergency.pointee.terminations += 1
    if emergency.pointee.terminations > 1 {
      restoreTerminal(emergency)
      _exit(128 + signal)
    }
  }
  var byte = UInt8(truncatingIfNeeded: signal)
  _ = write(emergency.pointee.pipe, &byte, 1)
  errno = saved
}

private func handleFatal(_ signal: Int32) {
  if let emergency { restoreTerminal(emergency) }
  // The handler was reset on entry, so this ends the program as if it had never been caught.
  raise(signal)
}

private func restoreTerminal(_ emergency: UnsafeMutablePointer<Emergency>) {
  // A program in the background would be stopped here.
  signal(SIGTTOU, SIG_IGN)
  _ = tcsetattr(emergency.pointee.terminal, TCSANOW, &emergency.pointee.settings)
  let tidying = emergency.pointee.tidying
  _ = write(emergency.pointee.output, tidying.baseAddress, tidying.count)
}
