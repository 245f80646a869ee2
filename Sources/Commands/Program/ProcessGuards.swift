import Platform

/// What the process forbids itself before it touches anything (SAFETY T14).
enum ProcessGuards {
  /// Files that only their owner reads, no memory image after a crash, and errors in place of a death by closed pipe.
  static func harden() {
    Output.ignoreClosedPipes()
    ProcessLimits.forbidCoreDumps()
    ProcessLimits.keepFilesPrivate()
  }
}
