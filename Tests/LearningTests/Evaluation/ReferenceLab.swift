import Foundation

@testable import Learning

/// The reference model as it was written, with the generator that it was written for: logs from
/// normal and uniform draws of the Mersenne Twister.
enum ReferenceLab {
  static func observation(_ cause: CampaignCause, seed: Int) -> LabObservation {
    var random = PythonRandom(seed: UInt32(seed * 1000 + cause.number))
    var rates = (reach: 0.50, engage: 0.12, pledge: 0.25, attend: 0.50)
    var first = 1.0
    var unanswered = 0.10
    var repeats = 0.02
    var outside = 1.0
    switch cause {
    case .none: break
    case .delivery: rates.reach *= 0.45
    case .language: first = 0.35
    case .audience: rates.pledge *= 0.30
    case .trust:
      rates.pledge *= 0.55
      unanswered = 0.70
    case .bridge: rates.attend *= 0.45
    case .duplicates: repeats = 0.40
    case .externalDrop: outside = 0.45
    case .externalBoost: outside = 1.8
    }
    var log = LabObservation()
    log.sent = 6000
    for factor in [first, 1] {
      let reached = random.binomial(3000, rates.reach)
      log.halves.append((Double(reached), Double(random.binomial(reached, rates.engage * factor))))
    }
    log.reached = log.halves[0].reached + log.halves[1].reached
    log.engaged = log.halves[0].engaged + log.halves[1].engaged
    let people = random.binomial(Int(log.engaged), rates.pledge)
    log.people = Double(people)
    log.lines = (log.people * (1 + repeats / (1 - repeats))).rounded(.toNearestOrEven)
    let attended = random.binomial(people, rates.attend * min(1, outside))
    let walkedIn = random.binomial(Int(40 * max(1, outside)), 0.5)
    log.attended = Double(attended + (outside > 1 ? walkedIn : 0))
    log.neighbours = Double(random.binomial(Int(80 * outside), 0.5))
    log.inArea = Double(random.binomial(100, cause == .audience ? 0.25 : 0.75))
    _ = random.binomial(60, unanswered)
    return log
  }
}

/// The draws of Python's `random.Random`: the Mersenne Twister of Matsumoto and Nishimura, 1998,
/// with 53 bits a number and normal numbers in pairs.
struct PythonRandom {
  private var state: [UInt32]
  private var place = 624
  private var spare: Double?

  init(seed: UInt32) {
    state = [19_650_218]
    for index in 1..<624 as Range<UInt32> {
      let last = state[Int(index) - 1]
      state.append(1_812_433_253 &* (last ^ (last >> 30)) &+ index)
    }
    // The seed as a key of one word.
    var index = 1
    for _ in 0..<624 {
      let last = state[index - 1]
      state[index] = (state[index] ^ ((last ^ (last >> 30)) &* 1_664_525)) &+ seed
      index = next(index)
    }
    for _ in 0..<623 {
      let last = state[index - 1]
      state[index] =
        (state[index] ^ ((last ^ (last >> 30)) &* 1_566_083_941)) &- UInt32(index)
      index = next(index)
    }
    state[0] = 0x8000_0000
  }

  /// The number of successes; the normal approximation where the variance is above 25.
  mutating func binomial(_ count: Int, _ chance: Double) -> Int {
    let variance = Double(count) * chance * (1 - chance)
    if variance > 25 {
      let draw = normal(mean: Double(count) * chance, deviation: variance.squareRoot())
      return max(0, min(count, Int(draw.rounded(.toNearestOrEven))))
    }
    var successes = 0
    for _ in 0..<max(0, count) where uniform() < chance { successes += 1 }
    return successes
  }

  mutating func uniform() -> Double {
    let high = word() >> 5
    let low = word() >> 6
    return (Double(high) * 67_108_864 + Double(low)) * (1 / 9_007_199_254_740_992)
  }

  mutating func normal(mean: Double, deviation: Double) -> Double {
    if let last = spare {
      spare = nil
      return mean + last * deviation
    }
    let angle = uniform() * 2 * Double.pi
    let radius = (-2 * log(1 - uniform())).squareRoot()
    spare = sin(angle) * radius
    return mean + cos(angle) * radius * deviation
  }

  private mutating func word() -> UInt32 {
    if place == 624 { twist() }
    var word = state[place]
    place += 1
    word ^= word >> 11
    word ^= (word << 7) & 0x9d2c_5680
    word ^= (word << 15) & 0xefc6_0000
    return word ^ (word >> 18)
  }

  private mutating func twist() {
    for index in 0..<624 {
      let joined = (state[index] & 0x8000_0000) | (state[(index + 1) % 624] & 0x7fff_ffff)
      state[index] =
        state[(index + 397) % 624] ^ (joined >> 1) ^ (joined % 2 == 0 ? 0 : 0x9908_b0df)
    }
    place = 0
  }

  private mutating func next(_ index: Int) -> Int {
    guard index + 1 < 624 else {
      state[0] = state[623]
      return 1
    }
    return index + 1
  }
}
