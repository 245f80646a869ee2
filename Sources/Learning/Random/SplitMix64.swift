/// The SplitMix64 generator: small, seeded, equal on every machine.
///
/// Source: Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014.
public struct SplitMix64: RandomNumberGenerator, Sendable, Hashable {
  private var state: UInt64

  /// Starts from a seed.
  public init(seed: UInt64) { state = seed }

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    return SplitMix64.mix(state)
  }

  /// A whole number from 0 to below the bound, without bias; 0 for a bound below 1.
  public mutating func number(below bound: Int) -> Int {
    guard bound > 1 else { return 0 }
    let range = UInt64(bound)
    let limit = UInt64.max - UInt64.max % range
    while true {
      let draw = next()
      if draw < limit { return Int(draw % range) }
    }
  }

  /// The numbers from 1 to a count in a random order (Fisher and Yates).
  public mutating func permutation(of count: Int) -> [Int] {
    guard count > 1 else { return count == 1 ? [1] : [] }
    var numbers = Array(1...count)
    for position in stride(from: count - 1, to: 0, by: -1) {
      numbers.swapAt(position, number(below: position + 1))
    }
    return numbers
  }

  /// The output function of the generator.
  public static func mix(_ value: UInt64) -> UInt64 {
    var mixed = value
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
