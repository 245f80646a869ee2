/// How a program ended.
public enum ProgramExit: Equatable, Sendable {
  /// It ended by itself with a code.
  case code(Int32)
  /// A signal ended it.
  case signal(Int32)

  init(waitStatus status: Int32) {
    let signal = status & 0x7F
    self = signal == 0 ? .code((status >> 8) & 0xFF) : .signal(signal)
  }
}

/// What a finished program wrote and how it ended.
public struct ProgramResult: Sendable {
  /// The bytes of the standard output.
  public let outputBytes: [UInt8]
  /// The bytes of the standard error.
  public let errorBytes: [UInt8]
  /// How it ended.
  public let exit: ProgramExit

  /// Joins what a program wrote and how it ended.
  public init(outputBytes: [UInt8], errorBytes: [UInt8], exit: ProgramExit) {
    self.outputBytes = outputBytes
    self.errorBytes = errorBytes
    self.exit = exit
  }

  /// The standard output as text.
  public var output: String { String(decoding: outputBytes, as: UTF8.self) }
  /// The standard error as text.
  public var errors: String { String(decoding: errorBytes, as: UTF8.self) }
  /// The exit code, or nil when a signal ended it.
  public var code: Int32? { if case .code(let code) = exit { code } else { nil } }
}
