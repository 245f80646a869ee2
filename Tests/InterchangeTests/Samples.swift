import Interchange
import JSON
import Learning
import ProgressStore
import Sealing
import TestSupport

/// A course with two questions and records of people who answered them.
enum Samples {
  static let courseID: CourseID = "sample"

  static let exercises: [Exercise] = [
    Exercise(
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
  ]

  static let course = Course(
    id: courseID,
    version: "1.0.0",
    title: "Sample",
    modules: [
      Module(
        id: "m",
        title: "M",
        lessons: [Lesson(id: "first", title: "First", steps: exercises.map { .exercise($0) })]
      )
    ]
  )

  static func learner(_ number: Int) -> LearnerID { LearnerID(name("a", number)) }
  static func device(_ number: Int) -> DeviceID { DeviceID(name("d", number)) }

  private static func name(_ letter: String, _ number: Int) -> String {
    let digits = letter + String(number, radix: 16)
    return String(repeating: "0", count: 32 - digits.count) + digits
  }

  /// An answer to the question, with the mark that the course gives unless another one is claimed.
  static func attempt(
    _ option: Int?,
    claimed: Double? = nil,
    digest: String = "d1",
    second: Int64 = 0
  ) -> FactContent {
    .attempted(
      Attempt(
        exercise: "colour",
        lesson: "first",
        digest: digest,
        purpose: .study,
        response: option.map { Response(.integer($0)) },
        shownOrder: ShownOrder(sourceNumbers: [2, 1]),
        score: claimed ?? (option == 1 ? 1 : 0),
        certainty: option == nil ? nil : 3,
        skipped: option == nil,
        presentedAt: 1_795_000_000_000 + second * 1000,
        answeredAt: 1_795_000_005_000 + second * 1000
      )
    )
  }

  static func context(
    _ learner: LearnerID,
    session: String,
    version: String = "1.0.0"
  ) -> FactContext {
    FactContext(
      learner: learner,
      session: SessionID(session),
      course: courseID,
      courseVersion: version,
      language: "en"
    )
  }

  static let start: FactContent = .sessionStarted(
    SessionStart(lesson: "first", purpose: .study, seed: 7)
  )

  /// Opens a file for a learner on a device; made if need be.
  static func store(
    at path: String,
    learner: LearnerID?,
    device: DeviceID,
    alias: String = "Aigerim"
  ) throws -> ProgressStore {
    let store = try ProgressStore(
      opening: path,
      options: StoreOptions(access: .create, now: 0, newDevice: { device })
    )
    if let learner, try !store.learners().contains(learner) {
      try store.add(learner, alias: alias)
    }
    return store
  }

  /// Records a session of some answers.
  static func record(
    _ answers: [FactContent],
    in store: ProgressStore,
    learner: LearnerID,
    session: String
  ) throws {
    let context = context(learner, session: session)
    let moment = Moment(milliseconds: 1_795_000_000_000, utcOffsetMinutes: 300)
    try store.append([start], in: context, at: moment)
    for answer in answers { try store.append([answer], in: context, at: moment) }
    try store.append([.sessionFinished(lesson: "first")], in: context, at: moment)
  }
}

/// A folder of records that vanishes with the test.
struct Desk {
  let folder: String

  func trainer(_ name: String = "trainer") throws -> ProgressStore {
    try Samples.store(
      at: folder + "/" + name,
      learner: nil,
      device: Samples.device(0xFFFF)
    )
  }

  func learner(_ number: Int) throws -> ProgressStore {
    try Samples.store(
      at: folder + "/learner\(number)",
      learner: Samples.learner(number),
      device: Samples.device(number),
      alias: "alias \(number)"
    )
  }
}

func withDesk(_ body: (Desk) throws -> Void) throws {
  try withTemporaryFolder { try body(Desk(folder: $0)) }
}

extension ProgressStore {
  /// What the record holds, without the numbers that depend on the order in which it came.
  func content() throws -> [String] {
    var lines: [String] = []
    for learner in try learners() {
      lines.append("\(learner.text) \(try alias(of: learner) ?? "-")")
      try forEachFact(of: learner) { fact in
        lines.append(
          "\(fact.address.device.text) \(fact.address.counter) \(fact.context) \(fact.content.json)"
        )
      }
    }
    try forEachExportRow { lines.append("\($0)") }
    return lines.sorted()
  }
}
