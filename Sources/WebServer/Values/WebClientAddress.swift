/// Where a request comes from, for counting only: it cannot be printed.
public struct WebClientAddress: Sendable, Hashable {
  private let high: UInt64
  private let low: UInt64

  /// Makes an address of sixteen bytes as IPv6 orders them.
  ///
  /// - Parameter bytes: Sixteen bytes; what is missing counts as zero.
  public init(bytes: some Sequence<UInt8>) {
    var halves: [UInt64] = [0, 0]
    for (place, byte) in bytes.prefix(16).enumerated() {
      halves[place / 8] |= UInt64(byte) << UInt64(56 - 8 * (place % 8))
    }
    high = halves[0]
    // A client chooses the lower half of a global address by itself, and a new one whenever it likes.
    let isGlobal = halves[0] >> 61 == 1
    low = isGlobal ? 0 : halves[1]
  }
}

extension WebClientAddress: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// Words in the place of the address.
  public var description: String { "a client" }
  /// Words in the place of the address.
  public var debugDescription: String { description }
  /// Nothing of the address.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
