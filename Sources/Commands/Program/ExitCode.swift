/// The exit codes of the program, as `Docs/command-line.md` lists them.
public enum ExitCode {
  /// Done.
  public static let done: Int32 = 0
  /// The work failed, or a check found errors.
  public static let failed: Int32 = 1
  /// Refused for safety: newer record, damaged record, wrong key.
  public static let refused: Int32 = 2
  /// The command line makes no sense.
  public static let usage: Int32 = 64
  /// Input data is bad.
  public static let badData: Int32 = 65
  /// There is no such input.
  public static let noInput: Int32 = 66
  /// An output cannot be made.
  public static let cannotCreate: Int32 = 73
  /// Reading or writing failed.
  public static let inputOutput: Int32 = 74
  /// Interrupted from the keyboard.
  public static let interrupted: Int32 = 130
}
