public import JSON

extension FactContent {
  /// The content as the record and bundles spell it; `FactContent(kind:json:)` reads it back.
  public var json: JSONValue {
    switch self {
    case .sessionStarted(let start):
      .object(
        JSONObject([
          ("lesson", JSONValue(start.lesson?.text)),
          ("module", JSONValue(start.module?.text)),
          ("purpose", .string(start.purpose.rawValue)),
          ("form", JSONValue(start.form?.rawValue)),
          ("seed", .string(String(start.seed))),
          ("retrieval", .array(start.retrieval.map { .string($0.text) })),
        ])
      )
    case .pageFinished(let lesson, let page), .pageSkipped(let lesson, let page):
      ["lesson": .string(lesson.text), "page": .integer(page)]
    case .hintShown(let exercise, let number):
      ["exercise": .string(exercise.text), "number": .integer(number)]
    case .stepTaken(let taken):
      [
        "exercise": .string(taken.exercise.text),
        "number": .integer(taken.number),
        "step": taken.step,
        "activeMilliseconds": JSONValue(taken.activeMilliseconds),
      ]
    case .attempted(let attempt): attempt.json
    case .overruled(let exercise, let attempt):
      [
        "exercise": .string(exercise.text),
        "device": .string(attempt.device.text),
        "counter": .integer(Int(attempt.counter)),
      ]
    case .marked(let mark): mark.json
    case .worksheetSaved(let version): version.json
    case .nextStepWritten(let lesson, let text):
      ["lesson": .string(lesson.text), "text": .string(text)]
    case .recipientNamed(let recipient): ["recipient": .string(recipient)]
    case .sessionFinished(let lesson): ["lesson": JSONValue(lesson?.text)]
    case .roomOpened(let agenda): agenda.json
    case .roomMoved(let move): move.json
    case .participantJoined: .object(JSONObject())
    case .voted(let vote): vote.json
    case .adopted(let adopted): adopted.json
    case .workshop(let fact): fact.json
    }
  }

  /// Reads a content back; nil where the kind is unknown or a member is missing, of another type or
  /// out of its range.
  public init?(kind: String, json: JSONValue) {
    guard let content = try? FactContent(kind: kind, reading: FactReader(json: json)) else {
      return nil
    }
    self = content
  }

  private init(kind: String, reading reader: FactReader) throws(FactReader.Misfit) {
    switch kind {
    case "session-started": self = .sessionStarted(try SessionStart(reading: reader))
    case "page-finished":
      self = .pageFinished(
        lesson: try reader.name("lesson"),
        page: try reader.number("page", in: 1...Int.max)
      )
    case "page-skipped":
      self = .pageSkipped(
        lesson: try reader.name("lesson"),
        page: try reader.number("page", in: 1...Int.max)
      )
    case "hint-shown":
      self = .hintShown(
        exercise: try reader.name("exercise"),
        number: try reader.number("number", in: 1...Int.max)
      )
    case "step-taken":
      self = .stepTaken(
        TakenStep(
          exercise: try reader.name("exercise"),
          number: try reader.number("number", in: 1...Int.max),
          step: try reader.required("step") { $0 == .null ? Optional.none : $0 },
          activeMilliseconds: try reader.optional("activeMilliseconds") { value in
            value.integerValue.flatMap { $0 >= 0 ? $0 : nil }
          }
        )
      )
    case "attempted":
      guard let attempt = Attempt(json: reader.json) else { throw FactReader.Misfit() }
      self = .attempted(attempt)
    case "overruled":
      let counter = try reader.number("counter", in: 1...Int.max)
      self = .overruled(
        exercise: try reader.name("exercise"),
        attempt: FactAddress(device: try reader.name("device"), counter: Int64(counter))
      )
    case "marked": self = .marked(try Mark(reading: reader))
    case "worksheet-saved": self = .worksheetSaved(try SheetVersion(reading: reader))
    case "next-step-written":
      self = .nextStepWritten(
        lesson: try reader.name("lesson"),
        text: try reader.required("text") { $0.stringValue }
      )
    case "recipient-named":
      self = .recipientNamed(
        try reader.required("recipient") { value in
          value.stringValue.flatMap { FactContent.isRecipient($0) ? $0 : nil }
        }
      )
    case "session-finished":
      guard reader.json.objectValue != nil else { throw FactReader.Misfit() }
      self = .sessionFinished(lesson: try reader.optionalName("lesson"))
    case "room-opened": self = .roomOpened(try RoomAgenda(reading: reader))
    case "room-moved": self = .roomMoved(try RoomMove(reading: reader))
    case "participant-joined":
      guard reader.json.objectValue != nil else { throw FactReader.Misfit() }
      self = .participantJoined
    case "voted": self = .voted(try RoomVote(reading: reader))
    case "adopted": self = .adopted(try AdoptedAttempt(reading: reader))
    default: self = .workshop(try WorkshopFact(kind: kind, reading: reader))
    }
  }
}

extension FactContent {
  /// Whether a text looks like a recipient; whether it is one, only those who seal can tell.
  private static func isRecipient(_ text: String) -> Bool {
    text.hasPrefix("age1") && text.utf8.count == 62
      && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) }
  }
}

extension SessionStart {
  /// Reads a start back from what ``FactContent/json`` wrote.
  fileprivate init(reading reader: FactReader) throws(FactReader.Misfit) {
    self.init(
      lesson: try reader.optionalName("lesson"),
      module: try reader.optionalName("module"),
      purpose: try reader.required("purpose") { $0.stringValue.flatMap { Purpose(rawValue: $0) } },
      form: try reader.optional("form") {
        $0.stringValue.flatMap { TestForm.Letter(rawValue: $0) }
      },
      seed: try reader.required("seed") { $0.stringValue.flatMap { UInt64($0) } },
      retrieval: try reader.list("retrieval") { $0.stringValue.map { ExerciseID($0) } }
    )
  }
}
