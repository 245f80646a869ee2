/// One word of the command line, as the system handed it over.
public struct ProgramArgument: Sendable, Hashable {
  /// The bytes, which need not be UTF-8.
  public let bytes: [UInt8]

  /// Makes an argument from its bytes.
  public init(bytes: [UInt8]) { self.bytes = bytes }

  /// The text, or nil when the bytes are not correct UTF-8.
  public var text: String? { String(validating: bytes, as: UTF8.self) }
}
