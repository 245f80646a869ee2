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

  /// Where the exercise begins.
  var location: SourceLocation { exercise.location }

  /// The same draft around another exercise value.
  func with(_ exercise: Exercise) -> ExerciseDraft {
    ExerciseDraft(
      exercise: exercise,
      reader: reader,
      card: card,
      heading: heading,
      stem: stem,
      answer: answer,
      callouts: callouts,
      lines: lines,
      allowances: allowances
    )
  }
}

/// A warning that an author lets stand, with the reason.
struct Allowance: Hashable {
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
