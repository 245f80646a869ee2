/// The outcomes of an item put into classes of equal marks, the lowest first.
struct MarkClasses: Sendable {
  /// The marks, ascending, each once.
  let marks: [Double]
  /// How many first tries had each mark.
  let counts: [Int]
  /// For each code of an outcome its class; -1 where the outcome has no mark or there is no answer.
  let classes: [Int]

  init(_ table: OutcomeTable, maximumMark: Double) {
    let scores = table.outcomes.map(\.score)
    let distinct = Set(scores.compactMap { $0 }).sorted()
    var places: [Double: Int] = [:]
    for (place, score) in distinct.enumerated() { places[score] = place }
    var counts = distinct.map { _ in 0 }
    var classes = [-1]
    for (score, count) in zip(scores, table.counts) {
      let place = score.flatMap { places[$0] } ?? -1
      classes.append(place)
      if place >= 0 { counts[place] += count }
    }
    marks = distinct.map { $0 * maximumMark }
    self.counts = counts
    self.classes = classes
  }

  /// How many first tries have a mark.
  var total: Int { counts.reduce(0, +) }

  /// The mean mark; nil without marks.
  var mean: Double? {
    let total = total
    guard total > 0 else { return nil }
    return zip(marks, counts).reduce(0) { $0 + $1.0 * Double($1.1) } / Double(total)
  }

  /// The sample variance of the marks; nil for fewer than two.
  var variance: Double? {
    guard let mean, total > 1 else { return nil }
    let squares = zip(marks, counts).reduce(0) { sum, entry in
      sum + Double(entry.1) * (entry.0 - mean) * (entry.0 - mean)
    }
    return squares / Double(total - 1)
  }
}
