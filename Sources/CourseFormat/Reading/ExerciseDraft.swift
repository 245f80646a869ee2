import Learning
import Markdown
import YAML

/// An exercise with the parts of its file that a linter looks at.
struct ExerciseDraft {
  let exercise: Exercise
  let reader: any ExerciseReader.Type
  let card: Fields
  let heading: Node
  /// The pieces above the answer part, hints and explanation left out.
  let stem: [Node]
  /// The answer part.
  let answer: [Node]
  /// Hints and explanation.
  let callouts: [Node]
  /// The lines from the heading to the end of the exercise.
  let lines: ClosedRange<Int>
  /// The warnings that the author explains.
  let allowances: [Allowance]
  /// The plain texts, made when they are first asked for.
  let texts = ExerciseTexts()

  /// Where the exercise begins.
  var location: SourceLocation { exercise.location }

  /// The tables that the card names.
  var dataFiles: [String] {
    guard card.has(SegmentTable.cardKey), let name = card.text(SegmentTable.cardKey) else {
      return []
    }
    return CoursePath.resolve(name[...], from: card.place.file).map { [$0] } ?? []
  }
}

/// A warning that an author lets stand, with the reason.
struct Allowance: Hashable, Sendable {
  let code: String
  let reason: String
  let location: SourceLocation
  /// The lines it speaks for; nil for the whole file.
  let lines: ClosedRange<Int>?

  /// The allowances under the key `allow`.
  static func read(_ fields: Fields, lines: ClosedRange<Int>?) -> [Allowance] {
    guard fields.has("allow"), let allow = fields.fields("allow") else { return [] }
    return allow.mapping.keys.map { code in
      Allowance(
        code: code,
        reason: allow.text(code) ?? "",
        location: allow.location(of: code),
        lines: lines
      )
    }
  }
}
