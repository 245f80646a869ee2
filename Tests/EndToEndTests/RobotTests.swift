import JSON
import TestSupport
import Testing

@Suite("Robots over the course in the program")
struct RobotTests {
  /// What a robot knows of an exercise.
  private struct Key {
    let kind: String
    let solution: JSONValue
    let isGraded: Bool
  }

  @Test("A robot that is always right ends each lesson with full credit")
  func alwaysRight() throws {
    try forEachLesson { player, keys in
      let graded = try play(player, keys) { _, key in key.solution }
      #expect(graded > 0)
      #expect(player.event["graded"] == .integer(graded))
      #expect(player.event["score"]?.numberValue == Double(graded))
      #expect(player.event["lookAgain"] == [])
    }
  }

  @Test("A robot that is always wrong ends each lesson, too, and is told what to look at again")
  func alwaysWrong() throws {
    try forEachLesson { player, keys in
      let graded = try play(player, keys) { exercise, key in
        RobotTests.wrong(exercise, key.solution)
      }
      let again = player.event["lookAgain"]?.arrayValue ?? []
      #expect(player.event["graded"] == .integer(graded))
      #expect(again.count == graded)
      #expect((player.event["score"]?.numberValue ?? 1) < Double(graded) / 2)
    }
  }

  /// Plays the lessons of the default course one after the other in one profile.
  private func forEachLesson(_ body: (ProtocolPlayer, [String: Key]) throws -> Void) throws {
    try withTemporaryFolder { folder in
      let qadam = Qadam(folder: folder)
      let shown = try qadam.bare(["course", "show", "--format", "json"]).run()
      let course = try JSONValue(parsing: shown.output)
      let lessons = (course["modules"]?.arrayValue ?? []).flatMap {
        $0["lessons"]?.arrayValue ?? []
      }
      #expect(lessons.count >= 5)
      let keys = RobotTests.keys(lessons)
      for (index, lesson) in lessons.enumerated() {
        let id = lesson["id"]?.stringValue ?? ""
        let player = try ProtocolPlayer(
          qadam.bare(["--seed", "3", "learn", id, "--protocol", "jsonl"])
        )
        try body(player, keys)
        #expect(player.event["finished"] == true, "\(id)")
        let next = lessons.indices.contains(index + 1) ? lessons[index + 1]["id"] : nil
        #expect(player.event["next"] == next ?? .null)
        #expect(try player.program.waitForExit() == .code(0))
      }
    }
  }

  /// Answers everything and returns how many graded exercises were met.
  private func play(
    _ player: ProtocolPlayer,
    _ keys: [String: Key],
    answer: (JSONObject, Key) -> JSONValue
  ) throws -> Int {
    var graded = 0
    var exercise = JSONObject()
    for _ in 0..<200 where player.name != "end" {
      switch player.name {
      case "exercise":
        exercise = player.event
        if exercise["graded"] == true { graded += 1 }
        try send(answer, to: player, exercise, keys)
      // A try that is left.
      case "feedback" where player.event["final"] == false:
        try send(answer, to: player, exercise, keys)
      case "note": try player.send(JSONObject([("text", "Go on")]))
      case "error": throw TestFailure("\(exercise["id"]?.text ?? ""): \(player.event)")
      default: try player.send(JSONObject([("next", true)]))
      }
    }
    return graded
  }

  private func send(
    _ answer: (JSONObject, Key) -> JSONValue,
    to player: ProtocolPlayer,
    _ exercise: JSONObject,
    _ keys: [String: Key]
  ) throws {
    guard let id = exercise["id"]?.stringValue, let key = keys[id] else {
      throw TestFailure("no key for \(exercise)")
    }
    let value = key.isGraded ? answer(exercise, key) : 1
    try player.send(JSONObject([("answer", value), ("certainty", 2), ("milliseconds", 5000)]))
  }

  private static func keys(_ lessons: [JSONValue]) -> [String: Key] {
    var keys: [String: Key] = [:]
    for exercise in lessons.flatMap({ $0["exercises"]?.arrayValue ?? [] }) {
      let solution = exercise["answer"] ?? .null
      keys[exercise["id"]?.stringValue ?? ""] = Key(
        kind: exercise["kind"]?.stringValue ?? "",
        solution: solution,
        isGraded: solution != .null
      )
    }
    return keys
  }

  /// An answer of the right form that is not right.
  private static func wrong(_ exercise: JSONObject, _ solution: JSONValue) -> JSONValue {
    switch solution {
    case .integer(let number) where exercise["options"] != nil: return .integer(number == 1 ? 2 : 1)
    case .integer, .number: return "987654321"
    case .string: return exercise["kind"] == "number" ? "987654321" : "nothing of the kind"
    case .array(let numbers) where exercise["kind"] == "order": return .array(numbers.reversed())
    case .array(let numbers):
      let all = (exercise["options"]?.arrayValue ?? []).compactMap { $0["number"] }
      return .array(all.filter { !numbers.contains($0) })
    case .object(let object): return .object(shifted(object, exercise))
    default: return solution
    }
  }

  private static func shifted(_ solution: JSONObject, _ exercise: JSONObject) -> JSONObject {
    switch exercise["kind"]?.stringValue {
    case "fill-gaps":
      return JSONObject(solution.members.map { ($0.key, "nothing of the kind") })
    case "sort":
      let groups = (exercise["groups"]?.arrayValue ?? []).compactMap { $0["id"] }
      return JSONObject(
        solution.members.map { member in
          let place = groups.firstIndex(of: member.value) ?? 0
          return (member.key, groups[(place + 1) % groups.count])
        }
      )
    default:
      let values = solution.members.map { $0.value }
      return JSONObject(
        solution.members.enumerated().map { ($1.key, values[($0 + 1) % values.count]) }
      )
    }
  }
}
