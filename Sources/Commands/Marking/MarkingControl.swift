import Learning
import Terminal
import Text

/// A rubric on the screen, whose levels are chosen by digits.
struct MarkingControl: Widget {
  var hints: [KeyHint] = []
  /// What the marker writes to the learner; empty for nothing.
  var comment = ""
  private let rubric: Rubric
  private let words: Messages
  private var levels: [Int?]
  /// The criterion that the keys act on; their count where all is chosen and the mark waits to be kept.
  private var current = 0

  /// Makes a control, with the levels of a mark that was given before.
  init(_ rubric: Rubric, given: Mark?, words: Messages) {
    self.rubric = rubric
    self.words = words
    levels = rubric.criteria.map { criterion in
      given?.marks.levels[criterion.id].flatMap {
        (1...rubric.points.count).contains($0) ? $0 : nil
      }
    }
    comment = given?.comment ?? ""
    if levels.allSatisfy({ $0 != nil }) { current = rubric.criteria.count }
  }

  /// The level of each criterion; nil where one is still to be chosen.
  var marks: RubricMarks? {
    let chosen = levels.compactMap { $0 }
    return chosen.count == rubric.criteria.count ? rubric.marks(chosen) : nil
  }

  mutating func handle(_ key: Key) -> WidgetOutcome {
    switch key {
    case .character(let character) where choose(character): break
    case .left, .right: shift(by: key == .left ? -1 : 1)
    case .up, .character("k"): current = max(0, current - 1)
    case .down, .character("j"): current = min(last, current + 1)
    case .character(" "), .enter:
      if marks != nil { return .submitted }
      current = firstOpen
    case .character("b"), .backspace:
      guard current > 0 else { return .other(.character("b")) }
      current -= 1
    default: return .other(key)
    }
    return .changed
  }

  /// Chooses a level by its digit and goes on to what is still open.
  private mutating func choose(_ character: Character) -> Bool {
    guard levels.indices.contains(current), let level = character.wholeNumberValue,
      character.isASCII, (1...max(1, rubric.points.count)).contains(level)
    else { return false }
    levels[current] = level
    current = levels[(current + 1)...].firstIndex { $0 == nil } ?? firstOpen
    return true
  }

  private mutating func shift(by step: Int) {
    guard levels.indices.contains(current) else { return }
    let next = levels[current].map { $0 + step } ?? (step > 0 ? 1 : rubric.points.count)
    levels[current] = min(max(1, next), rubric.points.count)
  }

  private var firstOpen: Int { levels.firstIndex { $0 == nil } ?? rubric.criteria.count }
  private var last: Int { marks == nil ? rubric.criteria.count - 1 : rubric.criteria.count }

  func body(width: Int, height: Int) -> Frame {
    var frame = Frame()
    for (place, criterion) in rubric.criteria.enumerated() {
      let lines =
        place == current ? open(criterion, at: place, width) : line(criterion, place, width)
      if place == current { frame.focus = frame.lines.count..<frame.lines.count + lines.count }
      frame.lines += lines
    }
    var foot: [StyledLine] = []
    if !comment.isEmpty {
      foot += StyledLine(words.gradeComment(text: TextCleaner.cleanLine(comment)), .muted)
        .wrapped(width: width)
    }
    if let marks {
      let ready = words.gradeReady(points: rubric.points(for: marks), of: rubric.maximum)
      foot += StyledLine(ready, .accent).wrapped(width: width)
    }
    if current == rubric.criteria.count {
      frame.focus = frame.lines.count..<frame.lines.count + foot.count
    }
    frame.lines += foot
    return frame
  }

  /// A criterion on one line, with its level where one is chosen.
  private func line(_ criterion: Rubric.Criterion, _ place: Int, _ width: Int) -> [StyledLine] {
    let level = levels[place].flatMap { level -> StyledLine? in
      guard criterion.levels.indices.contains(level - 1) else { return nil }
      return StyledLine(": ")
        + InlineLine.line(criterion.levels[level - 1])
        .appending(" (\(rubric.points[level - 1]))", .muted)
    }
    let title = StyledLine(InlineText.plain(criterion.title), level == nil ? .muted : [])
    return (title + (level ?? StyledLine())).wrapped(
      width: width,
      first: StyledLine(level == nil ? "  " : "✓ ", .right),
      rest: StyledLine("  ")
    )
  }

  /// A criterion with all its levels, of which one is to be chosen.
  private func open(_ criterion: Rubric.Criterion, at place: Int, _ width: Int) -> [StyledLine] {
    let heading = words.markingCriterion(
      number: place + 1,
      of: rubric.criteria.count,
      title: InlineText.plain(criterion.title)
    )
    var lines = StyledLine(heading, .strong)
      .wrapped(width: width, first: StyledLine("> ", .focus), rest: StyledLine("  "))
    for (index, level) in zip(rubric.points, criterion.levels).enumerated() {
      let isChosen = levels[place] == index + 1
      let lead =
        StyledLine("\(isChosen ? "*" : " ") ", .focus)
        + StyledLine("\(index + 1) ", .key)
      lines += InlineLine.line(level.1).adding(isChosen ? .focus : [])
        .appending(" (\(level.0))", .muted)
        .wrapped(width: width, first: StyledLine("  ") + lead, rest: StyledLine("      "))
    }
    return lines
  }
}
