import Foundation
import TestSupport

/// The attempts at a quiz, and what Moodle's statistics say about them.
struct MoodleFixture {
  /// What Moodle says about a question, or about the attempts with one of its random questions or variants.
  struct Row {
    let slot: Int
    let question: String
    let variant: String
    /// The columns by name, without those that are null.
    let figures: [String: Double]
  }

  /// The marks of each attempt, slot by slot.
  let marks: [[Double]]
  /// Which random question each attempt had in slot 1, and which variant in slot 2.
  let parts: [(question: String, variant: String)]
  let rows: [Row]

  /// Reads the fixture; nil in a clone without it.
  static func read() throws -> MoodleFixture? {
    guard let folder = Project.vectors.map({ $0 + "/moodle-statistics" }) else { return nil }
    func table(_ name: String) throws -> [[String: String]]? {
      guard let data = FileManager.default.contents(atPath: "\(folder)/\(name)00.csv") else {
        return nil
      }
      let lines = String(decoding: data, as: UTF8.self).split(whereSeparator: \.isNewline)
        .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
      guard let header = lines.first else { throw TestFailure("\(name) is empty") }
      return lines.dropFirst().map {
        Dictionary(zip(header, $0), uniquingKeysWith: { first, _ in first })
      }
    }
    guard
      let results = try table("results"),
      let steps = try table("steps"),
      let figures = try table("qstats")
    else { return nil }
    return MoodleFixture(
      marks: results.map { row in
        (1...7).compactMap { row["slots.\($0).mark"].flatMap { Double($0) } }
      },
      parts: steps.map { ($0["randqs.1"] ?? "", $0["variants.2"] ?? "") },
      rows: figures.map { row in
        Row(
          slot: row["slot"].flatMap { Int($0) } ?? 0,
          question: row["subqname"] ?? "",
          variant: row["variant"] ?? "",
          figures: row.compactMapValues { Double($0) }
        )
      }
    )
  }
}
