import Glibc

/// Random bytes of the system, fit for keys.
public enum RandomBytes {
  /// Returns random bytes.
  ///
  /// - Parameter count: How many; zero or less gives none.
  /// - Returns: The bytes.
  /// - Throws: ``FileError`` when the system gives none.
  public static func bytes(count: Int) throws(FileError) -> [UInt8] {
    var result = [UInt8](repeating: 0, count: max(count, 0))
    let number = result.withUnsafeMutableBytes { buffer -> Int32 in
      // One call gives 256 bytes at most.
      for start in stride(from: 0, to: buffer.count, by: 256) {
        let part = UnsafeMutableRawBufferPointer(
          rebasing: buffer[start..<min(start + 256, buffer.count)]
        )
        guard getentropy(part.baseAddress, part.count) == 0 else { return errno }
      }
      return 0
    }
    guard number == 0 else { throw FileError(path: "getentropy", number: number) }
    return result
  }

  /// Returns a random text of lowercase hexadecimal digits, two for each byte.
  public static func hexadecimal(count: Int) throws(FileError) -> String {
    let digits = Array("0123456789abcdef".utf8)
    let spelled = try bytes(count: count).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: spelled, as: UTF8.self)
  }
}
