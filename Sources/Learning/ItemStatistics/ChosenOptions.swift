/// The options that somebody chose, by source number from 1 to 64.
public struct ChosenOptions: Sendable, Hashable {
  /// A bit an option, the lowest for option 1.
  private(set) var bits: UInt64 = 0

  /// Chooses nothing.
  public init() {}

  /// Chooses options; a number that is not from 1 to 64 is left out.
  public init(_ numbers: some Sequence<Int>) {
    for number in numbers { insert(number) }
  }

  /// Chooses one more option; a number that is not from 1 to 64 is left out.
  public mutating func insert(_ number: Int) {
    guard (1...64).contains(number) else { return }
    bits |= 1 << UInt64(number - 1)
  }

  /// Whether an option is among those chosen.
  public func contains(_ number: Int) -> Bool {
    (1...64).contains(number) && bits & (1 << UInt64(number - 1)) != 0
  }
}
