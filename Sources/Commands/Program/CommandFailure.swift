/// A reason why a command stops, in words, with the exit code that says the same to programs.
struct CommandFailure: Error {
  /// What happened and what to do, in one line.
  let message: String
  /// One of ``ExitCode``.
  let exitCode: Int32
  /// What only a maintainer wants to know; shown with `--verbose`.
  var details = ""
}
