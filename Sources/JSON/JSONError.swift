/// The first place where a text is not the strict JSON that is accepted.
public struct JSONError: Error, Sendable, Hashable {
  /// What is wrong there.
  public let reason: Reason
  /// The number of bytes before the place.
  public let offset: Int
  /// The line, from 1.
  public let line: Int
  /// The character in the line, from 1.
  public let column: Int

  /// What is wrong with a JSON text.
  public enum Reason: Sendable, Hashable {
    /// There is nothing but white space.
    case empty
    /// The text ends in the middle of a value.
    case unexpectedEnd
    /// A byte that cannot stand there.
    case unexpectedByte(UInt8)
    /// A byte order mark before the value.
    case byteOrderMark
    /// Something follows the value.
    case trailingContent
    /// More levels than the limit.
    case tooDeep(limit: Int)
    /// More bytes than the limit.
    case tooLarge(limit: Int)
    /// A key that the same object has already.
    case duplicateKey(String)
    /// Bytes of a string that are not UTF-8.
    case invalidUTF8
    /// A control character that is not written as an escape.
    case controlCharacter(UInt8)
    /// A NUL, which is refused even as an escape.
    case nul
    /// A backslash before something that JSON does not know.
    case invalidEscape
    /// Half of a surrogate pair.
    case loneSurrogate
    /// Something that begins like a number and is none.
    case invalidNumber
    /// A whole number beyond 64 bits.
    case integerOutOfRange
    /// A number beyond what a double can hold.
    case numberOutOfRange
  }

  init(_ reason: Reason, at offset: Int, in bytes: [UInt8]) {
    self.reason = reason
    self.offset = offset
    let before = bytes[..<offset]
    line = 1 + before.count { $0 == 0x0A }
    let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    // Continuation bytes belong to the character before them.
    column = 1 + before[start...].count { $0 & 0xC0 != 0x80 }
  }
}
