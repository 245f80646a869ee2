/// What a group gained between two tests, from the learners who took both.
///
/// The normalised gain is never shown alone: beside it stand both means, the number of learners and the difference with its
/// interval. It says how much of what could be gained was gained, not why.
public struct GroupGain: Sendable, Hashable {
  /// How many learners took both tests.
  public let count: Int
  /// The mean mark before, in percent.
  public let pre: Figure<Double>
  /// The mean mark after, in percent.
  public let post: Figure<Double>
  /// The mean difference, in points of percent.
  public let difference: Figure<Double>
  /// The bootstrap interval of 95 % of the mean difference.
  public let differenceInterval: Figure<ClosedRange<Double>>
  /// (post − pre) ÷ (100 − pre), from the means.
  public let normalised: Figure<Double>

  /// The marks of a learner in both tests, in percent.
  public struct Pair: Sendable, Hashable {
    /// The mark before.
    public let pre: Double
    /// The mark after.
    public let post: Double

    /// Joins both marks, which are brought to 0…100.
    public init(pre: Double, post: Double) {
      self.pre = Pair.bounded(pre)
      self.post = Pair.bounded(post)
    }

    /// Whether both marks are numbers.
    var isNumeric: Bool { !pre.isNaN && !post.isNaN }

    private static func bounded(_ mark: Double) -> Double {
      mark.isNaN ? mark : min(max(0, mark), 100)
    }
  }

  /// Compares both tests; a pair with a mark that is no number is left out.
  public init(_ pairs: some Sequence<Pair>) {
    // Sorted, so that the order of learners does not change the last digit of a sum.
    let pairs = pairs.filter(\.isNumeric).sorted { ($0.pre, $0.post) < ($1.pre, $1.post) }
    let count = pairs.count
    func figure<Value>(_ make: () -> Figure<Value>) -> Figure<Value> {
      SmallGroupRule.gain.figure(count: count, make)
    }
    let before = pairs.reduce(0) { $0 + $1.pre } / Double(count)
    let after = pairs.reduce(0) { $0 + $1.post } / Double(count)
    self.count = count
    pre = figure { .value(before) }
    post = figure { .value(after) }
    difference = figure { .value(after - before) }
    differenceInterval = figure {
      let differences = pairs.map { $0.post - $0.pre }.sorted()
      guard let first = differences.first, let last = differences.last, last - first > 1e-9 else {
        return .missing(.noVariance)
      }
      return BootstrapInterval.ofMean(differences).map { .value($0) } ?? .missing(.noVariance)
    }
    normalised = figure {
      before > 100 - 1e-9 ? .missing(.ceiling) : .value((after - before) / (100 - before))
    }
  }
}
