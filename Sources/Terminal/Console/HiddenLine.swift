import Glibc

/// A line that is typed unseen, such as a passphrase.
public enum HiddenLine {
  /// Runs a closure that reads a line while the terminal shows nothing of what is typed.
  ///
  /// - Parameters:
  ///   - descriptor: The terminal; anything else is left as it is.
  ///   - read: Reads the line; its end may be typed by a person who gives up.
  /// - Returns: What the closure returns.
  /// - Throws: ``ConsoleError``, or what the closure throws; the terminal shows typing again in any case.
  public static func reading<Result>(
    from descriptor: Int32 = 0,
    _ read: () throws -> Result
  ) throws -> Result {
    guard isatty(descriptor) == 1 else { return try read() }
    let settings = try TerminalSettings(of: descriptor)
    try settings.hideTyping()
    defer { settings.restore() }
    return try read()
  }
}
