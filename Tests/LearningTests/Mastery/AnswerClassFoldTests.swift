import Learning
import Testing

@Suite("Classing a learner's answers")
struct AnswerClassFoldTests {
  static let fold = AnswerClassFold(
    objectives: ["e": "O1", "f": "O1", "g": "O2"],
    readingFloors: ["e": 4000, "f": 4000, "g": 4000]
  )

  /// The classes of answers that one device gave one after the other.
  static func classes(_ answers: [RecordedAnswer]) -> [AnswerClass?] {
    fold.classes(of: AnswerHistory(answers))
  }

  @Test("What was known before on the objective makes a wrong answer that is righted a slip")
  func slip() {
    #expect(
      Self.classes([
        answer("e", 1), answer("f", 2, score: 0), answer("f", 3, tryNumber: 2),
      ]) == [.known, .slip, .known]
    )
    #expect(
      Self.classes([
        answer("e", 1), answer("g", 2, score: 0), answer("g", 3, tryNumber: 2),
      ]) == [.known, .gap, .known]
    )
    #expect(
      Self.classes([
        answer("e", 1), answer("f", 2, score: 0), answer("f", 3, score: 0, tryNumber: 2),
        answer("f", 4, tryNumber: 3),
      ]) == [.known, .gap, .slip, .known]
    )
  }

  @Test("The next encounter is no next try, nor is another device's answer")
  func noNextTry() {
    #expect(
      Self.classes([answer("e", 1), answer("f", 2, score: 0), answer("f", 3, day: 1)])
        == [.known, .gap, .known]
    )
    #expect(
      Self.classes([
        answer("e", 1), answer("f", 2, score: 0), answer("f", device: "b", 1, tryNumber: 2),
      ]) == [.known, .gap, .known]
    )
    #expect(
      Self.classes([
        answer("e", 1), answer("f", 2, score: 0), answer("f", device: "b", 1, score: 0),
        answer("f", device: "a", 3, tryNumber: 2),
      ]) == [.known, .slip, .known, .gap]
    )
  }

  @Test("Unsure and lucky answers are no previous knowledge")
  func noKnowledge() {
    #expect(
      Self.classes([
        answer("e", 1, certainty: 1), answer("e", 2, milliseconds: 10),
        answer("f", 3, score: 0), answer("f", 4, tryNumber: 2),
      ]) == [.unsure, .lucky, .gap, .known]
    )
  }

  @Test("A belief named for the second time is a misconception, on whatever exercise")
  func repeated() {
    #expect(
      Self.classes([
        answer("e", 1, score: 0, misconceptions: ["m"]),
        answer("g", 2, score: 0, misconceptions: ["n"]),
        answer("g", 3, score: 0, misconceptions: ["o", "m"]),
        answer("f", 4, score: 0.5, certainty: 1, misconceptions: ["n"]),
      ]) == [.gap, .gap, .misconception, .misconception]
    )
  }

  @Test("Whoever knows a question needs half of the reading, whoever tries again none")
  func reading() {
    #expect(
      Self.classes([
        answer("e", 1, milliseconds: 3999), answer("e", 2, milliseconds: 2000),
        answer("e", 3, milliseconds: 1999), answer("f", 4, score: 0, milliseconds: 5000),
        answer("f", 5, tryNumber: 2, milliseconds: 100), answer("x", 6, milliseconds: 0),
        answer("e", 7),
      ]) == [.lucky, .known, .lucky, .slip, .known, .known, .known]
    )
  }

  @Test("Opinions have no class, and no other answer's class depends on them")
  func opinions() {
    #expect(Self.classes([answer("e", 1, score: nil), answer("e", 2)]) == [nil, .known])
  }

  @Test("The classes do not depend on arrival or repetition", arguments: UInt64(1)...20)
  func arrival(seed: UInt64) {
    let record = AnswerHistoryTests.record(seed: seed)
    let fold = AnswerClassFold(objectives: ["e0": "O", "e1": "O", "e2": "P"])
    let classes = fold.classes(of: AnswerHistory(record))
    var generator = SplitMix64(seed: seed)
    for _ in 0..<5 {
      let again = generator.shuffled(record + record.prefix(20))
      #expect(fold.classes(of: AnswerHistory(again)) == classes)
    }
  }

  @Test("First tries are counted by class")
  func counts() {
    let history = AnswerHistory([
      answer("e", 1), answer("f", 2, score: 0), answer("f", 3, tryNumber: 2),
      answer("g", 4, score: nil), answer("g", 5, score: 0, certainty: 3),
    ])
    let counts = AnswerClassCounts(history: history, classes: Self.fold.classes(of: history))
    #expect(
      counts.counts == [
        .known: 1, .slip: 1, .misconception: 1, .lucky: 0, .unsure: 0, .gap: 0,
      ]
    )
    #expect(counts.total == 3 && counts.share(of: .slip) == Proportion(1, of: 3))
  }

  @Test("A misconception stays open until its exercise is known on a first try")
  func openMisconceptions() {
    let record = [
      answer("e", 1, score: 0, misconceptions: ["m"]),
      answer("e", 2, tryNumber: 2),
      answer("g", 3, score: 0, certainty: 3, misconceptions: ["m", "n"]),
      answer("f", 4),
    ]
    func open(_ answers: [RecordedAnswer]) -> OpenMisconceptions {
      let history = AnswerHistory(answers)
      return OpenMisconceptions(history: history, classes: Self.fold.classes(of: history))
    }
    let before = open(record)
    #expect(before.entries.map(\.misconception) == ["m", "n"])
    #expect(before.entries.map(\.count) == [2, 1] && before.entries.map(\.certainCount) == [1, 1])
    #expect(before.entries.map(\.lastExercise) == ["g", "g"])
    #expect(before.exercises == ["g"])
    let unsure = open(record + [answer("g", 5, day: 2, certainty: 1)])
    #expect(unsure.exercises == ["g"] && unsure.entries.count == 2)
    let known = open(record + [answer("g", 5, day: 2, certainty: 2)])
    #expect(known.exercises.isEmpty && known.entries.isEmpty)
    let again = open(
      record + [answer("g", 5, day: 2), answer("e", 6, score: 0, misconceptions: ["m"])]
    )
    #expect(again.exercises == ["e"] && again.entries.map(\.count) == [1])
  }

  @Test("A course gives objectives and reading times, those of test forms too")
  func course() {
    func exercise(_ id: ExerciseID, _ objective: ObjectiveID?) -> Exercise {
      Exercise(id: id, title: "T", objective: objective, stem: "Which one?", body: Sample.chooseOne)
    }
    let course = Course(
      id: "c",
      version: "1",
      title: "C",
      language: "ru",
      modules: [
        Module(
          id: "m",
          title: "M",
          lessons: [
            Lesson(id: "l", title: "L", steps: [.exercise(exercise("e", "O1"))], language: "ru"),
            // A lesson without a translation is shown, and read, in the first language.
            Lesson(id: "k", title: "K", steps: [.exercise(exercise("f", "O1"))], language: "en"),
          ],
          forms: [
            TestForm(letter: .a, exercises: [exercise("t", "O2")]),
            TestForm(letter: .b, exercises: [exercise("u", nil)], language: "en"),
          ]
        )
      ]
    )
    let fold = AnswerClassFold(course: course)
    #expect(fold.objectives == ["e": "O1", "f": "O1", "t": "O2"])
    let russian = ReadingFloor.milliseconds(words: 5, language: "ru")
    let english = ReadingFloor.milliseconds(words: 5, language: "en")
    #expect(russian > english)
    #expect(fold.readingFloors == ["e": russian, "f": english, "t": russian, "u": english])
  }

  @Test(
    "An answer to an older version of a question is never lucky: nobody knows how long that one was"
  )
  func olderVersion() {
    let attempt = Attempt(
      exercise: "e",
      lesson: "l",
      digest: "old",
      purpose: .study,
      response: nil,
      score: 1,
      presentedAt: 0,
      answeredAt: 10,
      activeMilliseconds: 10
    )
    for (now, expected) in [("old", AnswerClass.lucky), ("new", .known), (nil, .lucky)] {
      let answer = RecordedAnswer(
        attempt,
        at: FactAddress(device: "a", counter: 1),
        digestNow: now
      )
      #expect(answer.isOfOlderVersion == (now == "new"))
      #expect(Self.classes([answer]) == [expected])
    }
  }
}
