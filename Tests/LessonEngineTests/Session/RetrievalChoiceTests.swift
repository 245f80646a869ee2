import Learning
import LessonEngine
import Testing

@Suite("Questions from earlier lessons")
struct RetrievalChoiceTests {
  /// Three lessons of three exercises and a poll each, named such as `a1`.
  static let lessons = ["a", "b", "c"].map { name in
    Lesson(
      id: LessonID(name),
      title: name,
      steps: (1...3).map {
        .exercise(Sample.exercise(ExerciseID("\(name)\($0)"), Sample.chooseOne))
      } + [.exercise(Sample.exercise(ExerciseID("\(name)-poll"), Sample.poll))]
    )
  }

  static func history(_ entries: [(ExerciseID, Double?, Int64)]) -> [ExerciseHistory] {
    entries.map { ExerciseHistory(exercise: $0.0, lastScore: $0.1, lastAnsweredAt: $0.2) }
  }

  static func chosen(
    before lesson: LessonID,
    _ entries: [(ExerciseID, Double?, Int64)],
    count: Int = RetrievalChoice.usualCount
  ) -> [ExerciseID] {
    RetrievalChoice.exercises(
      from: lessons,
      before: lesson,
      history: history(entries),
      count: count
    ).map { $0.id }
  }

  @Test(
    "What went wrong comes first, then what was not seen for longest; lessons take turns",
    arguments: [
      ("c", [], []),
      ("a", [("a1", 0, 1)], []),
      ("b", [("a1", 1, 30), ("a2", 0, 20), ("a3", 1, 10)], ["a2", "a3", "a1"]),
      ("b", [("a1", 0.5, 30), ("a2", 0, 20), ("a3", 1, 10)], ["a2", "a1", "a3"]),
      ("c", [("a1", 0, 1), ("a2", 0, 2), ("a3", 0, 3), ("b1", 1, 9)], ["a1", "b1", "a2"]),
      ("c", [("a1", 1, 5), ("b1", 0, 9), ("b2", 0, 8)], ["b2", "a1", "b1"]),
      ("c", [("a1", 1, 5), ("b1", 1, 5)], ["a1", "b1"]),
      ("c", [("b1", 1, 5), ("c1", 0, 1)], ["b1"]),
      ("b", [("a-poll", nil, 1), ("a1", 1, 5)], ["a1"]),
      ("b", [("gone", 0, 1), ("a1", 1, 5)], ["a1"]),
    ] as [(LessonID, [(ExerciseID, Double?, Int64)], [ExerciseID])]
  )
  func rules(lesson: LessonID, history: [(ExerciseID, Double?, Int64)], expected: [ExerciseID]) {
    #expect(Self.chosen(before: lesson, history) == expected)
  }

  @Test(
    "Three questions are usual, and another number is never exceeded",
    arguments: [-1, 0, 1, 4, 99]
  )
  func count(count: Int) {
    let all = ["a1", "a2", "a3", "b1", "b2", "b3"].enumerated().map {
      (ExerciseID($0.element), 0.0 as Double?, Int64($0.offset))
    }
    #expect(Self.chosen(before: "c", all).count == 3)
    let chosen = Self.chosen(before: "c", all, count: count)
    #expect(chosen.count == min(max(0, count), 6))
    #expect(Set(chosen).count == chosen.count)
  }

  @Test("Of several entries for one exercise the latest speaks")
  func latest() {
    let entries: [(ExerciseID, Double?, Int64)] = [("a1", 0, 1), ("a2", 0, 5), ("a1", 1, 9)]
    #expect(Self.chosen(before: "b", entries) == ["a2", "a1"])
    #expect(Self.chosen(before: "b", entries.reversed()) == ["a2", "a1"])
  }

  @Test("The choice does not depend on the order of the history")
  func order() {
    var generator = SplitMix64(seed: 6)
    let ids: [ExerciseID] = ["a1", "a2", "a3", "b1", "b2", "b3"]
    let entries = ids.map {
      ($0, Double(generator.number(below: 2)) as Double?, Int64(generator.number(below: 3)))
    }
    let expected = Self.chosen(before: "c", entries)
    for _ in 0..<50 {
      let shuffled = generator.permutation(of: entries.count).map { entries[$0 - 1] }
      #expect(Self.chosen(before: "c", shuffled) == expected)
    }
  }
}
