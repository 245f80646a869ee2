/// How certain a person says they are: numbered, because words like "sure" mean different things to different people.
public enum Certainty: Int, Sendable, Hashable, CaseIterable, Comparable {
  case one = 1
  case two, three

  /// Orders from the least certain.
  public static func < (left: Certainty, right: Certainty) -> Bool {
    left.rawValue < right.rawValue
  }

  /// The mark of a right or a wrong answer: 1, 2, 3 when right; 0, −2, −6 when wrong.
  public func mark(isRight: Bool) -> Int {
    switch self {
    case .one: isRight ? 1 : 0
    case .two: isRight ? 2 : -2
    case .three: isRight ? 3 : -6
    }
  }

  /// The mark to expect on average from somebody whose answers are right with a chance from 0 to 1.
  public func expectedMark(chance: Double) -> Double {
    chance * Double(mark(isRight: true)) + (1 - chance) * Double(mark(isRight: false))
  }

  /// The sum of the marks of so many answers, of which some are right.
  public func sum(right: Int, of count: Int) -> Int {
    let right = min(max(0, right), max(0, count))
    return right * mark(isRight: true) + (max(0, count) - right) * mark(isRight: false)
  }

  /// Right answers in a hundred at which 1, 2 and 3 in turn bring most: what a person is shown once.
  public static let exampleShares = [60, 75, 90]

  /// The chance at which this certainty and another one bring the same; nil for a certainty and itself.
  public func breakEven(with other: Certainty) -> Double? {
    guard self != other else { return nil }
    let wrong = Double(other.mark(isRight: false) - mark(isRight: false))
    let right = Double(mark(isRight: true) - other.mark(isRight: true))
    return wrong / (wrong + right)
  }

  /// The certainty that brings most at a chance of being right; the lower one where two bring the same.
  public static func best(atChance chance: Double) -> Certainty {
    if chance > threeFrom { return .three }
    return chance > twoFrom ? .two : .one
  }

  /// The chance from which certainty 2 brings more than 1: two thirds.
  public static let twoFrom = 2.0 / 3.0
  /// The chance from which certainty 3 brings more than 2: 80 %.
  public static let threeFrom = 0.8

  /// The shares of right answers at which this certainty is the best choice.
  public var fittingShares: ClosedRange<Double> {
    switch self {
    case .one: 0...Certainty.twoFrom
    case .two: Certainty.twoFrom...Certainty.threeFrom
    case .three: Certainty.threeFrom...1
    }
  }
}
