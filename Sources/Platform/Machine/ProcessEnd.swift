import Glibc

/// The end of the process.
public enum ProcessEnd {
  /// Ends the process with an exit code.
  public static func exit(_ code: Int32) -> Never { Glibc.exit(code) }
}
