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
  /// Waits for the next event.
  func readEvent() -> ConsoleEvent
}

extension Console {
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
