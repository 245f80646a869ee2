public import JSON
public import Learning

/// What a learner knows, believes to know and is about to forget, derived from the record alone.
public struct KnowledgeReport: Sendable {
  /// The mastery of each objective, in the order of the course.
  public let objectives: [ObjectiveMastery]
  /// How certain and how right the learner was.
  public let calibration: Calibration
  /// How often each class of answer came.
  public let classes: AnswerClassCounts
  /// The beliefs that are still open.
  public let misconceptions: OpenMisconceptions
  /// The memory of each exercise, sorted by name.
  public let states: [ReviewState]
  /// How many questions come on each of the next days.
  public let forecast: ReviewForecast
  /// When the report was made.
  public let generatedAt: Moment

  /// Follows a learner's answers through a course.
  ///
  /// - Parameters:
  ///   - course: The course, with all its lessons.
  ///   - history: The learner's answers.
  ///   - classes: The class of each answer, in the order of the history.
  ///   - states: The memory of each exercise.
  ///   - misconceptions: The beliefs that are open.
  ///   - moment: The time of the report.
  public init(
    course: Course,
    history: AnswerHistory,
    classes: [AnswerClass?],
    states: [ExerciseID: ReviewState],
    misconceptions: OpenMisconceptions,
    at moment: Moment
  ) {
    let exercises = course.lessons.flatMap { $0.exercises }
    let known = Set(exercises.map { $0.id })
    let fold = MasteryFold(
      rule: course.masteryRule,
      objectives: Dictionary(
        exercises.compactMap { exercise in exercise.objective.map { (exercise.id, $0) } },
        uniquingKeysWith: { first, _ in first }
      )
    )
    objectives =
      fold.mastery(
        of: course.objectives.map { $0.id },
        history: history,
        states: states,
        at: moment.milliseconds
      ).objectives
    calibration = Calibration(history.answers)
    self.classes = AnswerClassCounts(history: history, classes: classes)
    self.misconceptions = misconceptions
    self.states = states.values.sorted { $0.exercise < $1.exercise }
    forecast = ReviewForecast(
      states: self.states,
      at: moment,
      where: { known.contains($0) }
    )
    generatedAt = moment
  }
}

extension KnowledgeReport {
  /// The members that the document of `progress` carries beside the report of work done.
  ///
  /// - Parameter rows: The objectives of that report, which get their mastery here.
  /// - Returns: The members, in the order of the document.
  public func members(beside rows: [ProgressReport.ObjectiveRow]) -> JSONObject {
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
    ])
  }

  private func mastery(_ objective: ObjectiveMastery) -> JSONObject {
    JSONObject([
      ("mastery", .string(objective.status.rawValue)),
      ("lastTries", .array(objective.lastTries.map { .bool($0) })),
      ("retrievability", JSONValue(objective.retrievability)),
    ])
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
    ]
  }
}
