import JSON
import Learning
import Reports
import Testing

/// What a learner knows, as the progress document tells it.
struct KnowledgeReportTests {
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

  private static let course = Course(
    id: "course",
    version: "1",
    title: "Course",
    modules: [
      Module(
        id: "module",
        title: "Module",
        lessons: [
          Lesson(id: "lesson", title: "Lesson", steps: exercises.map { .exercise($0) })
        ]
      )
    ],
    objectives: ["O1.1", "O1.2"].map {
      Objective(
        id: ObjectiveID($0),
        text: $0,
        location: SourceLocation(file: "objectives.md", line: 1)
      )
    }
  )

  private func report(_ answers: [RecordedAnswer]) -> KnowledgeReport {
    let history = AnswerHistory(answers)
    let classes = AnswerClassFold(course: Self.course).classes(of: history)
    return KnowledgeReport(
      course: Self.course,
      history: history,
      classes: classes,
      states: ReviewFold().states(of: history),
      misconceptions: OpenMisconceptions(history: history, classes: classes),
      at: Moment(milliseconds: 1_795_000_000_000)
    )
  }

  private func answer(_ exercise: ExerciseID, _ counter: Int64, score: Double, certainty: Int)
    -> RecordedAnswer
  {
    RecordedAnswer(
      Attempt(
        exercise: exercise,
        lesson: "lesson",
        digest: "",
        purpose: .study,
        response: Response(1),
        score: score,
        certainty: certainty,
        misconceptions: score == 1 ? [] : ["belief"],
        presentedAt: 1_794_999_000_000,
        answeredAt: 1_794_999_000_000 + counter
      ),
      at: FactAddress(device: "device", counter: counter)
    )
  }

  private let rows = ProgressReport(
    course: course,
    alias: "me",
    states: [:],
    attempts: [ProgressEntry](),
    at: Moment(milliseconds: 0)
  ).objectives

  @Test("Nothing is known of somebody who answered nothing")
  func empty() throws {
    let members = report([]).members(beside: rows)
    #expect(members["review"]?.arrayValue?.isEmpty == true)
    #expect(members["misconceptions"]?.arrayValue?.isEmpty == true)
    let objectives = try #require(members["objectives"]?.arrayValue)
    #expect(objectives.compactMap { $0["mastery"]?.stringValue } == ["notStarted", "notStarted"])
    let calibration = try #require(members["calibration"]?.arrayValue)
    #expect(calibration.count == 3)
    for row in calibration {
      #expect(row["n"]?.integerValue == 0)
      #expect(row["share"] == JSONValue.null)
      #expect(row["interval"] == JSONValue.null)
    }
    let classes = try #require(members["classes"]?.objectValue)
    #expect(classes.members.compactMap { $0.value.integerValue } == [0, 0, 0, 0, 0, 0])
  }

  @Test("Review, mastery, certainty, classes and beliefs stand side by side")
  func whole() throws {
    let members = report([
      answer("one", 1, score: 1, certainty: 3), answer("two", 2, score: 0, certainty: 3),
      answer("three", 3, score: 1, certainty: 1),
    ]).members(beside: rows)
    let review = try #require(members["review"]?.arrayValue)
    #expect(review.compactMap { $0["exercise"]?.stringValue } == ["one", "three", "two"])
    let keys = try #require(review.first?.objectValue).keys
    #expect(keys == ["exercise", "stability", "difficulty", "retrievability", "due", "reps"])
    let certain = try #require(members["calibration"]?.arrayValue?.last)
    #expect(certain["n"]?.integerValue == 2)
    #expect(certain["right"]?.integerValue == 1)
    #expect(certain["share"]?.numberValue == 0.5)
    #expect(members["certaintyMark"]?.integerValue == 3 - 6 + 1)
    let classes = try #require(members["classes"])
    for name in ["known", "misconception", "unsure"] {
      #expect(classes[name]?.integerValue == 1, "\(name)")
    }
    let belief = try #require(members["misconceptions"]?.arrayValue?.first)
    #expect(belief["id"]?.stringValue == "belief")
    let objective = try #require(members["objectives"]?.arrayValue?.first)
    #expect(objective["lastTries"]?.arrayValue?.compactMap { $0.boolValue } == [true, false])
    #expect(objective["mastery"]?.stringValue == "practising")
    #expect(members["forecast"]?.arrayValue?.count == 14)
  }

  @Test(
    "A line of small bars keeps its numbers",
    arguments: [
      ([], "  "), ([0], "   0"), ([8, 4, 1, 0], "█▄▁   8 4 1 0"), ([3, 3], "██  3 3"),
    ]
  )
  func sparkline(counts: [Int], expected: String) {
    #expect(Bar.sparkline(of: counts) == expected)
  }
}
