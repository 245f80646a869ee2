import Glibc

/// Another program that runs on the same terminal until it ends, such as a person's own editor.
public enum ChildProcess {
  /// How a program ended.
  public enum Ending: Sendable, Hashable {
    /// It ended by itself with a code, 0 for success.
    case exited(Int32)
    /// A signal ended it.
    case signalled(Int32)
  }

  /// Runs a program and waits for its end; the keys that interrupt meanwhile go to it alone.
  ///
  /// - Parameter arguments: The program, looked up as a shell does, and its arguments. No shell reads
  ///   them.
  /// - Returns: How it ended.
  /// - Throws: ``FileError`` where it cannot be started.
  public static func run(_ arguments: [String]) throws(FileError) -> Ending {
    guard let name = arguments.first, !arguments.contains(where: { $0.utf8.contains(0) }) else {
      throw FileError(path: arguments.first ?? "", reason: .invalidPath)
    }
    let kept = [SIGINT, SIGQUIT].map { ignore($0) }
    defer { for (signal, action) in zip([SIGINT, SIGQUIT], kept) { restore(signal, action) } }
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    var process: pid_t = 0
    let number = posix_spawnp(&process, name, nil, &attributes, &words, environ)
    guard number == 0 else { throw FileError(path: name, number: number) }
    return wait(for: process)
  }

  /// Waits for the end of a process.
  static func wait(for process: pid_t) -> Ending {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7F
    return signal == 0 ? .exited((status >> 8) & 0xFF) : .signalled(signal)
  }

  private static func ignore(_ signal: Int32) -> sigaction {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = SIG_IGN
    var previous = sigaction()
    sigaction(signal, &action, &previous)
    return previous
  }

  private static func restore(_ signal: Int32, _ action: sigaction) {
    var action = action
    sigaction(signal, &action, nil)
  }
}
