/// A screen and a keyboard.
public protocol Console: AnyObject {
  /// The size of the screen now.
  var size: ConsoleSize { get }
  /// Whether a person sits there: keys come one by one and lines can be redrawn.
  var isInteractive: Bool { get }
  /// How meanings look on the screen.
  var theme: Theme { get }
  /// Shows bytes made by this module; what cannot be written is found out by the next ``readEvent()``.
  func send(_ output: ConsoleOutput)
  /// Waits for the next event, no longer than a time, and also for descriptors of the caller's own.
  ///
  /// - Parameters:
  ///   - milliseconds: The longest wait; nil waits as long as it takes.
  ///   - descriptors: What else ends the wait once it can be read, as ``ConsoleEvent/readable(_:)``.
  /// - Returns: The event, keys before descriptors; nil where none came in time.
  func readEvent(within milliseconds: Int?, alongside descriptors: [Int32]) -> ConsoleEvent?
}

extension Console {
  /// Waits for the next event, however long it takes.
  public func readEvent() -> ConsoleEvent {
    readEvent(within: nil, alongside: []) ?? .endOfInput
  }

  /// Waits for the next event, no longer than a time.
  public func readEvent(within milliseconds: Int) -> ConsoleEvent? {
    readEvent(within: milliseconds, alongside: [])
  }

  /// Writes lines below what stands on the screen.
  public func write(_ lines: [StyledLine]) {
    var output = ConsoleOutput(theme: theme)
    for line in lines {
      output.line(line)
      output.lineEnd()
    }
    send(output)
  }
}
