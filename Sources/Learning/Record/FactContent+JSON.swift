public import JSON

extension FactContent {
  /// The content as the record and bundles spell it; `FactContent(kind:json:)` reads it back.
  public var json: JSONValue {
    switch self {
    case .sessionStarted(let start):
      .object(
        JSONObject([
          ("lesson", JSONValue(start.lesson?.text)),
          ("purpose", .string(start.purpose.rawValue)),
          ("form", JSONValue(start.form?.rawValue)),
          ("seed", .string(String(start.seed))),
          ("retrieval", .array(start.retrieval.map { .string($0.text) })),
        ])
      )
    case .pageFinished(let lesson, let page):
      ["lesson": .string(lesson.text), "page": .integer(page)]
    case .hintShown(let exercise, let number):
      ["exercise": .string(exercise.text), "number": .integer(number)]
    case .attempted(let attempt): attempt.json
    case .overruled(let exercise, let attempt):
      [
        "exercise": .string(exercise.text),
        "device": .string(attempt.device.text),
        "counter": .integer(Int(attempt.counter)),
      ]
    case .nextStepWritten(let lesson, let text):
      ["lesson": .string(lesson.text), "text": .string(text)]
    case .sessionFinished(let lesson): ["lesson": JSONValue(lesson?.text)]
    }
  }

  /// Reads a content back; nil where the kind is unknown or a member is missing or of another type.
  public init?(kind: String, json: JSONValue) {
    func text(_ key: String) -> String? { json[key]?.stringValue }
    switch kind {
    case "session-started":
      guard let start = SessionStart(json: json) else { return nil }
      self = .sessionStarted(start)
    case "page-finished":
      guard let lesson = text("lesson"), let page = json["page"]?.integerValue else { return nil }
      self = .pageFinished(lesson: LessonID(lesson), page: page)
    case "hint-shown":
      guard let exercise = text("exercise"), let number = json["number"]?.integerValue else {
        return nil
      }
      self = .hintShown(exercise: ExerciseID(exercise), number: number)
    case "attempted":
      guard let attempt = Attempt(json: json) else { return nil }
      self = .attempted(attempt)
    case "overruled":
      guard
        let exercise = text("exercise"), let device = text("device"),
        let counter = json["counter"]?.integerValue
      else { return nil }
      self = .overruled(
        exercise: ExerciseID(exercise),
        attempt: FactAddress(device: DeviceID(device), counter: Int64(counter))
      )
    case "next-step-written":
      guard let lesson = text("lesson"), let line = text("text") else { return nil }
      self = .nextStepWritten(lesson: LessonID(lesson), text: line)
    case "session-finished":
      self = .sessionFinished(lesson: text("lesson").map { LessonID($0) })
    default: return nil
    }
  }
}

extension SessionStart {
  /// Reads a start back from what ``FactContent/json`` wrote.
  init?(json: JSONValue) {
    guard
      let purpose = json["purpose"]?.stringValue.flatMap({ Purpose(rawValue: $0) }),
      let seed = json["seed"]?.stringValue.flatMap({ UInt64($0) }),
      let retrieval = json["retrieval"]?.arrayValue
    else { return nil }
    self.init(
      lesson: json["lesson"]?.stringValue.map { LessonID($0) },
      purpose: purpose,
      form: json["form"]?.stringValue.flatMap { TestForm.Letter(rawValue: $0) },
      seed: seed,
      retrieval: retrieval.compactMap { $0.stringValue.map { ExerciseID($0) } }
    )
  }
}
