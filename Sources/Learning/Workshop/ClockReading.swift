/// What the clock of a session shows at an instant.
public struct ClockReading: Sendable, Hashable {
  /// The number of the present part, from 1.
  public let number: Int
  /// How many parts there are.
  public let count: Int
  /// The milliseconds that the part is to last, after what was cut.
  public let planned: Int
  /// The milliseconds that it has lasted.
  public let elapsed: Int
  /// The milliseconds for which the clock has stood, nil while it goes.
  public let pause: Int?
  /// The milliseconds to the end of the session, if the rest goes as planned.
  public let left: Int
  /// The milliseconds by which the end is later than planned; negative where it is earlier.
  public let delay: Int
  /// What could be left out next, nil where the plan names nothing more.
  public let offer: Offer?

  /// Something that could be left out.
  public struct Offer: Sendable, Hashable {
    /// The position of the part, from 0.
    public let position: Int
    /// The minutes that it wins at most, nil where the plan does not tell.
    public let minutes: Int?
  }

  /// The milliseconds that are left of the part; negative where it lasts too long.
  public var remaining: Int { planned - elapsed }
  /// Whether the part lasts too long.
  public var isOverrun: Bool { remaining < 0 }
  /// Whether the session runs so late that something should be cut.
  public var isLate: Bool { delay >= ClockReading.tolerance }

  /// The delay in milliseconds from which on a session counts as late.
  public static let tolerance = 120_000

  /// The minutes of a time that is left, begun ones counted in full.
  public static func minutesLeft(_ milliseconds: Int) -> Int {
    max(0, milliseconds + 59_999) / 60_000
  }

  /// The minutes of a time, rounded to the nearest.
  public static func minutes(_ milliseconds: Int) -> Int {
    (milliseconds < 0 ? milliseconds - 30_000 : milliseconds + 30_000) / 60_000
  }
}
