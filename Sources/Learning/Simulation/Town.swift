/// The people of a simulation: made up from a table of groups and a seed, never stored.
public struct Town: Sendable, Hashable {
  /// The groups in the order of the table.
  public let segments: [TownSegment]
  /// The number of the first person of each group, from 0.
  let starts: [Int]
  /// How many people there are.
  public let population: Int

  /// The most people that a town may have.
  public static let largestPopulation = 10_000

  /// Makes a town of its groups.
  public init(segments: [TownSegment]) {
    self.segments = segments
    var starts: [Int] = []
    var next = 0
    for segment in segments {
      starts.append(next)
      next += max(0, segment.people)
    }
    self.starts = starts
    population = next
  }

  /// The numbers of the people of a group.
  public func people(of segment: Int) -> Range<Int> {
    starts[segment]..<starts[segment] + max(0, segments[segment].people)
  }

  /// The group of each person, by the person's number.
  public var segmentOfPerson: [Int] {
    segments.indices.flatMap { [Int](repeating: $0, count: max(0, segments[$0].people)) }
  }

  /// The languages of the groups, each once, in the order of the table.
  public var languages: [String] { Town.distinct(segments.map { $0.language }) }

  /// The words that fit groups, each once, in the order of the table.
  public var frames: [String] { Town.distinct(segments.map { $0.frame }) }

  /// The language that most people need; the first of the table where two are equal, nil where any will do.
  public var commonLanguage: String? {
    let speakers = languages.map { language in
      segments.reduce(0) { $1.language == language ? $0 + $1.people : $0 }
    }
    guard let most = speakers.max() else { return nil }
    return speakers.firstIndex(of: most).map { languages[$0] }
  }

  /// The people of each group who know somebody of the campaign, in the order of their numbers.
  public func tiedPeople(seed: UInt64) -> [[Int]] {
    segments.indices.map { segment in
      let share = segments[segment].shares.ties
      guard share > 0 else { return [] }
      return people(of: segment).filter {
        PersonDraws(seed: seed, person: $0).value(.tie) < share
      }
    }
  }

  private static func distinct(_ names: [String?]) -> [String] {
    var found: [String] = []
    for case let name? in names where !found.contains(name) { found.append(name) }
    return found
  }
}
