import JSON
import Learning
import LessonEngine
import Testing
import Text

@testable import Commands

/// What is said because of the class of an answer.
struct ClassTextTests {
  /// A question with three tries that asks for a certainty; the key is the second option.
  private static let exercise = Exercise(
    id: "e",
    title: "E",
    stem: "Which of the two?",
    tries: 3,
    certainty: true,
    body: ChooseOne(options: [
      ExerciseOption(text: "A", isCorrect: false, misconceptions: ["m"]),
      ExerciseOption(text: "B", isCorrect: true),
    ])
  )

  /// The last feedback on answers in source numbers.
  private static func feedback(
    _ answers: [Int],
    certainty: Int?,
    milliseconds: Int? = nil,
    purpose: Purpose = .study
  ) throws -> Feedback {
    var session = LessonSession(
      material: SessionMaterial(
        lesson: Lesson(id: "l", title: "L", steps: [.exercise(exercise)])
      ),
      start: SessionStart(lesson: "l", purpose: purpose, seed: 1)
    )
    _ = session.begin(at: 0)
    var last: Feedback?
    for answer in answers {
      let turn = try session.take(
        .answer(.integer(answer), certainty: certainty, milliseconds: milliseconds),
        at: 1
      )
      if case .feedback(let feedback) = turn.event { last = feedback }
    }
    return try #require(last)
  }

  @Test(
    "Feedback opens and closes with what follows from the class",
    arguments: [
      ([2], 3, nil, nil, "class-certain-right"), ([2], 2, nil, nil, nil),
      ([2], 1, nil, nil, "class-unsure"), ([2], 3, 1, "class-lucky", nil),
      ([1], 3, nil, "class-misconception", nil), ([1], 2, nil, nil, nil),
      ([1, 2], 3, nil, nil, "class-comes-first"), ([1, 2], 2, nil, nil, nil),
      ([1, 1], 1, nil, "class-belief-again", nil),
      ([1, 1, 1], 1, nil, "class-belief-again", nil),
      ([1, 1, 1], 3, nil, "class-belief-again", "class-comes-first"),
    ] as [([Int], Int, Int?, String?, String?)]
  )
  func remarks(
    answers: [Int],
    certainty: Int,
    milliseconds: Int?,
    opening: String?,
    closing: String?
  ) throws {
    let feedback = try Self.feedback(answers, certainty: certainty, milliseconds: milliseconds)
    for language in Language.allCases {
      let words = Messages(language: language)
      let text = ClassText(words: words)
      #expect(text.opening(feedback) == opening.flatMap { words.text($0, [:]) })
      #expect(text.closing(feedback) == closing.flatMap { words.text($0, [:]) })
      let headings = FeedbackText(words: words).blocks(for: feedback).filter { $0.role == .remark }
        .map { $0.heading }
      #expect(headings == [text.opening(feedback), text.closing(feedback)].compactMap { $0 })
    }
  }

  @Test("A doubted wrong answer is told apart from any other, both without blame")
  func gaps() throws {
    let words = Messages(language: .english)
    let text = ClassText(words: words)
    var single = Self.exercise
    single = Exercise(
      id: "f",
      title: "F",
      stem: "Which?",
      certainty: true,
      body: single.body
    )
    for (certainty, expected) in [(1, words.classDoubted()), (2, words.classGap())] {
      var session = LessonSession(
        material: SessionMaterial(lesson: Lesson(id: "l", title: "L", steps: [.exercise(single)])),
        start: SessionStart(lesson: "l", purpose: .study, seed: 1)
      )
      _ = session.begin(at: 0)
      let turn = try session.take(.answer(1, certainty: certainty, milliseconds: nil), at: 1)
      guard case .feedback(let feedback) = turn.event else {
        Issue.record("no feedback")
        return
      }
      #expect(text.closing(feedback) == expected)
    }
  }

  @Test(
    "Every class but knowledge has a reminder; every class has a name; nothing is said of nothing"
  )
  func names() {
    for language in Language.allCases {
      let text = ClassText(words: Messages(language: language))
      #expect(Set(AnswerClass.allCases.map { text.name($0) }).count == 6)
      #expect(Set(AnswerClass.allCases.compactMap { text.reminder($0) }).count == 5)
      #expect(text.reminder(.known) == nil && text.reminder(nil) == nil)
      #expect(text.counts([:]) == nil)
    }
    let english = ClassText(words: Messages(language: .english))
    #expect(
      english.counts([.misconception: 1, .known: 12])
        == "What your answers say: known 12, misconception 1."
    )
    #expect(Set(AnswerClass.inOrderOfReading) == Set(AnswerClass.allCases))
  }
}
