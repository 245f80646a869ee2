import Foundation
import TestSupport

/// Random marks, and what NumPy, SciPy, pingouin and statsmodels reckon from them.
struct StatisticsFixture: Decodable {
  struct Items: Decodable {
    struct Item: Decodable {
      let facility, sd, intended: Double
      let discrimination, efficiency, effective: Double?
      let interval: [Double]
    }
    struct Form: Decodable {
      let mean, median, sd, skewness, kurtosis, alpha, errorRatio, standardError: Double
    }
    let scores: [[Double]]
    let maxima: [Double]
    let items: [Item]
    let lower, upper: Int
    let form: Form
  }

  struct Gain: Decodable {
    let pre, post, means, interval, scipy: [Double]
    let normalised, error: Double
  }

  struct Kappa: Decodable {
    let first, second: [Int]
    let levels: Int
    /// Kappa and its standard error.
    let linear, quadratic: [Double]
  }

  let items: [Items]
  let gains: [Gain]
  let kappas: [Kappa]

  /// The file of the project, and the one that `QADAM_STATISTICS` names with other random data.
  static func read() throws -> [StatisticsFixture] {
    let other = ProcessInfo.processInfo.environment["QADAM_STATISTICS"]
    let own = Data(try Project.bytes("Tests/Fixtures/statistics/random-data.json"))
    let all = [own] + (try other.map { [try Data(contentsOf: URL(fileURLWithPath: $0))] } ?? [])
    return try all.map { try JSONDecoder().decode(StatisticsFixture.self, from: $0) }
  }
}
