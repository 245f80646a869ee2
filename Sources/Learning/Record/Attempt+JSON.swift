public import JSON

extension Attempt {
  /// The attempt as the record and bundles spell it.
  public var json: JSONValue {
    .object(
      JSONObject([
        ("exercise", .string(exercise.text)),
        ("lesson", JSONValue(lesson?.text)),
        ("digest", .string(digest)),
        ("purpose", .string(purpose.rawValue)),
        ("form", JSONValue(form?.rawValue)),
        ("try", .integer(tryNumber)),
        ("response", response?.value ?? .null),
        ("shownOrder", .array(shownOrder.sourceNumbers.map { .integer($0) })),
        ("score", JSONValue(score)),
        ("certainty", JSONValue(certainty)),
        ("hints", .integer(hints)),
        ("skipped", .bool(skipped)),
        ("dontKnow", .bool(dontKnow)),
        ("misconceptions", .array(misconceptions.map { .string($0.text) })),
        ("presentedAt", .integer(Int(presentedAt))),
        ("answeredAt", .integer(Int(answeredAt))),
        ("activeMilliseconds", JSONValue(activeMilliseconds)),
      ])
    )
  }

  /// Reads an attempt back; nil where a member is missing, of another type or out of its range.
  public init?(json: JSONValue) {
    guard
      let exercise = json["exercise"]?.stringValue, let digest = json["digest"]?.stringValue,
      let purpose = json["purpose"]?.stringValue.flatMap({ Purpose(rawValue: $0) }),
      let tryNumber = json["try"]?.integerValue, tryNumber >= 1,
      let response = json["response"],
      let order = json["shownOrder"]?.arrayValue,
      let hints = json["hints"]?.integerValue, hints >= 0,
      let skipped = json["skipped"]?.boolValue, let dontKnow = json["dontKnow"]?.boolValue,
      let misconceptions = json["misconceptions"]?.arrayValue,
      let presentedAt = json["presentedAt"]?.integerValue,
      let answeredAt = json["answeredAt"]?.integerValue
    else { return nil }
    let score = json["score"]?.numberValue
    let certainty = json["certainty"]?.integerValue
    let active = json["activeMilliseconds"]?.integerValue
    guard
      (0...1).contains(score ?? 0), (1...3).contains(certainty ?? 1), (active ?? 0) >= 0
    else { return nil }
    self.init(
      exercise: ExerciseID(exercise),
      lesson: json["lesson"]?.stringValue.map { LessonID($0) },
      digest: digest,
      purpose: purpose,
      form: json["form"]?.stringValue.flatMap { TestForm.Letter(rawValue: $0) },
      tryNumber: tryNumber,
      response: response == .null ? nil : Response(response),
      shownOrder: ShownOrder(sourceNumbers: order.compactMap { $0.integerValue }),
      score: score,
      certainty: certainty,
      hints: hints,
      skipped: skipped,
      dontKnow: dontKnow,
      misconceptions: misconceptions.compactMap {
        $0.stringValue.map { MisconceptionID($0) }
      },
      presentedAt: Int64(presentedAt),
      answeredAt: Int64(answeredAt),
      activeMilliseconds: active
    )
  }
}
