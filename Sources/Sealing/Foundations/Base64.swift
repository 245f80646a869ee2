import CSodium

/// Bytes as base64 text of RFC 4648 in its only canonical spelling.
enum Base64 {
  /// Whether `=` fills the last group of four characters.
  enum Padding {
    case none
    case full

    var variant: Int32 {
      switch self {
      case .none: sodium_base64_VARIANT_ORIGINAL_NO_PADDING
      case .full: sodium_base64_VARIANT_ORIGINAL
      }
    }
  }

  static func encode(_ bytes: [UInt8], padding: Padding) -> [UInt8] {
    Sodium.prepare()
    let length = sodium_base64_encoded_len(bytes.count, padding.variant)
    return [UInt8](unsafeUninitializedCapacity: length) { buffer, filled in
      buffer.withMemoryRebound(to: CChar.self) { text in
        guard let start = text.baseAddress else { return }
        sodium_bin2base64(start, length, bytes, bytes.count, padding.variant)
      }
      // The closing NUL is the C library's.
      filled = length - 1
    }
  }

  /// Reads text; nil when it holds anything but the spelling that ``encode(_:padding:)`` gives.
  static func decode(_ text: some Collection<UInt8>, padding: Padding) -> [UInt8]? {
    Sodium.prepare()
    let text = Array(text)
    // libsodium 1.0.18 takes some characters beyond ASCII for letters where `char` has a sign.
    guard text.allSatisfy({ $0 < 0x80 }) else { return nil }
    guard !text.isEmpty else { return [] }
    var isGood = false
    let bytes = [UInt8](unsafeUninitializedCapacity: text.count) { buffer, filled in
      text.withUnsafeBytes { text in
        let characters = text.bindMemory(to: CChar.self)
        guard let from = characters.baseAddress, let to = buffer.baseAddress else { return }
        isGood =
          sodium_base642bin(
            to,
            buffer.count,
            from,
            characters.count,
            nil,
            &filled,
            nil,
            padding.variant
          ) == 0
        if !isGood { filled = 0 }
      }
    }
    return isGood ? bytes : nil
  }
}
