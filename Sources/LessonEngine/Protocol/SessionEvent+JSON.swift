public import JSON
import Learning

extension SessionEvent {
  /// The event as a line of the session protocol, without what only a front end knows.
  public var json: JSONObject {
    switch self {
    case .page(let view): view.json
    case .exercise(let view): view.json
    case .stage(let view): view.stageJSON
    case .hint(let hint):
      JSONObject([
        ("event", "hint"), ("number", .integer(hint.number)), ("of", .integer(hint.count)),
        ("text", .string(hint.text)),
      ])
    case .feedback(let feedback): feedback.json
    case .note(let previous):
      JSONObject([("event", "note"), ("previous", JSONValue(previous))])
    case .end(let summary): summary.json
    }
  }
}

extension PageView {
  /// The page event of the session protocol.
  var json: JSONObject {
    var object = JSONObject([
      ("event", "page"), ("number", .integer(number)), ("of", .integer(count)),
      ("title", .string(page.title)), ("markdown", .string(page.markdown)),
    ])
    if canSkip {
      object["canSkip"] = true
      object["objective"] = JSONValue(page.example?.text)
    }
    return object
  }
}

extension ExerciseView {
  /// The exercise event of the session protocol.
  var json: JSONObject {
    var object = JSONObject([
      ("event", "exercise"),
      ("id", .string(exercise.id.text)),
      ("kind", .string(exercise.kind.rawValue)),
      ("objective", JSONValue(exercise.objective?.text)),
      ("title", .string(exercise.title)),
      ("stem", .string(exercise.stem)),
    ])
    for member in exercise.body.presentation(in: order).members {
      object[member.key] = member.value
    }
    for member in stage?.presentation.members ?? [] {
      // The name of a stage must not hide the name of its exercise.
      object[member.key == "id" ? "stage" : member.key] = member.value
    }
    if exercise.body is any SheetBody {
      object["values"] = .object(
        JSONObject(fields.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) })
      )
      object["open"] = points.openJSON
    }
    object["certainty"] = .bool(asksCertainty)
    object["hints"] = .integer(hintsLeft)
    // Hints that were paid for before a break or an earlier try are still to be had.
    let shown = exercise.hints.prefix(max(0, hintsShown))
    if !shown.isEmpty { object["shownHints"] = .array(shown.map { .string($0) }) }
    object["triesLeft"] = .integer(triesLeft)
    object["retrieval"] = .bool(isRetrieval)
    if let lastClass { object["lastClass"] = .string(lastClass.rawValue) }
    object["graded"] = .bool(exercise.body.isGraded)
    if let stage {
      object["canGoBack"] = .bool(stage.canGoBack)
      object["ending"] = .bool(stage.isEnding)
    }
    return object
  }

  /// The event of a later stage.
  var stageJSON: JSONObject {
    guard let stage, (exercise.body as? any StagedBody)?.stageEvent == .scene else { return json }
    var object = JSONObject([
      ("event", .string(StageEvent.scene.rawValue)), ("exercise", .string(exercise.id.text)),
    ])
    object = object.merging(stage.presentation)
    object["hints"] = .integer(hintsLeft)
    object["canGoBack"] = .bool(stage.canGoBack)
    object["ending"] = .bool(stage.isEnding)
    return object
  }
}

extension Feedback {
  /// The feedback event of the session protocol; the caller adds the address of the attempt.
  var json: JSONObject {
    if isSilent {
      return JSONObject([
        ("event", "feedback"), ("exercise", .string(exercise.id.text)), ("final", .bool(true)),
      ])
    }
    var object = JSONObject([
      ("event", "feedback"),
      ("exercise", .string(exercise.id.text)),
      ("score", JSONValue(grade.score)),
      ("credit", JSONValue(credit)),
      ("correct", grade.score == nil ? .null : .bool(grade.isCorrect)),
      ("final", .bool(isFinal)),
      ("triesLeft", .integer(triesLeft)),
      ("canOverrule", .bool(canOverrule)),
      ("class", JSONValue(answerClass?.rawValue)),
      ("misconceptions", .array(grade.misconceptions.map { .string($0.text) })),
      (
        "text",
        .string(grade.notes.map { $0.text }.filter { !$0.isEmpty }.joined(separator: "\n\n"))
      ),
      ("notes", .array(grade.notes.map { $0.json })),
      ("solution", .array(solution.map { .string($0) })),
      ("explanation", JSONValue(explanation)),
    ])
    if let classBefore { object["classBefore"] = .string(classBefore.rawValue) }
    if exercise.body is any SheetBody { object["open"] = points.openJSON }
    if asksForMarks, let body = exercise.body as? any RubricBody {
      object["selfMark"] = true
      object["rubric"] = body.rubric.json
      object["sample"] = body.sample.json(in: body.rubric)
    }
    return object
  }
}

extension [WorksheetPoint] {
  /// What is still open, as `[{"field","check"}]`.
  fileprivate var openJSON: JSONValue {
    .array(
      filter { !$0.isDone }.map { ["field": .string($0.field), "check": .string($0.name)] }
    )
  }
}

extension Grade.Note {
  /// A part of an answer with its mark.
  var json: JSONValue {
    [
      "subject": JSONValue(subject), "right": isRight.map { .bool($0) } ?? .null,
      "text": .string(text),
    ]
  }
}

extension SessionSummary {
  /// The end event of the session protocol, without the purpose.
  var json: JSONObject {
    JSONObject([
      ("event", "end"),
      ("saved", .bool(true)),
      ("finished", .bool(isFinished)),
      ("graded", .integer(graded)),
      ("score", .number(score)),
      ("of", .integer(maximum)),
      ("lookAgain", .array(lookAgain.map { .string($0.id.text) })),
      ("next", JSONValue(next?.text)),
      (
        "classes",
        .object(
          JSONObject(AnswerClass.allCases.map { ($0.rawValue, .integer(classes[$0] ?? 0)) })
        )
      ),
    ])
  }
}
