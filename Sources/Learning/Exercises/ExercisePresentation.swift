import JSON

/// The shapes that exercise events of the session protocol share.
enum ExercisePresentation {
  /// `[{"number":2,"text":…},{"number":1,"text":…}]` in shown order.
  static func numbered(_ texts: [String], in order: ShownOrder) -> JSONValue {
    .array(
      order.sourceNumbers.compactMap { number in
        texts.element(numbered: number).map { ["number": .integer(number), "text": .string($0)] }
      }
    )
  }
}
