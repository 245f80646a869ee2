import JSON
import Learning
import Testing

@testable import Reports

@Suite("The progress of a learner")
struct ProgressReportTests {
  @Test("Without an answer everything is there and nothing is claimed")
  func nothing() {
    let report = Sample.report([])
    #expect(report.lessons.map { $0.exercises } == [2])
    #expect(report.lessons.first?.answered == 0)
    #expect(report.lessons.first?.credit == nil)
    #expect(report.lessons.first?.lookAgain == [])
    #expect(report.totals.activeDays == 0)
  }

  @Test("The best credit of each exercise counts, and what was not right in the end is looked at")
  func credits() {
    let report = Sample.report([
      Sample.entry("one", score: 0, hints: 1),
      Sample.entry("one", score: 1, hints: 1, tryNumber: 2),
      Sample.entry("two", score: 0.5),
    ])
    let lesson = report.lessons.first
    // One: 1 × 0.75 × 0.5; two: 0.5.
    #expect(lesson?.credit == (0.375 + 0.5) / 2)
    #expect(lesson?.answered == 2)
    #expect(lesson?.lookAgain == ["two"])
    #expect(report.totals.answers == 3)
    #expect(report.totals.firstTries == 2)
    #expect(report.totals.right == 0)
    #expect(report.totals.hints == 1)
  }

  @Test("An overruled answer counts as right, an opinion counts in no mark")
  func overrules() {
    let report = Sample.report([
      Sample.entry("one", score: 0, isOverruled: true), Sample.entry("opinion", score: nil),
    ])
    #expect(report.totals.right == 1)
    #expect(report.totals.firstTries == 1)
    #expect(report.totals.answers == 2)
    #expect(report.lessons.first?.lookAgain == [])
    #expect(report.lessons.first?.credit == 1)
  }

  @Test("Objectives add up first tries of their exercises, days count once")
  func objectives() {
    let report = Sample.report([
      Sample.entry("one", score: 1, day: 5), Sample.entry("one", score: 0, day: 5),
      Sample.entry("two", score: 1, day: 6), Sample.entry("two", score: 1, tryNumber: 2, day: 6),
    ])
    #expect(report.objectives.map { $0.firstTries } == [3])
    #expect(report.objectives.map { $0.right } == [2])
    #expect(report.totals.activeDays == 2)
  }

  @Test("Times and hints of any size are summed without a trap")
  func largeNumbers() {
    let report = Sample.report([
      Sample.entry("one", score: 1, hints: .max, milliseconds: .max),
      Sample.entry("one", score: 1, hints: .max, milliseconds: .max),
      Sample.entry("two", score: 1, milliseconds: 90_000),
    ])
    #expect(report.lessons.first?.minutes == Double(Int.max) / 60_000)
    #expect(report.totals.hints == .max)
  }

  @Test("The document begins with what was done")
  func rendering() {
    let report = Sample.report([
      Sample.entry("one", score: 1, milliseconds: 90_000), Sample.entry("two", score: 0),
    ])
    let json = report.json
    #expect(json["schema"]?.stringValue == "qadam.progress/1")
    #expect(json["lessons"]?.arrayValue?.first?["credit"]?.numberValue == 0.5)
    #expect(json["totals"]?["answers"]?.integerValue == 2)
    #expect(json["lessons"]?.arrayValue?.first?["minutes"]?.numberValue == 1.5)
  }
}

/// A course of one lesson with two questions and an opinion.
private enum Sample {
  static let course = Course(
    id: "course",
    version: "1.0.0",
    title: "Course",
    modules: [
      Module(
        id: "module",
        title: "Module",
        lessons: [
          Lesson(
            id: "lesson",
            title: "Title, with comma",
            steps: ["one", "two"].map { .exercise(exercise($0, graded)) }
              + [.exercise(exercise("opinion", Poll(options: [])))]
          )
        ]
      )
    ],
    objectives: [
      Objective(id: "O1.1", text: "Do it.", location: SourceLocation(file: "", line: 1))
    ]
  )

  static let graded = ChooseOne(options: [ExerciseOption(text: "A", isCorrect: true)])

  static func exercise(_ id: ExerciseID, _ body: any ExerciseBody) -> Exercise {
    Exercise(id: id, lesson: "lesson", title: "Title", objective: "O1.1", stem: "?", body: body)
  }

  static func entry(
    _ exercise: ExerciseID,
    score: Double?,
    hints: Int = 0,
    tryNumber: Int = 1,
    isOverruled: Bool = false,
    day: Int = 0,
    milliseconds: Int? = nil
  ) -> ProgressEntry {
    ProgressEntry(
      attempt: Attempt(
        exercise: exercise,
        lesson: "lesson",
        digest: "",
        purpose: .study,
        tryNumber: tryNumber,
        response: Response(.integer(1)),
        score: score,
        hints: hints,
        presentedAt: 0,
        answeredAt: 0,
        activeMilliseconds: milliseconds
      ),
      isOverruled: isOverruled,
      day: day
    )
  }

  static func report(_ entries: [ProgressEntry]) -> ProgressReport {
    ProgressReport(
      course: course,
      alias: "me",
      states: ["lesson": .started],
      attempts: entries,
      at: Moment(milliseconds: 0, utcOffsetMinutes: 300)
    )
  }
}
