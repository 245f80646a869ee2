public import JSON
import Learning

extension ExportRow {
  /// The values in the order of ``columns``; `response` and `shownOrder` are values, not texts.
  public var values: [JSONValue] {
    let attempt = answer.attempt
    let order = attempt.shownOrder.sourceNumbers
    return [
      .string(answer.context.learner.text), JSONValue(alias), .string(answer.address.device.text),
      .integer(Int(answer.address.counter)), .string(answer.context.session.text),
      .string(attempt.purpose.rawValue), JSONValue(attempt.form?.rawValue),
      .string(answer.context.course.text), .string(answer.context.courseVersion),
      JSONValue(attempt.lesson?.text), .string(attempt.exercise.text), .string(attempt.digest),
      .string(answer.context.language), .integer(attempt.tryNumber),
      attempt.response?.value ?? .null,
      order.isEmpty ? .null : .array(order.map { .integer($0) }), JSONValue(attempt.score),
      JSONValue(attempt.certainty), .integer(attempt.hints), .bool(attempt.skipped),
      .bool(answer.overruled), .integer(Int(attempt.presentedAt)),
      .integer(Int(attempt.answeredAt)), JSONValue(attempt.activeMilliseconds),
    ]
  }

  /// The row as one JSON object with the columns as keys.
  public var json: JSONValue { .object(JSONObject(Array(zip(ExportRow.columns, values)))) }

  /// The cells of a CSV line: numbers as they are, truth values as 1 and 0, none as nothing, JSON where a value has parts.
  public var cells: [String] {
    values.map { value in
      switch value {
      case .null: ""
      case .string(let text): text
      case .bool(let isTrue): isTrue ? "1" : "0"
      default: value.canonicalText
      }
    }
  }
}
