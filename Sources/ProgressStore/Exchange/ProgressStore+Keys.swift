import Learning
public import Sealing

extension ProgressStore {
  /// The key with which this device signs what it sends; made on first use and kept in the file.
  ///
  /// - Returns: The secret half, which knows its public half.
  /// - Throws: ``StoreError``, with `damaged` where the file holds something that is no key.
  public func signingKey() throws -> SigningKey {
    if let key = try heldSigningKey() { return key }
    return try write {
      // Another program may have made one since.
      if let key = try heldSigningKey() { return key }
      let key = try SigningKey.generate()
      try setSetting("signing-key", to: Hexadecimal.encode(key.seed))
      return key
    }
  }

  private func heldSigningKey() throws -> SigningKey? {
    guard let text = try setting("signing-key") else { return nil }
    guard let seed = Hexadecimal.decode(text), let key = try? SigningKey(seed: seed) else {
      throw StoreError.damaged(path: path, detail: "signing-key")
    }
    return key
  }
}
