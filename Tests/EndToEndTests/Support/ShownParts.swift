import TestSupport

/// What stands numbered or lettered on a screen of text.
struct ShownParts {
  /// The source numbers behind the shown positions, from the first on.
  let sourceNumbers: [Int]

  /// Finds the parts of an exercise in what was shown last.
  init(of exercise: String, in screen: String) throws {
    let known = FixtureCourse.shuffledParts[exercise] ?? FixtureCourse.testedParts[exercise]
    guard let parts = known else {
      throw TestFailure("no parts of \(exercise)")
    }
    let places = try parts.enumerated().map { index, part in
      let line = try Regex("(?m)(?:[0-9]|[a-z])\\. (?:\\[.\\] )?" + part + "\\s*$")
      // The last one, for a screen is drawn again and again.
      guard let match = screen.matches(of: line).last else {
        throw TestFailure("\(part) is not shown in \(screen)")
      }
      return (number: index + 1, place: match.range.lowerBound)
    }
    sourceNumbers = places.sorted { $0.place < $1.place }.map { $0.number }
  }

  /// The shown position of a source number, from 1.
  func position(of number: Int) throws -> Int {
    guard let index = sourceNumbers.firstIndex(of: number) else {
      throw TestFailure("no number \(number)")
    }
    return index + 1
  }
}
