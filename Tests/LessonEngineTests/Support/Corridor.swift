import JSON
import Learning

/// An exercise in stages: two rooms with two doors and a hatch each, the right way is 2 and 1.
///
/// Two doors lead to an ending from which the learner may go back; the hatch ends the exercise.
struct Corridor: StagedBody {
  static let kind: ExerciseKind = "corridor"

  /// The hatch.
  static let hatch = 3

  func step(from answer: JSONValue, after steps: [JSONValue]) throws(AnswerError) -> JSONValue {
    if answer == ExerciseStage.back {
      guard stage(after: steps).canGoBack else { throw .wrongShape }
      return answer
    }
    guard let number = answer.integerValue else { throw .wrongShape }
    guard !stage(after: steps).isEnding else { throw .wrongShape }
    guard (1...Corridor.hatch).contains(number) else {
      throw .outOfRange("\(number)", limit: Corridor.hatch)
    }
    return .integer(number)
  }

  func stage(after steps: [JSONValue]) -> ExerciseStage {
    var doors: [Int] = []
    var hasEnded = false
    for step in steps {
      if step == ExerciseStage.back {
        _ = doors.popLast()
      } else {
        doors.append(step.integerValue ?? 0)
      }
      hasEnded = hasEnded || doors.count == 2
    }
    if doors.last == Corridor.hatch { return .complete(Response(.array(steps))) }
    let room = JSONObject([("id", .string("room-\(doors.count + 1)")), ("doors", 3)])
    if doors.count == 2 { return .ending(room, Response(.array(steps)), canGoBack: true) }
    return .open(room, canGoBack: hasEnded && !doors.isEmpty)
  }

  func grade(_ response: Response) -> Grade {
    var doors: [JSONValue] = []
    for step in response.value.arrayValue ?? [] {
      if step == ExerciseStage.back { _ = doors.popLast() } else { doors.append(step) }
    }
    return Grade(score: doors == [2, 1] ? 1 : doors.first == 2 ? 0.5 : 0)
  }

  func presentation(in order: ShownOrder) -> JSONObject { JSONObject([("rooms", 2)]) }

  var solution: Response? { Response([2, 1]) }

  var content: JSONValue { "corridor" }

  func words(for response: Response) -> [String] {
    (response.value.arrayValue ?? []).map { $0.text }
  }

  func words(forStep step: JSONValue, after steps: [JSONValue]) -> [String] { [step.text] }
}
