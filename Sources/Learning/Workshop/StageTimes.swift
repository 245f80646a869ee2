/// How long the stages of plans took in all sessions so far.
public struct StageTimes: Sendable, Hashable {
  /// The milliseconds of each session in which a stage was held, in the order of the sessions.
  private let times: [StageName: [Int]]

  /// Gathers the times of sessions; a stage that was passed over in seconds does not count.
  public init(_ runs: [WorkshopRun]) {
    var times: [StageName: [Int]] = [:]
    for run in runs {
      for (position, part) in run.start.parts.enumerated() {
        guard let stage = part.stage, !run.isPassedOver(position) else { continue }
        times[stage, default: []].append(run.measured[position])
      }
    }
    self.times = times
  }

  /// In how many sessions a stage was held.
  public func count(of stage: StageName) -> Int { times[stage]?.count ?? 0 }

  /// The middle of the times of a stage in milliseconds, nil where it was never held.
  public func median(of stage: StageName) -> Int? {
    guard let sorted = times[stage]?.sorted(), !sorted.isEmpty else { return nil }
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }

  /// The minutes to plan for a stage next time: the median, rounded to whole minutes; nil where it was never held.
  public func suggestedMinutes(for stage: StageName) -> Int? {
    median(of: stage).map { min(max(1, ClockReading.minutes($0)), WorkshopPart.limit) }
  }
}
