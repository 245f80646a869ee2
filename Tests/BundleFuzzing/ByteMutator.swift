import Learning

/// Changes bytes as a bad stick, a bad cable or an enemy would.
struct ByteMutator {
  private static let interesting: [UInt8] = [
    0, 1, 9, 10, 13, 32, 34, 44, 45, 48, 57, 58, 61, 92, 123, 125, 127, 128, 255,
  ]

  /// Bytes that differ from the given ones in a few places, mostly.
  static func mutated(_ bytes: [UInt8], using generator: inout SplitMix64) -> [UInt8] {
    var bytes = bytes
    for _ in 0...Int.random(in: 0...2, using: &generator) { change(&bytes, using: &generator) }
    return bytes
  }

  private static func change(_ bytes: inout [UInt8], using generator: inout SplitMix64) {
    guard !bytes.isEmpty else {
      bytes = [UInt8.random(in: 0...255, using: &generator)]
      return
    }
    let place = Int.random(in: bytes.indices, using: &generator)
    let end = min(bytes.count, place + Int.random(in: 1...64, using: &generator))
    switch Int.random(in: 0...7, using: &generator) {
    case 0: bytes[place] ^= 1 << UInt8.random(in: 0...7, using: &generator)
    case 1: bytes[place] = interesting.randomElement(using: &generator) ?? 0
    case 2: bytes.insert(interesting.randomElement(using: &generator) ?? 0, at: place)
    case 3: bytes.removeSubrange(place..<end)
    case 4: bytes.insert(contentsOf: bytes[place..<end], at: place)
    case 5: bytes.removeSubrange(place...)
    case 6: bytes.append(contentsOf: bytes[place..<end])
    default:
      let other = Int.random(in: bytes.indices, using: &generator)
      bytes.swapAt(place, other)
    }
  }
}
