import Learning
import Markdown

/// Reads a number with its tolerance from the card, and listed common errors.
enum NumberReader: ExerciseReader {
  static let kind = NumberEntry.kind
  static let cardKeys = ["answer", "tolerance", "expression", "unit", "decimals"]
  static let seconds = 75
  static let answerIsOptional = true

  static func answerStart(in nodes: [Node]) -> Int? {
    nodes.firstIndex { $0.isCodeList }
  }

  static func body(of parts: ExerciseParts) -> (any ExerciseBody)? {
    for key in ["answer", "tolerance", "unit"] where !parts.card.has(key) {
      parts.card.missing(key)
    }
    guard
      let answer = parts.card.decimal("answer"),
      let tolerance = parts.card.decimal("tolerance")
    else { return nil }
    guard tolerance >= DecimalNumber(significand: 0) else {
      parts.card.wrong("tolerance", "≥ 0")
      return nil
    }
    guard let errors = commonErrors(of: parts) else { return nil }
    return NumberEntry(
      answer: answer,
      tolerance: tolerance,
      unit: parts.card.text("unit") ?? "",
      commonErrors: errors
    )
  }

  static func paired(
    _ translation: any ExerciseBody,
    with source: any ExerciseBody,
    report: PairingReport
  ) -> (any ExerciseBody)? {
    guard let translation = translation as? NumberEntry, let source = source as? NumberEntry else {
      return nil
    }
    guard translation.commonErrors.count == source.commonErrors.count else {
      report.countDiffers(translation.commonErrors.count, source.commonErrors.count)
      return nil
    }
    guard
      translation.answer == source.answer, translation.tolerance == source.tolerance,
      translation.commonErrors.map({ $0.value }) == source.commonErrors.map({ $0.value })
    else {
      report.keyDiffers()
      return nil
    }
    return translation
  }

  private static func commonErrors(of parts: ExerciseParts) -> [NumberEntry.CommonError]? {
    guard let list = parts.answer.first else { return [] }
    var errors: [NumberEntry.CommonError] = []
    for item in parts.items(of: list) {
      guard let opening = item.opening, let value = DecimalNumber(opening.code) else {
        parts.report(.commonErrorMalformed, at: item.node)
        return nil
      }
      errors.append(
        NumberEntry.CommonError(
          value: value,
          feedback: opening.rest,
          misconceptions: opening.misconceptions
        )
      )
    }
    let texts = zip(errors, list.children).map { ($0.value.text, $1) }
    return parts.check(texts) ? errors : nil
  }
}
