import JSON
import Learning
import LessonEngine
import Platform
import Text

/// Marking line by line: for screen readers, pipes and terminals that can do nothing else.
final class PlainMarker: MarkingFrontEnd {
  private let input: LineReader
  private let page: PlainPage
  private let words: Messages
  private let text: WorkText
  private var names: [LearnerID: String] = [:]
  private var view: MarkingView?
  private var rubric = Rubric(points: [], criteria: [])
  private var isLeaving: Int32?

  init(input: LineReader, page: PlainPage, words: Messages) {
    self.input = input
    self.page = page
    self.words = words
    text = WorkText(words: words)
  }

  func open(_ opening: MarkingOpening) throws {
    names = opening.names
    for line in MarkingWords(words: words).opening(opening) { page.line(line) }
    try page.flush()
  }

  func input(after view: MarkingView) throws -> MarkingInput {
    self.view = view
    rubric = text.rubric(of: view.work)
    page.line()
    if view.isNewExercise { showQuestion(of: view.work) }
    show(view)
    return try ask()
  }

  func input(after refusal: SessionError) throws -> MarkingInput {
    page.line(words.sentence(for: refusal))
    return try ask()
  }

  func recorded(_ mark: Mark, at address: FactAddress?) throws {
    page.line(text.summary(of: mark.marks, in: rubric))
    try page.flush()
  }

  func close(_ summary: MarkingSummary) throws {
    page.line()
    page.line(MarkingWords(words: words).closing(summary))
    try page.flush()
    if let isLeaving { throw Interruption(exitCode: isLeaving) }
  }

  private func showQuestion(of work: WrittenWork) {
    page.line(words.gradeQuestion(title: InlineText.plain(work.exercise.title)))
    page.markdown(work.exercise.stem)
    page.line()
    showRubric()
    page.line()
  }

  /// Levels as they may be typed.
  private var example: String {
    rubric.criteria.indices.map { String([2, 3, 1][$0 % 3]) }.joined(separator: " ")
  }

  private func showRubric() {
    for (number, criterion) in rubric.criteria.enumerated() {
      page.line(
        words.markingCriterion(
          number: number + 1,
          of: rubric.criteria.count,
          title: InlineText.plain(criterion.title)
        )
      )
      for (place, level) in zip(rubric.points, criterion.levels).enumerated() {
        page.indented("  \(place + 1). \(InlineText.plain(level.1)) (\(level.0))")
      }
    }
  }

  private func show(_ view: MarkingView) {
    let number = words.gradeAnswer(number: view.position.step, of: view.position.count)
    page.line(names[view.work.learner].map { "\(number) · \($0)" } ?? number)
    for part in text.parts(of: view.work) {
      if !part.title.isEmpty { page.line(part.title) }
      for line in part.lines { page.indented("  " + line) }
    }
    for other in view.others { page.line(text.line(for: other, in: rubric)) }
    if let given = view.given {
      page.line(words.gradeGiven() + " " + text.summary(of: given.marks, in: rubric))
    }
  }

  /// Asks for the levels until something comes that the session can take.
  private func ask() throws -> MarkingInput {
    while true {
      page.prompt(words.gradePrompt(example: example, count: rubric.criteria.count))
      try page.flush()
      guard let line = try readLine() else { return .quit }
      switch InlineText.trimmed(line).lowercased() {
      case "q": return .quit
      case "s": return .skip
      case "b": return .back
      case "?":
        showRubric()
        page.line(words.gradeHelpPlain())
      case "r": if let view { show(view) }
      case "e":
        if let sample = view.flatMap({ text.sample(of: $0.work) }) {
          page.markdown(sample)
        } else {
          page.line(words.gradeNoSample())
        }
      case let typed:
        guard let marks = marks(typed) else { continue }
        guard let comment = try comment() else { return .quit }
        return .marks(marks, comment: comment)
      }
    }
  }

  /// The levels of a line: apart by blanks, or one digit after the other; nil after a word about what is wrong.
  private func marks(_ typed: String) -> JSONValue? {
    var parts = typed.split { $0.isWhitespace || $0 == "," }.map { String($0) }
    if parts.count == 1, rubric.criteria.count > 1, rubric.points.count < 10 {
      parts = typed.map { String($0) }
    }
    guard parts.count == rubric.criteria.count else {
      page.line(words.gradeLevelsNeeded(count: rubric.criteria.count))
      return nil
    }
    var levels: [Int] = []
    for part in parts {
      guard let level = Int(part), rubric.points.indices.contains(level - 1) else {
        page.line(
          words.sentence(
            for: AnswerError.outOfRange(String(part.prefix(12)), limit: rubric.points.count)
          )
        )
        return nil
      }
      levels.append(level)
    }
    return rubric.marks(levels).json
  }

  /// The comment, empty for none; nil where the input has ended.
  private func comment() throws -> String? {
    while true {
      page.prompt(words.gradeCommentPrompt())
      try page.flush()
      guard let line = try readLine() else { return nil }
      do throws(AnswerError) {
        return try WrittenText.canonical(line, limit: Mark.commentLimit)
      } catch { page.line(words.sentence(for: error)) }
    }
  }

  private func readLine() throws -> String? {
    while true {
      switch input.next() {
      case nil: return nil
      case .text(let line)?: return line
      case .interrupted?:
        guard let signal = Signals.caught else { continue }
        isLeaving = 128 + signal
        page.line()
        return nil
      case .failed(let reason)?: throw FileError(path: "-", reason: reason)
      case .tooLong(let limit)?: page.line(words.lineTooLong(limit: limit))
      case .notUTF8?: page.line(words.lineNotUtf8())
      case .containsNUL?: page.line(words.lineContainsNul())
      }
      try page.flush()
    }
  }
}
