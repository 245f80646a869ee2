import Learning
import LessonEngine
import Text

/// What a person is told about a text or a worksheet, which nobody has marked.
struct WrittenFeedback {
  let words: Messages

  /// That it is kept, or how complete it is; nil for other kinds.
  func verdict(_ feedback: Feedback) -> FeedbackText.Block? {
    guard let response = feedback.response else { return nil }
    if let sheet = feedback.exercise.body as? Worksheet {
      let progress = WorksheetText(sheet: sheet, words: words).progress(feedback.points)
      return FeedbackText.Block(role: .neutral, heading: progress, markdown: "")
    }
    guard feedback.exercise.body is any RubricBody else { return nil }
    let text = feedback.exercise.body.words(for: response).joined(separator: "\n")
    let heading = words.textKept(words: WrittenText.wordCount(of: text))
    return FeedbackText.Block(role: .neutral, heading: heading, markdown: "")
  }

  /// The sample that one's own text is held against, or what is still open.
  func blocks(for feedback: Feedback) -> [FeedbackText.Block] {
    guard feedback.response != nil else { return [] }
    if let sheet = feedback.exercise.body as? Worksheet { return blocks(for: feedback, of: sheet) }
    guard let body = feedback.exercise.body as? any RubricBody else { return [] }
    if (body as? OpenText)?.showsSampleFirst == true { return [] }
    return [
      FeedbackText.Block(
        role: .solution,
        heading: words.sampleHeading(),
        markdown: RubricText(body: body, words: words).sample
      )
    ]
  }

  private func blocks(for feedback: Feedback, of sheet: Worksheet) -> [FeedbackText.Block] {
    let open = WorksheetText(sheet: sheet, words: words).open(feedback.points)
    var blocks: [FeedbackText.Block] = []
    if !open.isEmpty {
      blocks.append(
        FeedbackText.Block(
          role: .solution,
          heading: words.sheetStillOpen(),
          markdown: open.map { "- " + $0 }.joined(separator: "\n")
        )
      )
    }
    let remark = words.sheetNoGrade(sheet: sheet.sheet.text)
    return blocks + [FeedbackText.Block(role: .remark, heading: remark, markdown: "")]
  }
}
