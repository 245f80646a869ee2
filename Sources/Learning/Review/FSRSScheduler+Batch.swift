extension FSRSScheduler {
  /// The memory after each of many histories that lie one after another in flat arrays.
  ///
  /// This is the way to fold a whole record: one pass, nothing allocated but the result.
  ///
  /// - Parameters:
  ///   - ratings: The ratings of all histories.
  ///   - elapsedDays: For each rating the whole days since the one before it; that of a first one is not looked at.
  ///   - ends: For each history the place after its last rating; a history starts where the one before it ends.
  /// - Returns: The memory after each history, nil for one without ratings. Places outside the arrays or before the start
  ///   are brought to the nearest lawful place.
  public func memoryStates(
    ratings: [ReviewRating],
    elapsedDays: [Int32],
    ends: [Int]
  ) -> [MemoryState?] {
    let model = model
    let count = min(ratings.count, elapsedDays.count)
    var states: [MemoryState?] = []
    states.reserveCapacity(ends.count)
    var place = 0
    for end in ends {
      let end = min(end, count)
      guard place < end else {
        states.append(nil)
        continue
      }
      var state = model.first(ratings[place])
      place += 1
      while place < end {
        state = model.next(state, ratings[place], Int(elapsedDays[place]))
        place += 1
      }
      states.append(state)
    }
    return states
  }
}
