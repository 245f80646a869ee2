extension Sequence where Element == RecordedFact {
  /// The facts in the order in which they count.
  ///
  /// On one device its counter decides, whatever its clock said; of two devices the later time comes later.
  public var inOrderOfTime: [RecordedFact] {
    let byDevice = Dictionary(grouping: self) { $0.address.device }
    var ordered: [(time: Int64, fact: RecordedFact)] = []
    for facts in byDevice.values {
      let own = facts.sorted { $0.address < $1.address }
      let times = DeviceClock.corrected(own.map { $0.recordedAt.milliseconds })
      ordered += zip(times, own).map { ($0, $1) }
    }
    ordered.sort { ($0.time, $0.fact.address) < ($1.time, $1.fact.address) }
    return ordered.map { $0.fact }
  }
}
