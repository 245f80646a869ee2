import JSON
import Learning

/// The key is not given away by its length.
enum KeyLengthRule: ExerciseRule {
  static func check(_ draft: ExerciseDraft, _ place: ExercisePlace, _ context: LintContext) {
    guard let lengths = KeyLengthRule.lengths(draft) else { return }
    guard lengths.key * 4 > lengths.longestOther * 5 else { return }
    context.report(
      .keyLongest,
      at: draft.location,
      ["key": String(lengths.key), "other": String(lengths.longestOther)]
    )
  }

  /// The lengths of the key and of the longest other option of a choice.
  static func lengths(_ draft: ExerciseDraft) -> (key: Int, longestOther: Int)? {
    guard draft.exercise.body is ChooseOne else { return nil }
    let lengths = draft.optionProse.map { $0.characterCount }
    let options = draft.exercise.body.options
    guard lengths.count == options.count,
      let key = options.firstIndex(where: { $0.isCorrect == true })
    else { return nil }
    let others = lengths.indices.filter { $0 != key }.map { lengths[$0] }
    return others.max().map { (lengths[key], $0) }
  }
}

/// Over a lesson, keys are neither mostly the longest option nor mostly at one place.
enum KeyBalanceRule: LessonRule {
  static func check(_ lesson: LessonDraft, isTranslation: Bool, _ context: LintContext) {
    checkBalance(lesson.exercises, at: lesson.file.location(1), context)
  }

  /// Looks at the choices of a lesson or a form.
  static func checkBalance(
    _ exercises: [ExerciseDraft],
    at place: SourceLocation,
    _ context: LintContext
  ) {
    let lengths = exercises.compactMap { KeyLengthRule.lengths($0) }
    let longest = lengths.count { $0.key > $0.longestOther }
    // Of fewer than four choices, or with two keys, a share says nothing.
    if lengths.count >= 4, longest >= 3, longest * 100 > lengths.count * 45 {
      context.report(
        .keyLongestOften,
        at: place,
        ["longest": String(longest), "all": String(lengths.count)]
      )
    }
    let choices = exercises.compactMap { $0.exercise.body as? ChooseOne }
    let keys = choices.compactMap { $0.solution?.value.integerValue }
    let places = choices.map { $0.options.count }.max() ?? 0
    if let position = crowded(keys, places: places) {
      context.report(
        .keyPosition,
        at: place,
        [
          "position": String(position), "found": String(keys.count { $0 == position }),
          "all": String(keys.count),
        ]
      )
    }
  }

  /// The place that holds too many keys, by the χ² of a fair spread at one percent.
  static func crowded(_ keys: [Int], places: Int) -> Int? {
    let bounds = [2: 6.63, 3: 9.21, 4: 11.34]
    guard let bound = bounds[places], keys.count >= 4 else { return nil }
    let expected = Double(keys.count) / Double(places)
    let counts = (1...places).map { place in keys.count { $0 == place } }
    let spread = counts.reduce(0.0) { sum, count in
      let distance = Double(count) - expected
      return sum + distance * distance / expected
    }
    guard spread > bound, let most = counts.max() else { return nil }
    return counts.firstIndex(of: most).map { $0 + 1 }
  }
}

/// A fixed order of options has a reason.
enum FixedOrderRule: ExerciseRule {
  static func check(_ draft: ExerciseDraft, _ place: ExercisePlace, _ context: LintContext) {
    guard draft.card.has("order") else { return }
    let reason = draft.card.text("reason") ?? ""
    if reason.count < 10 {
      context.report(.orderWithoutReason, at: draft.card.location(of: "order"))
    }
  }
}
