import Learning
import Markup
import Text

/// What a phone shows once the key is known: the own answers, how the room voted, the key and the reasons.
struct RevealPart {
  let words: Messages
  let asked: AskedQuestion
  let ballots: [Room.Ballot?]

  private var body: any ExerciseBody { asked.exercise.body }

  func write(_ page: inout PageWriter) {
    page.element("p", [("class", "unseen"), ("data-say", "")], text: words.roomRevealed())
    OwnAnswers(words: words, asked: asked, ballots: ballots, isRevealed: true).write(&page)
    ownNotes(&page)
    if body.options.isEmpty { key(&page) }
    SpreadPart(words: words, asked: asked, explains: true, limit: 8).write(&page)
    if let explanation = asked.exercise.explanation {
      page.element("h3", text: words.phoneExplanation())
      page.element("div", asked.languageAttribute(on: words)) { $0.markdown(explanation) }
    }
  }

  /// What is said about the last answer; the feedback of options stands beside them.
  private func ownNotes(_ page: inout PageWriter) {
    guard
      body.options.isEmpty, let response = ballots.last.flatMap({ $0 })?.response
    else { return }
    let notes = body.grade(response).notes.filter { !$0.text.isEmpty }
    guard !notes.isEmpty else { return }
    page.element("div", asked.languageAttribute(on: words)) { page in
      for note in notes { page.markdown(note.text) }
    }
  }

  private func key(_ page: inout PageWriter) {
    guard let solution = body.solution(in: asked.order) else { return }
    page.element("h3", text: words.roomKey())
    page.element("ul", asked.languageAttribute(on: words)) { page in
      for line in asked.lines(of: solution) { page.element("li") { line.write(&$0) } }
    }
  }
}
