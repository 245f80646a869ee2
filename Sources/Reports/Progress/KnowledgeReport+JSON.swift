import JSON
import Learning

extension KnowledgeReport {
  /// The members that the document of `progress` carries beside the report of work done, whose objectives get their mastery here.
  func members(beside rows: [ProgressReport.ObjectiveRow]) -> JSONObject {
    let held = Dictionary(
      objectives.map { ($0.objective, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    return JSONObject([
      (
        "objectives",
        .array(
          rows.map { row in
            let members = row.json.objectValue ?? JSONObject()
            return .object(held[row.id].map { members.merging(mastery($0)) } ?? members)
          }
        )
      ),
      ("review", .array(states.map { review($0) })),
      ("forecast", .array(forecast.counts.map { .integer($0) })),
      ("calibration", .array(calibration.rows.map { KnowledgeReport.row($0) })),
      ("certaintyMark", .integer(calibration.mark)),
      (
        "classes",
        .object(
          JSONObject(AnswerClass.allCases.map { ($0.rawValue, .integer(classes.counts[$0] ?? 0)) })
        )
      ),
      (
        "misconceptions",
        .array(
          misconceptions.entries.map { entry in
            [
              "id": .string(entry.misconception.text), "count": .integer(entry.count),
              "certain": .integer(entry.certainCount),
              "lastExercise": .string(entry.lastExercise.text),
            ]
          }
        )
      ),
      (
        "settings",
        [
          "retention": .number(Double(settings.retentionPercent) / 100),
          "dailyLimit": .integer(settings.dailyLimit),
        ]
      ),
      ("exceptions", exceptions.json),
    ])
  }

  private func mastery(_ objective: ObjectiveMastery) -> JSONObject {
    JSONObject([
      ("mastery", .string(objective.status.rawValue)),
      ("lastTries", .array(objective.lastTries.map { .bool($0) })),
      ("needed", .integer(objective.rule.needed)),
      ("of", .integer(objective.rule.last)),
      ("retrievability", JSONValue(objective.retrievability)),
      ("move", KnowledgeReport.move(objective.move)),
    ])
  }

  private static func move(_ move: ObjectiveMastery.Move) -> JSONValue {
    switch move {
    case .answerRight(let count): ["answerRight": .integer(count)]
    case .review(let exercises): ["review": .array(exercises.map { .string($0.text) })]
    case .wait(let days): ["wait": .integer(days)]
    }
  }

  private func review(_ state: ReviewState) -> JSONValue {
    [
      "exercise": .string(state.exercise.text),
      "stability": .number(state.memory.stability),
      "difficulty": .number(state.memory.difficulty),
      "retrievability": .number(state.retrievability(at: generatedAt.milliseconds)),
      "due": .string(Moment(milliseconds: state.dueAt).iso8601UTC),
      "reps": .integer(state.repetitions),
    ]
  }

  private static func row(_ row: Calibration.Row) -> JSONValue {
    let interval = row.right.interval.map { range -> JSONValue in
      .array([.number(range.lowerBound), .number(range.upperBound)])
    }
    return [
      "certainty": .integer(row.certainty.rawValue),
      "n": .integer(row.right.total),
      "right": .integer(row.right.count),
      "share": JSONValue(row.right.share),
      "interval": interval ?? .null,
      "verdict": .string(row.verdict.rawValue),
    ]
  }
}

extension KnowledgeReport.Exceptions {
  /// The exceptions, each with why it is one.
  fileprivate var json: JSONValue {
    [
      "vanished": .array(
        vanished.sorted { $0.key < $1.key }.map { exercise, count in
          ["exercise": .string(exercise.text), "firstTries": .integer(count)]
        }
      ),
      "olderVersions": .integer(older),
      "conflicts": .array(
        conflicts.map { place in
          ["device": .string(place.device.text), "counter": .integer(Int(place.counter))]
        }
      ),
      "fromTheFuture": .array(fromTheFuture.map { .string($0.text) }),
    ]
  }
}
