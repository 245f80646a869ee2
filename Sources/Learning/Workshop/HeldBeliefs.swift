/// The misconceptions that people of a group hold at the highest certainty.
public struct HeldBeliefs: Sendable, Hashable {
  /// A misconception with those who hold it.
  public struct Entry: Sendable, Hashable {
    /// The misconception.
    public let misconception: MisconceptionID
    /// How many people hold it.
    public let people: Int
  }

  /// The misconceptions, those of most people first, then by name.
  public let entries: [Entry]
  /// How many people have answered anything.
  public let people: Int

  /// Counts people.
  ///
  /// - Parameters:
  ///   - open: What each person who has answered believes that is not so.
  ///   - exercises: The questions whose beliefs matter.
  public init(_ open: [OpenMisconceptions], about exercises: Set<ExerciseID>) {
    var counts: [MisconceptionID: Int] = [:]
    for person in open {
      for entry in person.entries
      where entry.certainCount > 0 && exercises.contains(entry.lastExercise) {
        counts[entry.misconception, default: 0] += 1
      }
    }
    people = open.count
    entries = counts.map { Entry(misconception: $0.key, people: $0.value) }.sorted {
      $0.people != $1.people ? $0.people > $1.people : $0.misconception < $1.misconception
    }
  }
}
