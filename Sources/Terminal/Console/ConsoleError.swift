/// A reason why a terminal cannot be used.
public enum ConsoleError: Error, Sendable, Hashable {
  /// Input or output is no terminal.
  case notATerminal
  /// The terminal refused its settings with an error of the system.
  case settings(errno: Int32)
  /// A way to hear of signals could not be opened.
  case signals(errno: Int32)
}
