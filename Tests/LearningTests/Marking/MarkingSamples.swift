import JSON
import Learning

/// A course with a text, a worksheet and a question that the program marks, and what learners wrote for it.
enum MarkingSamples {
  static let device: DeviceID = "00000000000000000000000000000001"
  static let trainer: DeviceID = "00000000000000000000000000000002"
  static let other: DeviceID = "00000000000000000000000000000003"
  static let learner: LearnerID = "0000000000000000000000000000000a"

  static let rubric = Rubric(
    points: [0, 1, 2],
    criteria: [
      Rubric.Criterion(id: "ask", title: "Ask", levels: ["none", "some", "clear"]),
      Rubric.Criterion(id: "date", title: "Date", levels: ["none", "some", "clear"]),
    ]
  )

  static let text = Exercise(
    id: "text",
    title: "A text",
    stem: "Write.",
    digest: "d1",
    body: OpenText(
      rubric: rubric,
      sample: RubricSample(text: "S", levels: [1, 2], remarks: ["", ""])
    )
  )

  static let sheet = Exercise(
    id: "sheet",
    title: "A sheet",
    stem: "Fill in.",
    digest: "d2",
    body: Worksheet(sheet: "W1", fields: [WorksheetField(id: "who", title: "Who")])
  )

  static let course = Course(
    id: "course",
    version: "1.0.0",
    title: "Course",
    modules: [
      Module(
        id: "m",
        title: "M",
        lessons: [Lesson(id: "l", title: "L", steps: [.exercise(text), .exercise(sheet)])]
      )
    ]
  )

  /// A fact of the learner's record.
  static func fact(
    _ content: FactContent,
    _ counter: Int64,
    on device: DeviceID = device,
    at second: Int64? = nil
  ) -> RecordedFact {
    RecordedFact(
      address: FactAddress(device: device, counter: counter),
      context: FactContext(
        learner: learner,
        session: "s",
        course: "course",
        courseVersion: "1.0.0",
        language: "en"
      ),
      recordedAt: Moment(milliseconds: (second ?? counter) * 1000),
      content: content
    )
  }

  static func answer(_ text: String?, digest: String = "d1") -> FactContent {
    .attempted(
      Attempt(
        exercise: "text",
        lesson: "l",
        digest: digest,
        purpose: .study,
        response: text.map { Response(.string($0)) },
        score: nil,
        skipped: text == nil,
        presentedAt: 0,
        answeredAt: 1
      )
    )
  }

  static func version(_ text: String) -> FactContent {
    .worksheetSaved(SheetVersion(exercise: "sheet", sheet: "W1", fields: ["who": text]))
  }

  static func mark(
    _ counter: Int64,
    _ levels: [Int],
    by marker: Mark.Marker = .trainer,
    code: String? = nil,
    on device: DeviceID = device,
    exercise: ExerciseID = "text"
  ) -> FactContent {
    .marked(
      Mark(
        exercise: exercise,
        attempt: FactAddress(device: device, counter: counter),
        marker: marker,
        marks: RubricMarks(levels: ["ask": levels[0], "date": levels[1]]),
        code: code.flatMap { MarkerCode($0) }
      )
    )
  }

  /// The works that some facts of the learner come to.
  static func works(_ facts: [RecordedFact], on device: DeviceID = trainer) -> WorkCollection {
    var collection = WorkCollection(course: course)
    collection.add(learner, facts: facts, on: device)
    return collection
  }
}
