import Glibc

/// What a process forbids itself.
public enum ProcessLimits {
  /// Keeps the memory of the process out of core files.
  public static func forbidCoreDumps() {
    var limit = rlimit(rlim_cur: 0, rlim_max: 0)
    setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &limit)
  }

  /// Makes a file that may not grow an error of the write instead of the end of the process.
  public static func reportFullFiles() { signal(SIGXFSZ, SIG_IGN) }

  /// Lets only the owner read the files and folders that the process makes.
  public static func keepFilesPrivate() { umask(0o077) }
}
