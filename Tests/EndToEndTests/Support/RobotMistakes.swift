import JSON

/// Answers of the right form that are not right.
enum RobotMistakes {
  /// A wrong answer to an exercise, or a wrong step; nil where none can be made from the solution.
  static func answer(
    to exercise: JSONObject,
    at stage: JSONObject,
    solution: JSONValue,
    after steps: Int
  ) -> JSONValue? {
    let options = (exercise["options"]?.arrayValue ?? []).compactMap { $0["number"] }
    switch exercise["kind"]?.stringValue {
    case "choose-one": return options.first { $0 != solution }
    case "choose-all":
      let right = solution.arrayValue ?? []
      return .array(options.filter { !right.contains($0) })
    case "order": return .array((solution.arrayValue ?? []).reversed())
    case "number": return "987654321"
    case "short-text": return "nothing of the kind"
    case "fill-gaps":
      return .object(changed(solution) { _, _ in "nothing of the kind" })
    case "match":
      let values = solution.objectValue?.members.map { $0.value } ?? []
      return .object(changed(solution) { place, _ in values[(place + 1) % values.count] })
    case "sort":
      let groups = (exercise["groups"]?.arrayValue ?? []).compactMap { $0["id"] }
      guard !groups.isEmpty else { return nil }
      return .object(
        changed(solution) { _, group in
          groups[((groups.firstIndex(of: group) ?? 0) + 1) % groups.count]
        }
      )
    case "scenario":
      let choices = (stage["choices"]?.arrayValue ?? []).compactMap { $0["number"] }
      let right = solution.arrayValue ?? []
      return choices.last { !right.indices.contains(steps) || $0 != right[steps] }
    case "audience-simulation":
      // Asking in public who pays a price for it, and expecting everybody.
      let all = stage["population"] ?? 0
      let risk = (stage["segments"]?.arrayValue ?? []).last { $0["atRisk"] == true }
      let entry: JSONValue = [
        "segment": risk?["id"] ?? "", "language": "all", "frame": "general", "friends": 1,
      ]
      return ["plan": .array(risk == nil ? [] : [entry]), "low": all, "high": all]
    case "evaluation-lab": return .object(diagnosis(exercise, solution))
    default: return nil
    }
  }

  /// Another answer to each question of a lab.
  private static func diagnosis(_ exercise: JSONObject, _ solution: JSONValue) -> JSONObject {
    var diagnosis = solution.objectValue ?? JSONObject()
    for question in exercise["questions"]?.arrayValue ?? [] {
      guard let id = question["id"]?.stringValue else { continue }
      switch question["form"]?.stringValue {
      case "choice":
        let used = [solution[id], id == "rival" ? diagnosis["cause"] : nil]
        let others = (question["options"]?.arrayValue ?? []).compactMap { $0["id"] }
        diagnosis[id] = others.first { !used.contains($0) }
      case "percent": diagnosis[id] = solution[id] == "99" ? "1" : "99"
      case "words": diagnosis[id] = "Nothing of the kind."
      default: break
      }
    }
    return diagnosis
  }

  private static func changed(_ solution: JSONValue, _ change: (Int, JSONValue) -> JSONValue)
    -> JSONObject
  {
    let members = solution.objectValue?.members ?? []
    return JSONObject(members.enumerated().map { ($1.key, change($0, $1.value)) })
  }
}
