/// A fact on its way to another record.
public struct OutgoingFact: Sendable, Hashable {
  /// The device's counter.
  public let counter: Int64
  /// The whole fact with its origin as its hash binds it: one line of JSON with sorted keys.
  public let text: String
  /// The hash of the fact before it on the same device, 32 bytes.
  public let previous: [UInt8]
}
