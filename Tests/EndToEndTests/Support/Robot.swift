import JSON
import Learning
import TestSupport

/// A learner that plays any lesson by the session protocol, always right or always wrong.
///
/// What is right it takes from the course. A new kind needs a case in ``RobotMistakes``, and nothing here where it takes
/// either its whole solution at once or, as a list, one step after the other.
struct Robot {
  /// What the robot wants to be.
  enum Habit {
    case right, wrong
  }

  let habit: Habit
  private let exercises: [ExerciseID: Exercise]

  /// Learns all exercises of a course by heart.
  init(_ habit: Habit, course: Course) {
    self.habit = habit
    exercises = Dictionary(
      course.lessons.flatMap { $0.exercises }.map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// Plays a lesson to its end and returns the names of the graded exercises that were met.
  func play(_ player: ProtocolPlayer) throws -> Set<String> {
    var graded: Set<String> = []
    var exercise = JSONObject()
    var steps = 0
    for _ in 0..<500 where player.name != "end" {
      let event = player.event
      switch player.name {
      case "exercise":
        if event["id"] != exercise["id"] { steps = 0 }
        exercise = event
        if event["graded"] == true { graded.insert(event["id"]?.stringValue ?? "") }
        try player.send(try line(for: exercise, at: event, after: steps))
        steps += 1
      case "scene":
        try player.send(try line(for: exercise, at: event, after: steps))
        steps += 1
      case "feedback" where event["final"] == false:
        steps = 0
        let isStaged = exercise["stage"] != nil
        let next = JSONObject([("next", true)])
        try player.send(isStaged ? next : try line(for: exercise, at: exercise, after: 0))
      case "feedback" where event["selfMark"] == true:
        try player.send(JSONObject([("marks", marks(by: event["rubric"]))]))
      case "note": try player.send(JSONObject([("text", "Go on")]))
      case "error": throw TestFailure("\(exercise["id"]?.text ?? ""): \(event)")
      default: try player.send(JSONObject([("next", true)]))
      }
    }
    guard player.name == "end" else {
      throw TestFailure("no end after \(player.events.count) events")
    }
    for event in player.events { try checkWorksheet(event) }
    return graded
  }

  /// Examples that leave something to be done would teach people to do the same.
  private func checkWorksheet(_ event: JSONObject) throws {
    guard habit == .right, event["event"] == "feedback" else { return }
    let open = event["open"]?.arrayValue ?? []
    guard open.isEmpty else { throw TestFailure("the examples are not complete: \(event)") }
  }

  /// What is sent at an exercise or a later stage of it.
  private func line(for exercise: JSONObject, at stage: JSONObject, after steps: Int) throws
    -> JSONObject
  {
    if stage["ending"] == true { return JSONObject([("next", true)]) }
    guard let known = exercises[ExerciseID(exercise["id"]?.stringValue ?? "")] else {
      throw TestFailure("no such exercise: \(exercise)")
    }
    let isGraded = exercise["graded"] == true
    let answer: JSONValue? =
      switch (habit, isGraded) {
      case (_, false): unmarked(exercise)
      case (.right, true): Robot.step(steps, of: Robot.solution(of: known, as: exercise), known)
      case (.wrong, true):
        RobotMistakes.answer(
          to: exercise,
          at: stage,
          solution: Robot.solution(of: known, as: exercise),
          after: steps
        )
      }
    guard let answer else {
      // An opinion may be left out; what is marked has an answer in any case.
      return JSONObject([(isGraded ? "dontKnow" : "skip", true)])
    }
    return JSONObject([("answer", answer), ("certainty", 2), ("milliseconds", 5000)])
  }

  /// An answer to what has no key: an opinion, a worksheet filled with its examples or hardly at all, a text.
  private func unmarked(_ exercise: JSONObject) -> JSONValue? {
    if exercise["options"] != nil { return 1 }
    if exercise["rubric"] != nil { return "First we ask.\nThen we act." }
    guard let fields = exercise["fields"]?.arrayValue else { return nil }
    let filled =
      habit == .right ? fields[...] : fields.prefix(1)
    return .object(
      JSONObject(
        filled.map { field in
          let word: JSONValue = "Something."
          return (field["id"]?.stringValue ?? "", habit == .right ? field["example"] ?? word : word)
        }
      )
    )
  }

  /// The best or the lowest level for each criterion.
  private func marks(by rubric: JSONValue?) -> JSONValue {
    let criteria = rubric?.arrayValue ?? []
    return .object(
      JSONObject(
        criteria.map { criterion in
          let levels = criterion["levels"]?.arrayValue?.count ?? 1
          return (criterion["id"]?.stringValue ?? "", .integer(habit == .right ? levels : 1))
        }
      )
    )
  }

  /// What is right of an exercise as it is shown, where only a part of it is.
  private static func solution(of exercise: Exercise, as shown: JSONObject) -> JSONValue {
    let part = shown["log"]?.integerValue.map { [$0] } ?? []
    return exercise.body.solution(in: ShownOrder(sourceNumbers: part))?.value ?? .null
  }

  /// The solution, or the next step of it.
  static func step(_ number: Int, of solution: JSONValue, _ exercise: Exercise) -> JSONValue? {
    guard exercise.body is any StagedBody, let steps = solution.arrayValue else { return solution }
    return steps.indices.contains(number) ? steps[number] : nil
  }
}
