/// Mean, median and shape of a series of numbers, in the estimates for samples that Moodle prints.
///
/// Skewness and kurtosis are the ratios of k-statistics, G₁ and G₂: 0 for a normal distribution, without bias in its variance.
public struct Distribution: Sendable, Hashable {
  /// How many numbers there are.
  public let count: Int
  /// The mean.
  public let mean: Figure<Double>
  /// The middle, or the mean of the two in the middle.
  public let median: Figure<Double>
  /// The standard deviation of a sample.
  public let standardDeviation: Figure<Double>
  /// Whether the longer tail is above (positive) or below.
  public let skewness: Figure<Double>
  /// Whether the tails are heavier than those of a normal distribution (positive) or lighter.
  public let kurtosis: Figure<Double>

  /// Takes numbers in any order; those that are not finite are left out.
  public init(_ numbers: some Sequence<Double>) {
    self.init(sorted: numbers.filter(\.isFinite).sorted())
  }

  init(sorted numbers: [Double]) {
    let count = numbers.count
    self.count = count
    let tooFew = FigureNote.tooFew(count)
    guard count > 0 else {
      (mean, median, standardDeviation) = (.missing(tooFew), .missing(tooFew), .missing(tooFew))
      (skewness, kurtosis) = (.missing(tooFew), .missing(tooFew))
      return
    }
    let n = Double(count)
    let mean = numbers.reduce(0, +) / n
    var (second, third, fourth) = (0.0, 0.0, 0.0)
    for number in numbers {
      let square = (number - mean) * (number - mean)
      second += square
      third += square * (number - mean)
      fourth += square * square
    }
    (second, third, fourth) = (second / n, third / n, fourth / n)
    self.mean = .value(mean)
    median = .value((numbers[(count - 1) / 2] + numbers[count / 2]) / 2)
    let k2 = n * second / (n - 1)
    standardDeviation = count > 1 ? .value(k2.squareRoot()) : .missing(tooFew)
    // What rounding leaves of no variance would give any shape.
    let largest = max(abs(numbers[0]), abs(numbers[count - 1]))
    let varies = count > 1 && k2 > 1e-18 * largest * largest
    func shape(above least: Int, _ make: () -> Double) -> Figure<Double> {
      count <= least ? .missing(tooFew) : varies ? .value(make()) : .missing(.noVariance)
    }
    skewness = shape(above: 2) {
      n * n * third / ((n - 1) * (n - 2)) / (k2 * k2.squareRoot())
    }
    kurtosis = shape(above: 3) {
      let k4 = n * n * ((n + 1) * fourth - 3 * (n - 1) * second * second)
      return k4 / ((n - 1) * (n - 2) * (n - 3)) / (k2 * k2)
    }
  }
}
