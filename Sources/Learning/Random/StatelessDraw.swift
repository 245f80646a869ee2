/// A draw that depends on a seed, a person and a stage alone, and on no draw before it.
///
/// So the same person reacts in the same way under every plan: plans differ, luck does not. Integers
/// only, equal on every machine.
public enum StatelessDraw {
  /// What a draw is compared with when something happens for certain: chances are counted in
  /// ten-thousandths.
  public static let certain = 10_000

  /// A whole number from 0 to 9,999.
  ///
  /// - Parameters:
  ///   - seed: The seed of the world.
  ///   - index: The person, counted from 0.
  ///   - stage: What is decided about the person.
  /// - Returns: The draw; something of a chance p happens where it is smaller than p.
  public static func draw(seed: UInt64, index: UInt64, stage: UInt64) -> Int {
    let person = SplitMix64.mix(seed &+ increment &* (index &+ 1))
    let decision = SplitMix64.mix(person &+ increment &* (stage &+ 1))
    return Int(((decision >> 32) &* UInt64(certain)) >> 32)
  }

  // The increment of SplitMix64, which spreads neighbouring numbers over 64 bits.
  private static let increment: UInt64 = 0x9e37_79b9_7f4a_7c15
}
