import JSON
import Learning
import Testing

@testable import Reports

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

  @Test("What the record holds and no figure counts says why")
  func exceptions() throws {
    let older = RecordedAnswer(
      address: FactAddress(device: "device", counter: 1),
      exercise: "one",
      score: 1,
      answeredAt: 1_794_999_000_000,
      isOfOlderVersion: true
    )
    let future = RecordedAnswer(
      address: FactAddress(device: "other", counter: 1),
      exercise: "three",
      score: 1,
      answeredAt: 1_794_999_000_000 + 3 * 86_400_000
    )
    let gone = answer("gone", 2, score: 1, certainty: 2)
    let twice = [
      answer("two", 3, score: 0, certainty: 1), answer("two", 3, score: 1, certainty: 1),
    ]
    let members = report([older, future, gone] + twice).members(beside: rows)
    let exceptions = try #require(members["exceptions"])
    #expect(exceptions["vanished"] == [["exercise": "gone", "firstTries": 1]])
    #expect(exceptions["olderVersions"] == 1)
    #expect(exceptions["conflicts"] == [["device": "device", "counter": 3]])
    #expect(exceptions["fromTheFuture"] == ["three"])
    // What is gone keeps its memory, so that nothing is lost if it returns.
    let review = try #require(members["review"]?.arrayValue)
    #expect(review.compactMap { $0["exercise"]?.stringValue } == ["gone", "one", "three"])
  }

  @Test("The table holds every figure of the document once, and the document every key it promises")
  func table() throws {
    let document = ProgressDocument(
      work: ProgressReport(
        course: Self.course,
        alias: "me",
        states: [:],
        attempts: [ProgressEntry](),
        at: Moment(milliseconds: 0)
      ),
      knowledge: report([
        answer("one", 1, score: 1, certainty: 3), answer("two", 2, score: 0, certainty: 3),
        answer("gone", 3, score: 1, certainty: 3),
      ])
    )
    #expect(
      try #require(document.json.objectValue).keys == [
        "schema", "alias", "course", "courseVersion", "generatedAt", "lessons", "objectives",
        "totals", "review", "forecast", "calibration", "certaintyMark", "classes",
        "misconceptions", "settings", "exceptions", "marked",
      ]
    )
    let lines = document.csv.split(separator: "\r\n").map { String($0) }
    #expect(lines.first == "section,about,figure,value")
    for line in [
      "schema,,,qadam.progress/1", "lessons,lesson,exercises,3",
      "objectives,O1.1,mastery,practising",
      "objectives,O1.1,move,answerRight 2", "objectives,O1.1,lastTries,true false",
      "review,two,reps,1", "calibration,3,right,2", "classes,,misconception,1",
      "misconceptions,belief,certain,1", "settings,,retention,0.9", "settings,,dailyLimit,12",
      "vanished,gone,firstTries,1", "exceptions,,olderVersions,0",
    ] { #expect(lines.contains(line), "\(line)") }
    #expect(Set(lines).count == lines.count)
  }

  @Test("The wish to remember more makes questions come back sooner")
  func retention() throws {
    let history = AnswerHistory([answer("one", 1, score: 1, certainty: 3)])
    let days = [70, 90, 99].compactMap { percent in
      ReviewFold(scheduler: ReviewSettings(retentionPercent: percent).scheduler)
        .states(of: history)["one"]?.interval
    }
    #expect(days.count == 3)
    #expect(days == days.sorted(by: >))
    #expect(Set(days).count == 3)
  }

  @Test(
    "A column is empty for nothing, full for the highest, and never empty for something",
    arguments: [
      (0, 8, " "), (8, 8, "█"), (1, 800, "▁"), (4, 8, "▄"), (9, 8, "█"), (3, 0, " "), (-1, 8, " "),
    ]
  )
  func column(count: Int, highest: Int, expected: String) {
    #expect(Bar.column(of: count, highest: highest) == expected)
  }
}
