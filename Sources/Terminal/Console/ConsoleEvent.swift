/// What can happen while a program waits for a key.
public enum ConsoleEvent: Sendable, Hashable {
  /// Somebody pressed a key.
  case key(Key)
  /// The screen has another size now.
  case resize
  /// The program was stopped and goes on; the screen may show anything.
  case resumed
  /// Somebody asks the program to end, with Ctrl-C.
  case interrupt
  /// The system asks the program to end with a signal.
  case terminate(signal: Int32)
  /// Descriptors that the caller waits for can be read now.
  case readable([Int32])
  /// No key will ever come again.
  case endOfInput

  /// The exit code of a program that ends because of the event, or nil where none of it asks for that.
  public var exitCode: Int32? {
    switch self {
    case .interrupt: 128 + 2
    case .terminate(let signal): 128 + signal
    case .key, .resize, .resumed, .readable, .endOfInput: nil
    }
  }
}
