/// What chance decides about one person on one day: the same for every plan, so that plans differ and luck does not.
struct PersonDraws {
  private let state: UInt64

  /// The number by which SplitMix64 steps.
  private static let step: UInt64 = 0x9e37_79b9_7f4a_7c15

  /// What is drawn; each has a number of its own.
  enum Stage: UInt64 {
    case engage = 1
    case pledge = 2
    case attend = 3
    case tie = 9
    case seePost = 10
    case seeFriendRequest = 11
    case seeMessage = 12
    case seeVisitor = 13
    case comeAnyway = 20
  }

  /// Takes the seed of the day and the number of the person.
  init(seed: UInt64, person: Int) {
    let number = UInt64(truncatingIfNeeded: person) &+ 1
    state = SplitMix64.mix(seed &+ PersonDraws.step &* number)
  }

  /// A number from 0 to 9,999; what it is drawn for happens where it lies below the share.
  func value(_ stage: Stage) -> Int {
    let bits = SplitMix64.mix(state &+ PersonDraws.step &* (stage.rawValue &+ 1))
    return Int(((bits >> 32) &* 10_000) >> 32)
  }
}
