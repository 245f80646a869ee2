import CSodium

/// Bytes that nobody can foresee, from the system.
public enum SecureRandom {
  /// Makes random bytes.
  ///
  /// - Parameter count: How many; a negative count gives none.
  /// - Returns: The bytes.
  public static func bytes(_ count: Int) -> [UInt8] {
    Sodium.prepare()
    let count = max(0, count)
    return [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      if let start = buffer.baseAddress { randombytes_buf(start, count) }
      filled = count
    }
  }

  /// Makes a random number, such as a seed for a generator that can be repeated.
  ///
  /// - Returns: Any of the 2⁶⁴ numbers with the same chance.
  public static func number() -> UInt64 {
    bytes(8).reduce(0) { $0 << 8 | UInt64($1) }
  }
}
