import Learning
import Reports
import Testing
import Text

@testable import Commands

/// What `qadam progress` says about knowing.
struct KnowledgeTextTests {
  private static let exercises = ["one", "two", "three"].map { name in
    Exercise(
      id: ExerciseID(name),
      lesson: "lesson",
      title: name,
      objective: name == "three" ? "O1.2" : "O1.1",
      stem: "Which?",
      body: ChooseOne(options: [
        ExerciseOption(text: "a", isCorrect: true), ExerciseOption(text: "b", isCorrect: false),
      ])
    )
  }

  private static let place = SourceLocation(file: "", line: 1)

  private static let course = Course(
    id: "course",
    version: "1",
    title: "Course",
    modules: [
      Module(
        id: "module",
        title: "Module",
        lessons: [Lesson(id: "lesson", title: "Lesson", steps: exercises.map { .exercise($0) })]
      )
    ],
    objectives: ["O1.1", "O1.2", "O1.3"].map {
      Objective(id: ObjectiveID($0), text: "Do *\($0)*.", location: place)
    },
    misconceptions: [
      Misconception(id: "belief", belief: "Loud is right.", repair: "", location: place)
    ]
  )

  private let words = Messages(language: .english)

  private func answer(
    _ exercise: ExerciseID,
    _ counter: Int64,
    score: Double,
    certainty: Int,
    day: Int64 = 0
  ) -> RecordedAnswer {
    RecordedAnswer(
      address: FactAddress(device: "device", counter: counter),
      exercise: exercise,
      score: score,
      certainty: certainty,
      misconceptions: score == 1 ? [] : ["belief"],
      answeredAt: 1_795_000_000_000 + day * 86_400_000 + counter
    )
  }

  private func report(_ answers: [RecordedAnswer], day: Int64 = 0) -> KnowledgeReport {
    let history = AnswerHistory(answers)
    let classes = AnswerClassFold(course: Self.course).classes(of: history)
    return KnowledgeReport(
      course: Self.course,
      history: history,
      classes: classes,
      states: ReviewFold().states(of: history),
      misconceptions: OpenMisconceptions(history: history, classes: classes),
      at: Moment(milliseconds: 1_795_000_100_000 + day * 86_400_000)
    )
  }

  private func text(_ report: KnowledgeReport, isPlain: Bool = true, width: Int = 76) -> [String] {
    KnowledgeText(words: words, course: Self.course, isPlain: isPlain, width: width)
      .lines(for: report).map { $0.lead + $0.text }
  }

  @Test("Somebody who answered nothing reads what is ahead and nothing else")
  func nothing() {
    #expect(
      text(report([])) == ["", words.mapTitle(), "Not started: O1.1, O1.2, O1.3."]
    )
  }

  @Test("Each objective says how far it is and what moves it")
  func map() {
    let practising = text(report([answer("one", 1, score: 0, certainty: 1)]))
    #expect(practising.contains("- O1.1, in practice: Do O1.1."))
    #expect(
      practising.contains(
        "  Right: 0 of the last 1 first tries. 3 more right first tries in a row move it to mastered."
      )
    )
    let right = (1...4).map { answer($0 % 2 == 0 ? "one" : "two", $0, score: 1, certainty: 3) }
    let mastered = text(report(right))
    #expect(mastered.contains("- O1.1, mastered: Do O1.1."))
    #expect(mastered.contains { $0.contains("Recall 100 %: it keeps for ") })
    let fading = text(report(right, day: 3_000))
    #expect(fading.contains("- O1.1, fading: Do O1.1."))
    #expect(fading.contains { $0.contains("reviewing 2 questions brings it back (qadam review).") })
  }

  @Test("Classes, beliefs and calibration stand with their numbers")
  func sections() {
    let lines = text(
      report([
        answer("one", 1, score: 0, certainty: 3), answer("two", 2, score: 1, certainty: 3),
        answer("three", 3, score: 1, certainty: 1),
      ])
    )
    for line in [
      "###....... known 1: right, and you trusted it",
      "###....... misconception 1: wrong and certain, or the same belief again",
      "- “Loud is right.” stood behind 1 answer, 1 of them at certainty 3.",
      "########## certainty 1: 1 of 1 right, 100 % (21 to 100 %).",
      ".......... certainty 2: no answers yet.",
      "#####..... certainty 3: 1 of 2 right, 50 % (9 to 91 %).",
    ] { #expect(lines.contains(line), "\(line)") }
    #expect(lines.contains { $0.hasPrefix("All marks for certainty together: −2.") })
  }

  @Test("A judgement about certainty is only said where the whole interval bears it out")
  func verdicts() {
    let answers = (1...40).map { answer("one", $0, score: $0 % 2 == 0 ? 1 : 0, certainty: 3) }
    let lines = text(report(answers))
    #expect(lines.contains { $0.contains(words.calibrationTooCertain()) })
    #expect(!text(report(Array(answers.prefix(2)))).contains { $0.contains("would have brought") })
  }

  @Test("Two weeks are two rows of seven days, and lines where there is no room or no eye for them")
  func forecast() {
    let forecast = ReviewForecast(
      states: [0, 0, 0, 1, 9].enumerated().map { place, days in
        ReviewState(
          exercise: ExerciseID("\(place)"),
          memory: MemoryState(stability: 1, difficulty: 5),
          repetitions: 1,
          lapses: 0,
          lastReviewedAt: 1_795_000_000_000,
          interval: days
        )
      },
      at: Moment(milliseconds: 1_795_000_000_000)
    )
    #expect(
      ForecastPlot(forecast: forecast).lines(width: 28, isPlain: false) == [
        "   █   ▃                    ", "   3   1   0   0   0   0   0",
        " 18. 19. 20. 21. 22. 23. 24.",
        "           ▃                ", "   0   0   1   0   0   0   0",
        " 25. 26. 27. 28. 29. 30. 01.",
      ]
    )
    let days = ["2026-11-18: 3", "2026-11-19: 1", "2026-11-27: 1"]
    #expect(ForecastPlot(forecast: forecast).lines(width: 27, isPlain: false) == days)
    #expect(ForecastPlot(forecast: forecast).lines(width: 80, isPlain: true) == days)
  }

  @Test("What counts nowhere is named with its reason")
  func exceptions() {
    let lines = text(report([answer("gone", 1, score: 1, certainty: 2)]))
    #expect(lines.last == words.notCountedVanished(count: 1))
  }
}
