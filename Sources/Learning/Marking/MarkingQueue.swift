/// The works that a marker goes through, one exercise after the other.
///
/// All answers to one question come together, since a marker who has the rubric in mind is fairer, and in an order that says
/// nothing about who wrote them. The order follows from the seed, the marker and each answer alone, so it stays the same when
/// others have been marked, and differs between markers.
public struct MarkingQueue: Sendable {
  /// Which works are to be marked.
  public enum Round: String, Sendable, Hashable, CaseIterable {
    /// The latest works that no trainer has marked.
    case first
    /// The works that others have marked, and this marker has not.
    case second
    /// The works to which trainers gave different levels.
    case settle
  }

  /// The round.
  public let round: Round
  /// The marker.
  public let marker: MarkerCode
  /// The works in order.
  public let works: [WrittenWork]

  /// Chooses works and puts them in order.
  public init(
    _ works: some Sequence<WrittenWork>,
    round: Round,
    marker: MarkerCode,
    seed: UInt64 = 0
  ) {
    self.round = round
    self.marker = marker
    let chosen = works.filter { MarkingQueue.isOpen($0, in: round, for: marker) }
    let drawn = chosen.map { ($0, MarkingQueue.draw(for: $0, marker: marker, seed: seed)) }
    self.works = drawn.sorted { left, right in
      if left.0.place != right.0.place { return left.0.place < right.0.place }
      return (left.1, left.0.answer) < (right.1, right.0.answer)
    }.map { $0.0 }
  }

  private static func isOpen(
    _ work: WrittenWork,
    in round: Round,
    for marker: MarkerCode
  ) -> Bool {
    switch round {
    case .first: work.isLatest && !work.marks.isMarked
    case .second:
      work.marks.agreed == nil && !work.marks.trainers.isEmpty
        && !work.marks.trainers.contains { $0.marker == marker }
    case .settle: work.standing?.isDisputed == true
    }
  }

  /// A number that looks random and is the same on every machine.
  private static func draw(for work: WrittenWork, marker: MarkerCode, seed: UInt64) -> UInt64 {
    let name = "\(marker.text) \(work.answer.device.text) \(work.answer.counter)"
    return name.utf8.reduce(SplitMix64.mix(seed)) { SplitMix64.mix($0 ^ UInt64($1)) }
  }
}
