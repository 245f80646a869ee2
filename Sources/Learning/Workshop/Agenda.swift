/// A day with the times of its stages and pauses.
public struct Agenda: Sendable, Hashable {
  /// The parts in order.
  public let items: [Item]
  /// When the day begins, in minutes from midnight.
  public let start: Int

  /// A part with its time.
  public struct Item: Sendable, Hashable {
    /// What is done.
    public let part: WorkshopPart
    /// When it begins, in minutes from midnight; 1,440 and more are the next day.
    public let start: Int

    /// When it ends, in minutes from midnight.
    public var end: Int { start + part.minutes }
  }

  /// When the day ends, in minutes from midnight.
  public var end: Int { items.last?.end ?? start }
  /// The minutes from start to end, with the pauses.
  public var minutes: Int { end - start }
  /// The minutes of all stages.
  public var workMinutes: Int {
    items.filter { $0.part.stage != nil }.reduce(0) { $0 + $1.part.minutes }
  }
  /// The minutes of all pauses.
  public var pauseMinutes: Int { minutes - workMinutes }
  /// Whether the day is longer than people can take in, or goes on past midnight.
  public var isTooLong: Bool { minutes > AgendaRules.longestDay || end > 24 * 60 }

  /// How many modules from the first on are over before the day gets too long.
  public var modulesThatFit: Int {
    var fitting = 0
    for (position, item) in items.enumerated() {
      guard let module = item.part.stage?.module else { continue }
      let next = items[(position + 1)...].first { $0.part.stage != nil }?.part.stage?.module
      guard next != module else { continue }
      if item.end - start > AgendaRules.longestDay || item.end > 24 * 60 { break }
      fitting += 1
    }
    return fitting
  }

  /// Lays modules out one after the other.
  ///
  /// A short pause comes where a boundary between stages is nearest to the wanted minutes of work, rather between two modules;
  /// the long one where a boundary is nearest to the wanted time. No pause stands at the end, or shortly before it.
  ///
  /// - Parameters:
  ///   - modules: The stages of each module.
  ///   - rules: When the day begins and how its pauses are.
  public init(_ modules: [[WorkshopPart]], rules: AgendaRules) {
    var planner = AgendaPlanner(modules: modules, rules: rules)
    planner.plan()
    items = planner.items
    start = rules.start
  }
}
