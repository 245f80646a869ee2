/// A number of people that is expected on average, in whole billionths, so that sums have no rounding of their own.
public struct ExpectedPeople: Sendable, Hashable, Comparable {
  /// The number in billionths of a person.
  public let billionths: Int

  /// Nobody.
  public static let none = ExpectedPeople(billionths: 0)

  /// Takes a number of billionths.
  public init(billionths: Int) { self.billionths = billionths }

  /// The number in tenths of a person, rounded.
  public var tenths: Int { (billionths + 50_000_000) / 100_000_000 }

  /// The share of another number, in ten-thousandths; 0 of nobody.
  public func share(of other: ExpectedPeople) -> Int {
    guard other.billionths > 0 else { return 0 }
    return billionths * 10_000 / other.billionths
  }

  /// Orders by size.
  public static func < (left: ExpectedPeople, right: ExpectedPeople) -> Bool {
    left.billionths < right.billionths
  }

  /// Adds two numbers.
  public static func + (left: ExpectedPeople, right: ExpectedPeople) -> ExpectedPeople {
    ExpectedPeople(billionths: left.billionths + right.billionths)
  }

  /// Repeats a number.
  public static func * (count: Int, value: ExpectedPeople) -> ExpectedPeople {
    ExpectedPeople(billionths: count * value.billionths)
  }
}
