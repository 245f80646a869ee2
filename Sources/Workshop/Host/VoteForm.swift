import JSON
import Learning
import WebServer

/// What a page sent, as the answer that a kind of exercise takes.
///
/// The names of the fields are those of `QuestionForm`.
struct VoteForm {
  let form: WebForm

  /// The number of the question that the page showed.
  var question: Int? { form["question"].flatMap { Int($0) } }
  /// The round that the page showed.
  var round: Int? { form["round"].flatMap { Int($0) } }
  /// How certain they are.
  var certainty: Int? { form["certainty"].flatMap { Int($0) } }
  /// Whether they said that they are stuck.
  var isStuck: Bool { form["stuck"] != nil }

  /// The answer to an exercise, checked by the exercise afterwards.
  func answer(to exercise: Exercise) -> JSONValue {
    switch exercise.body {
    case is ChooseAll: .array(form.values("answer").map { number($0) })
    case let gaps as FillGaps:
      .object(JSONObject(gaps.gaps.map { ($0.id, text("gap-\($0.id)")) }))
    case let order as OrderItems: places(order.items.count)
    case let match as MatchPairs:
      .object(
        JSONObject(
          match.left.indices.compactMap { index in
            form["pair-\(index + 1)"].map { ("\(index + 1)", number($0)) }
          }
        )
      )
    case let sort as SortIntoGroups:
      .object(
        JSONObject(
          sort.items.indices.compactMap { index in
            form["group-\(index + 1)"].map { ("\(index + 1)", .string($0)) }
          }
        )
      )
    case let body where !body.options.isEmpty: form["answer"].map { number($0) } ?? .null
    default: text("answer")
    }
  }

  private func text(_ name: String) -> JSONValue { .string(form[name] ?? "") }

  /// A whole number, or else the text itself, which the exercise will refuse by name.
  private func number(_ text: String) -> JSONValue {
    Int(text).map { .integer($0) } ?? .string(text)
  }

  /// The items in the order of the places that were given to them.
  private func places(_ count: Int) -> JSONValue {
    let placed = (1...max(1, count)).compactMap { item in
      form["place-\(item)"].flatMap { Int($0) }.map { (place: $0, item: item) }
    }
    // Two items in one place are one answer too many: the place is named as the repeated one.
    var seen: Set<Int> = []
    for entry in placed where !seen.insert(entry.place).inserted {
      return .array([.integer(entry.place), .integer(entry.place)])
    }
    return .array(placed.sorted { $0.place < $1.place }.map { .integer($0.item) })
  }
}
