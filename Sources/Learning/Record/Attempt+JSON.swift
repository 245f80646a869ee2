public import JSON

extension Attempt {
  /// The attempt as the record and bundles spell it, its keys sorted as in their canonical text.
  public var json: JSONValue {
    .object(
      JSONObject([
        ("activeMilliseconds", JSONValue(activeMilliseconds)),
        ("answeredAt", .integer(Int(answeredAt))),
        ("certainty", JSONValue(certainty)),
        ("digest", .string(digest)),
        ("dontKnow", .bool(dontKnow)),
        ("exercise", .string(exercise.text)),
        ("form", JSONValue(form?.rawValue)),
        ("hints", .integer(hints)),
        ("lesson", JSONValue(lesson?.text)),
        ("misconceptions", .array(misconceptions.map { .string($0.text) })),
        ("presentedAt", .integer(Int(presentedAt))),
        ("purpose", .string(purpose.rawValue)),
        ("response", response?.value ?? .null),
        ("score", JSONValue(score)),
        ("shownOrder", .array(shownOrder.sourceNumbers.map { .integer($0) })),
        ("skipped", .bool(skipped)),
        ("try", .integer(tryNumber)),
      ])
    )
  }

  /// Reads an attempt back; nil where a member is missing, of another type or out of its range.
  public init?(json: JSONValue) {
    guard let attempt = try? Attempt(reading: FactReader(json: json)) else { return nil }
    self = attempt
  }

  private init(reading reader: FactReader) throws(FactReader.Misfit) {
    let response = try reader.required("response") { $0 }
    self.init(
      exercise: try reader.name("exercise"),
      lesson: try reader.optionalName("lesson"),
      digest: try reader.required("digest") { $0.stringValue },
      purpose: try reader.required("purpose") { $0.stringValue.flatMap { Purpose(rawValue: $0) } },
      form: try reader.optional("form") {
        $0.stringValue.flatMap { TestForm.Letter(rawValue: $0) }
      },
      tryNumber: try reader.number("try", in: 1...Int.max),
      response: response == .null ? nil : Response(response),
      shownOrder: ShownOrder(sourceNumbers: try reader.list("shownOrder") { $0.integerValue }),
      score: try reader.optional("score") { value in
        value.numberValue.flatMap { (0...1).contains($0) ? $0 : nil }
      },
      certainty: try reader.optional("certainty") { value in
        value.integerValue.flatMap { (1...3).contains($0) ? $0 : nil }
      },
      hints: try reader.number("hints", in: 0...Int.max),
      skipped: try reader.required("skipped") { $0.boolValue },
      dontKnow: try reader.required("dontKnow") { $0.boolValue },
      misconceptions: try reader.list("misconceptions") { value in
        value.stringValue.map { MisconceptionID($0) }
      },
      presentedAt: Int64(try reader.number("presentedAt", in: Int.min...Int.max)),
      answeredAt: Int64(try reader.number("answeredAt", in: Int.min...Int.max)),
      activeMilliseconds: try reader.optional("activeMilliseconds") { value in
        value.integerValue.flatMap { $0 >= 0 ? $0 : nil }
      }
    )
  }
}
