import JSON
import Learning
import LessonEngine
import Text

/// Asks criterion by criterion how a writer marks their own text.
struct MarkingDialogue: LineDialogue {
  private let rubric: Rubric
  private var levels: [Int] = []

  init(_ rubric: Rubric) { self.rubric = rubric }

  mutating func opening(_ words: Messages) -> [PlainPart] {
    [.line(""), .line(words.markingIntro())] + question(words)
  }

  func prompt(_ words: Messages) -> String { words.promptMarking() }

  mutating func take(_ line: String, _ words: Messages) -> LineReply {
    switch InlineText.trimmed(line).lowercased() {
    case "q": return .input(.quit, [])
    case "n": return .input(.next, [.line(words.markingSkipped())])
    case "b":
      if !levels.isEmpty { levels.removeLast() }
      return .more(question(words))
    case let text:
      guard let level = Int(text), (1...rubric.points.count).contains(level) else {
        let error = AnswerError.outOfRange(text, limit: rubric.points.count)
        return .more([.line(words.sentence(for: text.isEmpty ? .empty : error))])
      }
      levels.append(level)
      guard levels.count == rubric.criteria.count else { return .more(question(words)) }
      let marks = rubric.marks(levels)
      let result = words.markingResult(points: rubric.points(for: marks), of: rubric.maximum)
      return .input(.marks(marks.json), [.line(result)])
    }
  }

  private func question(_ words: Messages) -> [PlainPart] {
    let criterion = rubric.criteria[levels.count]
    let heading = words.markingCriterion(
      number: levels.count + 1,
      of: rubric.criteria.count,
      title: InlineText.plain(criterion.title)
    )
    let lines = zip(rubric.points, criterion.levels).enumerated().map { place, level in
      PlainPart.line("\(place + 1). \(InlineText.plain(level.1)) (\(level.0))")
    }
    return [.line(heading)] + lines
  }
}

extension Rubric {
  /// The marks that give each criterion a level, in the order of the criteria.
  func marks(_ levels: [Int]) -> RubricMarks {
    RubricMarks(
      levels: Dictionary(zip(criteria.map { $0.id }, levels), uniquingKeysWith: { $1 })
    )
  }
}
