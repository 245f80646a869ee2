import JSON
import Learning

@testable import ProgressStore

/// Facts to record, with everything that a value can hold.
enum Samples {
  static let course: CourseID = "digital-activism"
  static let learner: LearnerID = "0f0e0d0c0b0a09080706050403020100"
  static let start = Moment(milliseconds: 1_795_000_000_000, utcOffsetMinutes: 300)

  static func context(
    session: SessionID = "s1",
    learner: LearnerID = learner,
    course: CourseID = course,
    version: String = "1.0.0",
    language: String = "kk"
  ) -> FactContext {
    FactContext(
      learner: learner,
      session: session,
      course: course,
      courseVersion: version,
      language: language
    )
  }

  static func moment(_ seconds: Int64) -> Moment {
    Moment(milliseconds: start.milliseconds + seconds * 1000, utcOffsetMinutes: 300)
  }

  static func attempt(
    _ exercise: ExerciseID = "penetration-2011",
    lesson: LessonID? = "who-can-hear-you",
    digest: String = "d1",
    purpose: Purpose = .study,
    form: TestForm.Letter? = nil,
    tryNumber: Int = 1,
    response: JSONValue? = 2,
    order: [Int] = [3, 1, 2],
    score: Double? = 1,
    certainty: Int? = 3,
    hints: Int = 0,
    skipped: Bool = false,
    misconceptions: [MisconceptionID] = [],
    second: Int64 = 0
  ) -> Attempt {
    Attempt(
      exercise: exercise,
      lesson: lesson,
      digest: digest,
      purpose: purpose,
      form: form,
      tryNumber: tryNumber,
      response: response.map { Response($0) },
      shownOrder: ShownOrder(sourceNumbers: order),
      score: score,
      certainty: certainty,
      hints: hints,
      skipped: skipped,
      misconceptions: misconceptions,
      presentedAt: moment(second).milliseconds,
      answeredAt: moment(second + 9).milliseconds,
      activeMilliseconds: 8500
    )
  }

  static func started(
    _ lesson: LessonID? = "who-can-hear-you",
    purpose: Purpose = .study
  ) -> FactContent {
    .sessionStarted(
      SessionStart(lesson: lesson, purpose: purpose, seed: .max, retrieval: ["earlier-question"])
    )
  }

  /// One of each kind of fact, with text that is hard to store.
  static func lesson(_ device: DeviceID) -> [FactContent] {
    [
      started(),
      .pageFinished(lesson: "who-can-hear-you", page: 1),
      .hintShown(exercise: "penetration-2011", number: 1),
      .attempted(attempt(score: 0.1, hints: 1, misconceptions: ["one-cause", "all-online"])),
      .attempted(
        attempt(
          tryNumber: 2,
          response: .string("қадам \"шаг\"\\ \n\t\u{1}\u{7F} 👩‍🏫 e\u{301}"),
          order: [],
          score: 2.0 / 3.0,
          certainty: nil,
          second: 20
        )
      ),
      .overruled(
        exercise: "penetration-2011",
        attempt: FactAddress(device: device, counter: 5)
      ),
      .nextStepWritten(lesson: "who-can-hear-you", text: "Ask three neighbours — сегодня"),
      .sessionFinished(lesson: "who-can-hear-you"),
    ]
  }
}

extension ProgressStore {
  /// Opens a file that is made if need be, with a learner in it and a device of a fixed name.
  static func sample(
    at path: String,
    learner: LearnerID = Samples.learner,
    device: DeviceID = "00112233445566778899aabbccddeeff"
  ) throws -> ProgressStore {
    let store = try ProgressStore(
      opening: path,
      options: StoreOptions(access: .create, now: 0, newDevice: { device })
    )
    if try !store.learners().contains(learner) { try store.add(learner, alias: "Aigerim") }
    return store
  }
}
