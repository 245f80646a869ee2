import JSON
import Learning
import ProgressStore

/// A course with a question, and a record that holds facts of nearly every kind.
enum FuzzSamples {
  static let learner = LearnerID("0000000000000000000000000000000a")
  static let device = DeviceID("0000000000000000000000000000000d")
  static let desk = DeviceID("000000000000000000000000000000ff")

  static let course = Course(
    id: "sample",
    version: "1.0.0",
    title: "Sample",
    modules: [
      Module(
        id: "m",
        title: "M",
        lessons: [Lesson(id: "first", title: "First", steps: [.exercise(question)])]
      )
    ]
  )

  private static let question = Exercise(
    id: "colour",
    lesson: "first",
    title: "Colour",
    objective: "o1",
    stem: "Which?",
    digest: "d1",
    body: ChooseOne(
      options: [
        ExerciseOption(text: "red", isCorrect: true),
        ExerciseOption(text: "blue", isCorrect: false, misconceptions: ["m1"]),
      ]
    )
  )

  private static func attempt(_ response: JSONValue?) -> FactContent {
    .attempted(
      Attempt(
        exercise: "colour",
        lesson: "first",
        digest: "d1",
        purpose: .study,
        response: response.map { Response($0) },
        shownOrder: ShownOrder(sourceNumbers: [2, 1]),
        score: response == 1 ? 1 : 0,
        certainty: response == nil ? nil : 2,
        skipped: response == nil,
        misconceptions: response == 2 ? ["m1"] : [],
        presentedAt: 1_795_000_000_000,
        answeredAt: 1_795_000_005_000
      )
    )
  }

  static let contents: [FactContent] = [
    .sessionStarted(SessionStart(lesson: "first", purpose: .study, seed: 7, retrieval: ["colour"])),
    .pageFinished(lesson: "first", page: 1), .pageSkipped(lesson: "first", page: 2),
    .hintShown(exercise: "colour", number: 1), attempt(2), attempt(1), attempt(nil), attempt("ә"),
    .stepTaken(TakenStep(exercise: "colour", number: 1, step: ["choice": 1])),
    .overruled(exercise: "colour", attempt: FactAddress(device: device, counter: 5)),
    .marked(
      Mark(
        exercise: "colour",
        attempt: FactAddress(device: device, counter: 8),
        marker: .learner,
        marks: RubricMarks(levels: ["clear": 2])
      )
    ),
    .worksheetSaved(
      SheetVersion(exercise: "colour", sheet: "W1", fields: ["aim": "Read \"more\""])
    ),
    .nextStepWritten(lesson: "first", text: "Ask\nthree people"), .sessionFinished(lesson: "first"),
  ]

  /// Records all contents, the first half in one session and language, the rest in another.
  static func record(in store: ProgressStore) throws {
    try store.add(learner, alias: "Aida")
    let moment = Moment(milliseconds: 1_795_000_000_000, utcOffsetMinutes: 300)
    for (number, half) in [contents.prefix(7), contents.dropFirst(7)].enumerated() {
      let context = FactContext(
        learner: learner,
        session: SessionID("s\(number)"),
        course: course.id,
        courseVersion: course.version,
        language: number == 0 ? "en" : "kk"
      )
      try store.append(Array(half), in: context, at: moment)
    }
  }
}
