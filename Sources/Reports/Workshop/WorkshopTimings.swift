public import Learning

/// Planned and measured minutes of the stages of all sessions in the room.
public struct WorkshopTimings: Sendable {
  /// A stage of a plan with what was measured.
  public struct Stage: Sendable, Hashable {
    /// Its module and title.
    public let name: StageName
    /// The minutes that were planned last.
    public let planned: Int
    /// The milliseconds of the last session that had it in its plan; nil where it was passed over.
    public let last: Int?
    /// The middle of all sessions in which it was held, in milliseconds; nil where it never was.
    public let median: Int?
    /// In how many sessions it was held.
    public let count: Int
    /// In how many sessions what its plan leaves out first was left out.
    public let cuts: Int

    /// The minutes by which it takes longer than planned; nil where it was never held.
    public var difference: Double? { median.map { Double($0) / 60_000 - Double(planned) } }
  }

  /// The stages in the order in which they were first planned.
  public let stages: [Stage]

  /// Compares the sessions that were led so far.
  public init(_ runs: [WorkshopRun]) {
    let times = StageTimes(runs)
    var order: [StageName] = []
    var planned: [StageName: Int] = [:]
    var last: [StageName: Int] = [:]
    var cuts: [StageName: Int] = [:]
    for run in runs {
      for (position, part) in run.start.parts.enumerated() {
        guard let name = part.stage else { continue }
        if planned[name] == nil { order.append(name) }
        planned[name] = part.minutes
        last[name] = run.isPassedOver(position) ? nil : run.measured[position]
        if run.cuts.contains(position) { cuts[name, default: 0] += 1 }
      }
    }
    stages = order.map { name in
      Stage(
        name: name,
        planned: planned[name] ?? 0,
        last: last[name],
        median: times.median(of: name),
        count: times.count(of: name),
        cuts: cuts[name] ?? 0
      )
    }
  }
}
