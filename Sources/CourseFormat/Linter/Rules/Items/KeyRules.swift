import Learning

/// A number's key follows from its expression, and no listed error would be marked right.
enum NumberRule: ExerciseRule {
  private static let rounding = WordLists.rounding.map { Array($0.utf8) }

  static func check(_ draft: ExerciseDraft, _ place: ExercisePlace, _ context: LintContext) {
    guard let number = draft.exercise.body as? NumberEntry else { return }
    if draft.card.has("expression"), let text = draft.card.text("expression") {
      if let value = ArithmeticExpression.value(of: text) {
        if !value.isWithin(number.tolerance, of: number.answer) {
          context.report(
            .expressionDiffers,
            at: draft.card.valueLocation(of: "expression"),
            ["value": value.approximation, "answer": number.answer.text]
          )
        }
      } else {
        context.report(
          .expressionMalformed,
          at: draft.card.valueLocation(of: "expression"),
          ["expression": text]
        )
      }
    }
    for (position, error) in number.commonErrors.enumerated()
    where error.value.isWithin(number.tolerance, of: number.answer) {
      context.report(
        .commonErrorRight,
        at: draft.location(ofOption: position),
        ["value": error.value.text]
      )
    }
    checkRounding(draft, number, context)
  }

  private static func checkRounding(
    _ draft: ExerciseDraft,
    _ number: NumberEntry,
    _ context: LintContext
  ) {
    if draft.card.has("decimals") { _ = draft.card.integer("decimals", in: 0...9) }
    guard number.answer.scale > 0 else { return }
    let isStated = draft.stemProse.hasWord(beginningWith: rounding)
    if !isStated { context.report(.roundingUnstated, at: draft.location) }
  }
}

/// The word lists of a short text refuse its counter-samples and none of its listed answers.
enum ShortTextRule: ExerciseRule {
  static func check(_ draft: ExerciseDraft, _ place: ExercisePlace, _ context: LintContext) {
    guard let text = draft.exercise.body as? ShortText else { return }
    let samples = draft.card.texts("reject") ?? []
    let place = draft.card.valueLocation(of: "reject")
    for sample in samples where text.accepts(sample) {
      context.report(.counterSampleAccepted, at: place, ["sample": sample])
    }
    let patterns = text.all + text.any + text.none
    for pattern in patterns where !isPattern(pattern) {
      context.report(.patternMalformed, at: draft.location, ["pattern": pattern])
    }
    let refused = ShortText(accepted: [], any: text.none)
    for answer in text.accepted where !text.none.isEmpty && refused.accepts(answer) {
      context.report(.sampleRefused, at: draft.location, ["sample": answer])
    }
    guard !text.all.isEmpty || !text.any.isEmpty else { return }
    if samples.isEmpty { context.report(.counterSamplesMissing, at: draft.location) }
  }

  /// Whether a pattern holds a letter or digit, and an asterisk at its end only.
  private static func isPattern(_ text: String) -> Bool {
    let stem = text.hasSuffix("*") ? text.dropLast() : text[...]
    return !stem.contains("*") && stem.contains { $0.isLetter || $0.isNumber }
  }
}

/// The key asks for more than a lone date or name.
enum TrivialKeyRule: ExerciseRule {
  static func check(_ draft: ExerciseDraft, _ place: ExercisePlace, _ context: LintContext) {
    let key: String
    switch draft.exercise.body {
    case let choice as ChooseOne:
      guard let option = choice.options.first(where: { $0.isCorrect == true }) else { return }
      key = option.text
    case let text as ShortText:
      guard let accepted = text.accepted.first else { return }
      key = accepted
    default: return
    }
    guard isDate(key) || isName(key) else { return }
    context.report(.keyTrivial, at: draft.location, ["key": key])
  }

  /// A year, or a day with a month.
  static func isDate(_ text: String) -> Bool {
    let words = Prose(text).words
    guard (1...3).contains(words.count) else { return false }
    let isYear = words.count == 1 && words[0].utf8.count == 4 && (Int(words[0]) ?? 0) > 1000
    let hasMonth = words.contains { word in
      WordLists.months.contains { word == $0 || ($0.count > 3 && word.hasPrefix($0)) }
    }
    return isYear || (hasMonth && words.contains { Int($0) != nil })
  }

  /// Two or three words that all begin with a capital letter.
  static func isName(_ text: String) -> Bool {
    var rest = text[...]
    while rest.last?.isPunctuation == true { rest.removeLast() }
    let words = rest.split(separator: " ")
    guard (2...3).contains(words.count) else { return false }
    return words.allSatisfy { word in
      word.first?.isUppercase == true && word.dropFirst().allSatisfy { $0.isLowercase }
    }
  }
}
