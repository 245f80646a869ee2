/// How a day is laid out around the stages of its modules.
public struct AgendaRules: Sendable, Hashable {
  /// When the day begins, in minutes from midnight.
  public var start: Int
  /// The minutes of a short pause; 0 leaves them out.
  public var breakMinutes: Int
  /// The minutes of work after which a pause is wanted.
  public var workMinutes = 90
  /// The long pause, nil for a day without one.
  public var lunch: Lunch?

  /// A long pause.
  public struct Lunch: Sendable, Hashable {
    /// The minutes.
    public let minutes: Int
    /// When it is wanted, in minutes from midnight.
    public let at: Int

    /// Joins both.
    public init(minutes: Int, at: Int) {
      self.minutes = min(max(1, minutes), WorkshopPart.limit)
      self.at = min(max(0, at), 24 * 60 - 1)
    }
  }

  /// Sets the rules; what is out of its range is brought into it.
  public init(start: Int = 10 * 60, breakMinutes: Int = 15, lunch: Lunch? = nil) {
    self.start = min(max(0, start), 24 * 60 - 1)
    self.breakMinutes = min(max(0, breakMinutes), WorkshopPart.limit)
    self.lunch = lunch
  }

  /// Work that lasts no longer than this beyond ``workMinutes`` needs no pause before its end.
  static let patience = 20
  /// The longest work that a pause is placed behind where there is a choice.
  static let longestWork = 120
  /// How much later or earlier a pause may come to stand between two modules.
  static let moduleBonus = 20
  /// The longest day, with its pauses, that people can take in.
  public static let longestDay = 8 * 60
}
