/// The different outcomes of an item, each with a code and a count.
///
/// A million answers to a hundred items have few different outcomes an item: the marks that its key allows, with the options
/// behind them. So a cell of the answer table needs a code only, and everything about an item follows from counts.
struct OutcomeTable: Sendable {
  private(set) var outcomes: [Outcome] = []
  private(set) var counts: [Int] = []
  private var codes: [Outcome: UInt32] = [:]

  // Below it, comparing is faster than hashing.
  private static let searchLimit = 16

  /// The code from 1 of an outcome, which is counted; 0 is left for "no answer".
  mutating func count(_ outcome: Outcome) -> UInt32 {
    add(outcome, times: 1)
  }

  /// The code of an outcome that is counted several times.
  mutating func add(_ outcome: Outcome, times: Int) -> UInt32 {
    if let place = place(of: outcome) {
      counts[place] += times
      return UInt32(truncatingIfNeeded: place + 1)
    }
    outcomes.append(outcome)
    counts.append(times)
    if outcomes.count > Self.searchLimit {
      if codes.isEmpty { for place in outcomes.indices { codes[outcomes[place]] = UInt32(place) } }
      codes[outcome] = UInt32(truncatingIfNeeded: outcomes.count - 1)
    }
    return UInt32(truncatingIfNeeded: outcomes.count)
  }

  private func place(of outcome: Outcome) -> Int? {
    guard outcomes.count <= Self.searchLimit else { return codes[outcome].map(Int.init) }
    for place in outcomes.indices where outcomes[place] == outcome { return place }
    return nil
  }
}
