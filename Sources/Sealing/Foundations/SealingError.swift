/// A reason why a key or a digest cannot be had.
public enum SealingError: Error, Hashable, Sendable {
  /// A key, a seed or a signature has the wrong number of bytes.
  case wrongLength(expected: ClosedRange<Int>, found: Int)
  /// The system has no memory that can be locked away from other uses.
  case outOfMemory
  /// A public key is one of the few that give everybody the same secret.
  case weakKey
}
