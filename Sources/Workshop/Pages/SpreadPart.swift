import Learning
import Markup
import Text

/// How a room voted: each answer with a bar for each round, and no names.
struct SpreadPart {
  let words: Messages
  let asked: AskedQuestion
  /// Whether the feedback of the options is shown.
  let explains: Bool
  /// How many answers are shown where there are no options.
  let limit: Int

  func write(_ page: inout PageWriter) {
    guard let last = asked.results.last, !last.answers.isEmpty else { return }
    page.element("h3", text: words.roomSpread(count: last.votes))
    let most = max(1, asked.results.map { $0.votes }.max() ?? 1)
    page.element("ol", [("class", "spread")]) { page in
      for answer in last.answers.prefix(answerLimit(last)) {
        page.element("li") { write(answer, most: most, to: &$0) }
      }
    }
    let left = last.answers.count - answerLimit(last)
    if left > 0 { page.line(words.phoneMoreAnswers(count: left)) }
  }

  private func answerLimit(_ result: RoomResult) -> Int {
    asked.exercise.body.options.isEmpty ? min(limit, result.answers.count) : result.answers.count
  }

  private func write(_ answer: RoomResult.Answer, most: Int, to page: inout PageWriter) {
    page.element("p") { page in
      page.element("span", asked.isTyped ? [] : asked.languageAttribute(on: words)) { page in
        line(of: answer).write(&page)
      }
      guard answer.isRight == true else { return }
      page.text(" ")
      page.element("strong", [("class", "key")], text: "✓ " + words.phoneKeyMark())
    }
    for (index, result) in asked.results.enumerated() {
      bar(result.count(of: answer), of: most, round: index + 1, to: &page)
    }
    if explains, let feedback = answer.option.flatMap({ asked.option($0) })?.feedback,
      !feedback.isEmpty
    {
      page.element("div", [("class", "why")] + asked.languageAttribute(on: words)) { page in
        page.markdown(feedback)
      }
    }
  }

  private func line(of answer: RoomResult.Answer) -> AnswerLine {
    if let number = answer.option, let option = asked.option(number) {
      return AnswerLine(letter: asked.letter(of: number), text: option.text)
    }
    return AnswerLine(
      text: answer.words.joined(separator: " · "),
      isMarkdown: !asked.isTyped && !(asked.exercise.body is FillGaps)
    )
  }

  private func bar(_ count: Int, of most: Int, round: Int, to page: inout PageWriter) {
    let isEarly = round < asked.results.count
    page.element("div", [("class", "bar")]) { page in
      page.element("span", text: asked.results.count > 1 ? words.round(round) : words.phoneVotes())
      page.element("svg", [("aria-hidden", "true"), ("class", isEarly ? "early" : "late")]) {
        page in
        let share = "\(count * 100 / most)%"
        page.element("rect", [("width", share), ("height", "100%")]) { _ in }
      }
      page.element("b", text: String(count))
    }
  }
}

extension RoomResult {
  /// How many gave an answer that may stem from another round.
  fileprivate func count(of answer: Answer) -> Int {
    answers.first {
      $0.option == answer.option && (answer.option != nil || $0.words == answer.words)
    }?
    .count ?? 0
  }
}
