import Foundation
import TestSupport

/// Random marks, and what NumPy, SciPy, pingouin (or its alpha by itself) and statsmodels reckon from them.
struct StatisticsFixture: Decodable {
  struct Items: Decodable {
    struct Item: Decodable {
      let facility, sd, intended: Double
      let discrimination, efficiency, effective: Double?
      let interval: [Double]
    }
    struct Groups: Decodable {
      let lower, upper: Int
    }
    struct Form: Decodable {
      let mean, median, sd, skewness, kurtosis, alpha, errorRatio, standardError: Double
    }
    let scores: [[Double]]
    let maxima: [Double]
    let items: [Item]
    let groups: Groups?
    let form: Form
  }

  struct Gain: Decodable {
    let pre, post, means, interval: [Double]
    let normalised: Double
    /// Where SciPy's bootstrap has the bounds, as far as the draws of both may differ by chance.
    let within: [[Double]]
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
  /// Where the data come from, so that a failure can be looked at again.
  private(set) var origin = ""

  private enum CodingKeys: String, CodingKey {
    case items, gains, kappas
  }

  /// The file of the project, the one that `QADAM_STATISTICS` names, and fresh random data.
  static func read() throws -> [StatisticsFixture] {
    let file = "Tests/Fixtures/statistics/random-data.json"
    var all = [try StatisticsFixture(Data(try Project.bytes(file)), from: file)]
    if let other = ProcessInfo.processInfo.environment["QADAM_STATISTICS"] {
      all.append(
        try StatisticsFixture(Data(contentsOf: URL(fileURLWithPath: other)), from: other)
      )
    }
    return all + [try fresh.get()]
  }

  /// Data of another seed in every run of the tests, made and reckoned by the packages of `Tests/judges.txt`.
  private static let fresh = Result {
    try withTemporaryFolder { folder in
      let seed = UInt32.random(in: 1...999_999_999)
      let origin = "generate --seed \(seed)"
      let path = folder + "/fresh.json"
      let script = Project.root + "/Tests/Fixtures/statistics/generate"
      let result = try ProgramStart(
        Project.judge,
        [script, "--seed", "\(seed)", "--out", path]
      ).run()
      guard result.code == 0 else { throw TestFailure("\(origin): \(result.errors)") }
      return try StatisticsFixture(Data(contentsOf: URL(fileURLWithPath: path)), from: origin)
    }
  }

  private init(_ data: Data, from origin: String) throws {
    self = try JSONDecoder().decode(StatisticsFixture.self, from: data)
    self.origin = origin
  }
}
