import Learning
import LessonEngine
import Text

/// What a person is told about an answer, in blocks that every front end shows in its own way.
struct FeedbackText {
  let words: Messages

  /// A piece of feedback with what it is.
  struct Block {
    /// What the block is, which decides its mark and colour.
    let role: Role
    /// One line in front, plain; empty where the text stands alone.
    let heading: String
    /// The text, in Markdown; may be empty.
    let markdown: String

    /// The roles of a block.
    enum Role {
      case right, wrong, missed, neutral, reason, belief, solution, explanation, remark
    }
  }

  /// The blocks in the order in which they help: verdict, why, what lies behind, the answer, the reason, what follows.
  func blocks(for feedback: Feedback) -> [Block] {
    let classes = ClassText(words: words)
    var blocks = [verdict(feedback)]
    if let remark = classes.opening(feedback) {
      blocks.append(Block(role: .remark, heading: remark, markdown: ""))
    }
    blocks += feedback.grade.notes.compactMap { note($0, in: feedback) }
    blocks += feedback.misconceptions.map { misconception in
      Block(
        role: .belief,
        heading: words.beliefHeading(),
        markdown: misconception.belief + "\n\n" + misconception.repair
      )
    }
    let heading = screen(for: feedback)?.solutionHeading(words) ?? words.solutionHeading()
    if !feedback.solution.isEmpty, !heading.isEmpty {
      blocks.append(
        Block(
          role: .solution,
          heading: heading,
          markdown: solution(feedback)
        )
      )
    }
    blocks += WrittenFeedback(words: words).blocks(for: feedback)
    if let explanation = feedback.explanation, !explanation.isEmpty {
      blocks.append(
        Block(role: .explanation, heading: words.explanationHeading(), markdown: explanation)
      )
    }
    if let remark = classes.closing(feedback) {
      blocks.append(Block(role: .remark, heading: remark, markdown: ""))
    }
    return blocks
  }

  /// The blocks as lines for plain mode, marks spelled as words.
  func plainLines(for feedback: Feedback) -> [(heading: String, markdown: String)] {
    blocks(for: feedback).enumerated().map { position, block in
      let isPart =
        position > 0 && !block.heading.isEmpty && (block.role == .right || block.role == .wrong)
      let mark =
        !isPart ? "" : block.role == .right ? words.markRight() + " " : words.markWrong() + " "
      return (mark + block.heading, block.markdown)
    }
  }

  private func verdict(_ feedback: Feedback) -> Block {
    guard let score = feedback.grade.score else {
      if let written = WrittenFeedback(words: words).verdict(feedback) { return written }
      return Block(role: .neutral, heading: words.verdictPoll(), markdown: "")
    }
    var heading: String
    let role: Block.Role
    if feedback.response == nil {
      heading = words.verdictDontKnow()
      role = .neutral
    } else if let verdict = screen(for: feedback)?.verdict(on: score, words: words) {
      heading = verdict
      role = score == 1 ? .right : .neutral
    } else if score == 1 {
      heading = words.verdictRight()
      role = .right
    } else if score > 0 {
      heading = words.verdictPartly(percent: Int((score * 100).rounded()))
      role = .wrong
    } else {
      heading = words.verdictWrong()
      role = .wrong
    }
    if !feedback.isFinal { heading += " " + words.triesLeft(count: feedback.triesLeft) }
    if let credit = feedback.credit, score > 0, credit < score {
      heading += " " + words.creditLowered(percent: Int((credit * 100).rounded()))
    }
    return Block(role: role, heading: heading, markdown: "")
  }

  private func screen(for feedback: Feedback) -> (any ExerciseScreen)? {
    ExerciseScreens.screen(for: feedback.exercise)
  }

  /// The right answer as Markdown: a numbered list where the order is the answer.
  private func solution(_ feedback: Feedback) -> String {
    guard feedback.solution.count > 1 else { return feedback.solution[0] }
    let body = feedback.exercise.body
    let isOrdered = body is OrderItems || body is Scenario
    return feedback.solution.enumerated()
      .map { (isOrdered ? "\($0 + 1). " : "- ") + $1 }
      .joined(separator: "\n")
  }

  private func note(_ note: Grade.Note, in feedback: Feedback) -> Block? {
    let isList = feedback.grade.notes.count > 1
    if note.text.isEmpty && !isList { return nil }
    // One note stands below a verdict that has said right or wrong already.
    guard isList else { return Block(role: .reason, heading: "", markdown: note.text) }
    let role: Block.Role =
      switch note.isRight {
      case true?: .right
      case false?: .wrong
      case nil: .neutral
      }
    let subject = note.subject.map { InlineText.plain($0) } ?? ""
    if note.isRight == false, isMissed(note, in: feedback) {
      return Block(
        role: .missed,
        heading: words.markMissed() + " " + subject,
        markdown: note.text
      )
    }
    return Block(role: role, heading: subject, markdown: note.text)
  }

  /// Whether a note speaks of an option that was to be chosen and was not.
  private func isMissed(_ note: Grade.Note, in feedback: Feedback) -> Bool {
    guard let response = feedback.response else { return false }
    let chosen = feedback.exercise.body.words(for: response)
    return feedback.exercise.body.options.contains {
      $0.isCorrect == true && $0.text == note.subject && !chosen.contains($0.text)
    }
  }
}
