/// A reason why a text cannot be drawn as a code.
public enum QRCodeError: Error, Hashable, Sendable {
  /// The machine lacks the library that draws codes (`libqrencode4`).
  case noLibrary
  /// The text is longer than a code holds, or has a NUL.
  case tooLong
}
