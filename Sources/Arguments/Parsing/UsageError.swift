/// A command line that cannot be run, and the command at which this showed.
public struct UsageError: Error, Hashable, Sendable {
  /// What is wrong.
  public let problem: UsageProblem
  /// The names of the command below the program's own, for the usage line and the way to its help.
  public let path: [String]

  /// Makes an error.
  public init(_ problem: UsageProblem, path: [String]) {
    self.problem = problem
    self.path = path
  }

  /// The exit code for a command line used wrongly, `EX_USAGE`.
  public static let exitCode: Int32 = 64
}
