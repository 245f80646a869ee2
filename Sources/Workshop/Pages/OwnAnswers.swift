import JSON
import Learning
import Markup
import Text

/// What a participant answered in each round; whether it was right where the key is known.
struct OwnAnswers {
  let words: Messages
  let asked: AskedQuestion
  let ballots: [Room.Ballot?]
  var isRevealed = false

  func write(_ page: inout PageWriter) {
    guard ballots.contains(where: { $0 != nil }) else { return }
    page.element("div", [("class", "own")]) { page in
      for (index, ballot) in ballots.enumerated() {
        if let ballot { write(ballot, round: index + 1, &page) }
      }
    }
  }

  private func write(_ ballot: Room.Ballot, round: Int, _ page: inout PageWriter) {
    page.element("h3") { page in
      page.text(asked.round > 1 ? words.ownAnswer(round) : words.roomYourAnswer())
      guard isRevealed, let response = ballot.response else { return }
      let grade = asked.exercise.body.grade(response)
      guard let score = grade.score else { return }
      page.text(": ")
      page.element(
        "span",
        score == 1 ? [("class", "key")] : [],
        text: score == 1 ? words.phoneRight() : words.phoneNotRight()
      )
    }
    guard let response = ballot.response else { return page.line(words.phoneStuckThen()) }
    page.element("ul", asked.languageAttribute(on: words)) { page in
      for line in asked.lines(of: response) { page.element("li") { line.write(&$0) } }
    }
    if let certainty = ballot.certainty {
      page.element("p", [("class", "hint")], text: words.certaintyLevel(certainty))
    }
  }
}

/// One line of an answer.
struct AnswerLine {
  /// The letter of an option or the number of a gap; nil for other answers.
  var letter: String?
  let text: String
  /// Whether the text is that of a course; what people typed is shown as they typed it.
  var isMarkdown = true

  func write(_ page: inout PageWriter) {
    if let letter {
      page.element("b", [("class", "letter")], text: letter)
      page.text(" ")
    }
    if isMarkdown {
      page.markdownLine(text)
    } else {
      page.text(TextCleaner.cleanLine(text))
    }
  }
}

extension AskedQuestion {
  /// A response in lines.
  func lines(of response: Response) -> [AnswerLine] {
    let body = exercise.body
    if !body.options.isEmpty {
      let numbers =
        response.value.integerValue.map { [$0] }
        ?? response.value.arrayValue?.compactMap { $0.integerValue } ?? []
      return order.sourceNumbers.filter { numbers.contains($0) }.compactMap { number in
        option(number).map { AnswerLine(letter: letter(of: number), text: $0.text) }
      }
    }
    let words = body.words(for: response)
    if body is FillGaps {
      return words.enumerated()
        .map { AnswerLine(letter: "(\($0 + 1))", text: $1, isMarkdown: false) }
    }
    return words.map { AnswerLine(text: $0, isMarkdown: !isTyped) }
  }

  /// Whether an answer is what somebody typed, and not words of the course.
  var isTyped: Bool { exercise.body is ShortText || exercise.body is WordList }
}

extension Messages {
  /// What the answer of a round is called, counted from 1.
  func ownAnswer(_ round: Int) -> String {
    switch round {
    case 1: phoneOwnFirst()
    case 2: phoneOwnSecond()
    default: phoneOwn(number: round)
    }
  }

  /// A certainty from 1 to 3 in words.
  func certaintyLevel(_ level: Int) -> String {
    switch level {
    case 1: roomCertaintyOne()
    case 2: roomCertaintyTwo()
    default: roomCertaintyThree()
    }
  }
}
