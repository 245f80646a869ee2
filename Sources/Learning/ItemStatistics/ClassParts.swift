/// The deviations of complete learners by the class of their mark in one item, each class in ascending order.
///
/// Since learners come in the order of their totals, those with the same mark come in the order of their rests as well. So
/// the sorted rests, which discriminative efficiency needs, are a merge of few sorted classes and not a sort of their own.
struct ClassParts {
  /// The mark of each class less the mean mark.
  let markDeviations: [Double]
  /// The deviations of totals, later of rests, class after class.
  private var values: [Double]
  /// Where each class begins, with the end of the last.
  private let starts: [Int]

  init(classes: MarkClasses, codes: [UInt32], deviations: [Double]) {
    var sizes = classes.marks.map { _ in 0 }
    for code in codes { sizes[classes.classes[Int(code)]] += 1 }
    var starts = [0]
    for size in sizes { starts.append((starts.last ?? 0) + size) }
    var next = starts
    var values = deviations
    for (place, code) in codes.enumerated() {
      let entry = classes.classes[Int(code)]
      values[next[entry]] = deviations[place]
      next[entry] += 1
    }
    let sum = zip(classes.marks, sizes).reduce(0) { $0 + $1.0 * Double($1.1) }
    let mean = codes.isEmpty ? 0 : sum / Double(codes.count)
    markDeviations = classes.marks.map { $0 - mean }
    self.values = values
    self.starts = starts
  }

  /// How many learners are in a class.
  func size(of place: Int) -> Int { starts[place + 1] - starts[place] }

  /// The values of a class.
  func rests(of place: Int) -> ArraySlice<Double> { values[starts[place]..<starts[place + 1]] }

  /// Turns deviations of totals into deviations of rests.
  mutating func subtractMarks() {
    for place in markDeviations.indices {
      for index in starts[place]..<starts[place + 1] { values[index] -= markDeviations[place] }
    }
  }

  /// The sum of products of the sorted marks and the sorted rests.
  var sortedProducts: Double {
    let rests = markDeviations.count > 8 ? values.sorted() : merged
    var sum = 0.0
    for place in markDeviations.indices {
      let part = rests[starts[place]..<starts[place + 1]]
      sum += markDeviations[place] * part.reduce(0, +)
    }
    return sum
  }

  /// All values in ascending order, by taking the smallest head of the classes again and again.
  private var merged: [Double] {
    var heads = Array(starts.dropLast())
    let ends = Array(starts.dropFirst())
    var result: [Double] = []
    result.reserveCapacity(values.count)
    while result.count < values.count {
      var best = -1
      for place in heads.indices where heads[place] < ends[place] {
        if best < 0 || values[heads[place]] < values[heads[best]] { best = place }
      }
      // Every value belongs to a class, so there is one left as long as any is missing.
      guard best >= 0 else { break }
      result.append(values[heads[best]])
      heads[best] += 1
    }
    return result
  }
}
