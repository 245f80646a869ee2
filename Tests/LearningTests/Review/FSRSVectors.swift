import Foundation
import Learning
import TestSupport

/// What another program says about a history of reviews.
struct FSRSVectors {
  /// One review and what the other program made of it.
  struct Review {
    let at: Int64
    let rating: ReviewRating
    let retrievabilityBefore: Double
    let stability: Double
    let difficulty: Double
    /// Nil where the other program sets the next review by minutes.
    let interval: Int?
  }

  /// A history under one desired retention.
  struct History {
    let retention: Double
    let reviews: [Review]
  }

  let histories: [History]

  /// The histories of PyPI `fsrs` 6.3.2 without steps of minutes, which are part of the project.
  static func daySteps() throws -> FSRSVectors {
    struct File: Decodable {
      struct Case: Decodable {
        let retention: Double
        let reviews: [[Double]]
      }
      let cases: [Case]
    }
    let data = Data(try Project.bytes("Tests/Fixtures/fsrs/day-steps.json"))
    return FSRSVectors(
      histories: try JSONDecoder().decode(File.self, from: data).cases.map { entry in
        var now: Int64 = 1_767_225_600_000
        return History(
          retention: entry.retention,
          reviews: try entry.reviews.map { row in
            guard row.count == 6, let rating = ReviewRating(rawValue: UInt8(row[1])) else {
              throw TestFailure("a row of day-steps.json is damaged")
            }
            now += Int64(row[0]) * 1000
            return Review(
              at: now,
              rating: rating,
              retrievabilityBefore: row[2],
              stability: row[3],
              difficulty: row[4],
              interval: Int(row[5])
            )
          }
        )
      }
    )
  }

  /// The histories with steps of minutes that others made; nil in a clone without them.
  static func minuteSteps() throws -> FSRSVectors? {
    struct File: Decodable {
      struct Step: Decodable {
        let at: Date
        let rating: UInt8
        let retrievabilityBefore: Double
        let state: Int
        let stability: Double
        let difficulty: Double
        let due: Date
      }
      struct Case: Decodable {
        let desiredRetention: Double
        let steps: [Step]
      }
      let cases: [Case]
    }
    guard let folder = Project.vectors else { return nil }
    let path = folder + "/fsrs/py-fsrs-6.3.2-vectors.json"
    guard let data = FileManager.default.contents(atPath: path) else { return nil }
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    decoder.dateDecodingStrategy = .iso8601
    return FSRSVectors(
      histories: try decoder.decode(File.self, from: data).cases.map { entry in
        History(
          retention: entry.desiredRetention,
          reviews: try entry.steps.map { step in
            guard let rating = ReviewRating(rawValue: step.rating) else {
              throw TestFailure("a rating of \(step.rating)")
            }
            return Review(
              at: Int64(step.at.timeIntervalSince1970 * 1000),
              rating: rating,
              retrievabilityBefore: step.retrievabilityBefore,
              stability: step.stability,
              difficulty: step.difficulty,
              // State 2 is "review", where the next one comes after whole days.
              interval: step.state == 2
                ? Int((step.due.timeIntervalSince(step.at) / 86_400).rounded()) : nil
            )
          }
        )
      }
    )
  }
}
