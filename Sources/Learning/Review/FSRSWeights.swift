/// The 21 weights of FSRS-6.
public struct FSRSWeights: Sendable, Hashable {
  /// The weights in the order of the published model, from w0 to w20.
  public let values: [Double]

  /// The weights published with FSRS-6, for learners with few reviews of their own.
  public static let standard = FSRSWeights(unchecked: [
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796,
    1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
  ])

  /// Takes weights of one's own; nil unless there are 21 finite numbers with w0 to w3 and w20 above 0.
  public init?(_ values: [Double]) {
    guard values.count == 21, values.allSatisfy({ $0.isFinite && abs($0) <= 100 }),
      values[0...3].allSatisfy({ $0 > 0 }), (0.01...1).contains(values[20])
    else { return nil }
    self.init(unchecked: values)
  }

  private init(unchecked values: [Double]) { self.values = values }
}
