import JSON
import Learning
import Sealing

/// Computes the hash that binds a fact to the one before it on the same device.
///
/// hash = BLAKE2b-256(hash of the fact before ‖ canonical JSON of the whole fact with its origin); the first fact of a
/// device follows 32 zero bytes.
struct FactHasher {
  /// What the first fact of a device follows.
  static let origin = [UInt8](repeating: 0, count: 32)

  /// What a fact has beside its own context.
  struct Entry {
    let kind: String
    let counter: Int64
    let recordedAt: Int64
    let utcOffset: Int
  }

  private var parts: [Int64: Parts] = [:]
  /// Facts of one session stand together, so that the spelling used last is mostly the one that is needed.
  private var current: (key: Int64, parts: Parts)?
  private var buffer: [UInt8] = []

  /// The pieces of the canonical text that all facts of one context and device share.
  private struct Parts {
    let beforeKind: [UInt8]
    let beforeTime: [UInt8]
    let afterTime: [UInt8]

    init(context: FactContext, device: DeviceID) {
      func spelled(_ text: String) -> String { JSONValue.string(text).text }
      beforeKind = Array(
        (#","course":"# + spelled(context.course.text)
          + #","courseVersion":"# + spelled(context.courseVersion)
          + #","device":"# + spelled(device.text) + #","kind":"#).utf8
      )
      beforeTime = Array(
        (#","language":"# + spelled(context.language)
          + #","learner":"# + spelled(context.learner.text) + #","recordedAt":"#).utf8
      )
      afterTime = Array((#","session":"# + spelled(context.session.text) + #","utcOffset":"#).utf8)
    }
  }

  /// The bytes of a fact that are hashed: an object with its keys sorted, on one line.
  static func canonicalText(
    of body: String,
    entry: Entry,
    context: FactContext,
    device: DeviceID
  ) -> String {
    var hasher = FactHasher()
    hasher.buffer = []
    hasher.append(Array(body.utf8)[...], entry, Parts(context: context, device: device))
    return String(decoding: hasher.buffer, as: UTF8.self)
  }

  /// Computes the hash of a fact.
  ///
  /// - Parameters:
  ///   - body: The canonical text of the content.
  ///   - entry: Kind, counter and time.
  ///   - previous: The hash of the fact before.
  ///   - key: A number that stands for context and device together, under which their spelling is kept.
  ///   - origin: Context and device; asked for once a key.
  /// - Returns: 32 bytes, or nil where context and device are not known.
  mutating func hash(
    body: UnsafeBufferPointer<UInt8>,
    entry: Entry,
    following previous: [UInt8],
    key: Int64,
    origin: () -> (FactContext, DeviceID)?
  ) -> [UInt8]? {
    if current?.key != key {
      if parts[key] == nil {
        guard let (context, device) = origin() else { return nil }
        parts[key] = Parts(context: context, device: device)
      }
      current = parts[key].map { (key, $0) }
    }
    buffer.removeAll(keepingCapacity: true)
    buffer.append(contentsOf: previous)
    if let current { append(body, entry, current.parts) }
    return Digest.blake2b256(buffer).bytes
  }

  /// The canonical text of the fact that was hashed last.
  var spelled: ArraySlice<UInt8> { buffer.dropFirst(FactHasher.origin.count) }

  private mutating func append(_ body: some Collection<UInt8>, _ entry: Entry, _ parts: Parts) {
    buffer.append(contentsOf: #"{"body":"#.utf8)
    buffer.append(contentsOf: body)
    buffer.append(contentsOf: #","counter":"#.utf8)
    buffer.append(contentsOf: String(entry.counter).utf8)
    buffer.append(contentsOf: parts.beforeKind)
    FactHasher.append(spelled: entry.kind, to: &buffer)
    buffer.append(contentsOf: parts.beforeTime)
    buffer.append(contentsOf: String(entry.recordedAt).utf8)
    buffer.append(contentsOf: parts.afterTime)
    buffer.append(contentsOf: String(entry.utcOffset).utf8)
    buffer.append(UInt8(ascii: "}"))
  }

  /// Appends a word as JSON spells it; the names of kinds need no escapes.
  private static func append(spelled word: String, to buffer: inout [UInt8]) {
    guard word.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x5C }) else {
      buffer.append(contentsOf: JSONValue.string(word).text.utf8)
      return
    }
    buffer.append(UInt8(ascii: "\""))
    buffer.append(contentsOf: word.utf8)
    buffer.append(UInt8(ascii: "\""))
  }
}
