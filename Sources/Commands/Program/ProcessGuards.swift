import Platform

/// What the process forbids itself before it touches anything (SAFETY T14).
enum ProcessGuards {
  /// Files that only their owner reads, no memory image after a crash, and errors in place of a death by a closed
  /// pipe or a file that may not grow.
  static func harden() {
    Output.ignoreClosedPipes()
    ProcessLimits.reportFullFiles()
    ProcessLimits.forbidCoreDumps()
    ProcessLimits.keepFilesPrivate()
  }
}
