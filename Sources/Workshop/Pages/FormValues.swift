import JSON
import Learning
import WebServer

/// What stands in the fields of a question's form.
struct FormValues {
  private let values: [String: [String]]

  /// What somebody sent.
  init(_ form: WebForm) {
    values = Dictionary(grouping: form.fields) { $0.name }.mapValues { $0.map { $0.value } }
  }

  /// What somebody answered before; empty where they did not.
  init(ballot: Room.Ballot?, exercise: Exercise) {
    var values: [String: [String]] = [:]
    if let certainty = ballot?.certainty { values["certainty"] = [String(certainty)] }
    guard let answer = ballot?.response?.value else {
      self.values = values
      return
    }
    switch exercise.body {
    case let gaps as FillGaps:
      for gap in gaps.gaps { values["gap-\(gap.id)"] = [answer[gap.id]?.stringValue ?? ""] }
    case is OrderItems:
      for (place, item) in (answer.arrayValue ?? []).enumerated() {
        item.integerValue.map { values["place-\($0)"] = [String(place + 1)] }
      }
    case let match as MatchPairs:
      for item in match.left.indices.map({ String($0 + 1) }) {
        answer[item]?.integerValue.map { values["pair-\(item)"] = [String($0)] }
      }
    case let sort as SortIntoGroups:
      for item in sort.items.indices.map({ String($0 + 1) }) {
        answer[item]?.stringValue.map { values["group-\(item)"] = [$0] }
      }
    default:
      let numbers =
        answer.integerValue.map { [$0] } ?? answer.arrayValue?.compactMap { $0.integerValue }
      values["answer"] = numbers?.map { String($0) } ?? [answer.stringValue ?? ""]
    }
    self.values = values
  }

  /// The value of a field; nil where it has none.
  subscript(name: String) -> String? { values[name]?.first }

  /// Whether a choice is made.
  func holds(_ value: String, in name: String) -> Bool { values[name]?.contains(value) == true }
}
