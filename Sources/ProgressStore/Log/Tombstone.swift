import Learning
import Sealing

/// What stays of a learner who was forgotten.
enum Tombstone {
  /// Makes a key; each file has its own, so that the tombstones of two files cannot be compared.
  static func newKey() -> String { Hexadecimal.encode(SecureRandom.bytes(32)) }

  /// The keyed hash of a learner's random name; nil where the key is none.
  static func hash(of learner: LearnerID, key: String) -> [UInt8]? {
    guard let bytes = Hexadecimal.decode(key), let key = try? DigestKey(bytes) else { return nil }
    return Digest.blake2b256(learner.text, key: key).bytes
  }
}
