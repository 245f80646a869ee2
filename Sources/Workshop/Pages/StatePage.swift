import Learning
import Markup
import Text
import WebServer

/// What a participant sees now.
struct StatePage {
  let view: PhoneView
  /// Whether they asked to answer anew.
  var isChanging = false
  /// What they sent and what was not taken; it is put back into the form.
  var draft: FormValues?
  /// Why it was not taken.
  var problem: String?

  private var words: Messages { view.words }

  /// The page as an answer.
  func response(status: Int = 200) -> WebResponse {
    frame.response(status: status, part, footer: footer)
  }

  /// The page in UTF-8.
  var bytes: [UInt8] { frame.bytes(part, footer: footer) }

  /// What stands inside the frame, for the script.
  var partText: String {
    var page = PageWriter()
    part(&page)
    return String(decoding: page.bytes, as: UTF8.self)
  }

  private var frame: RoomPage {
    var frame = RoomPage(words: words, title: view.title)
    frame.live = RoomPage.Live(version: view.version, scene: view.scene, source: "/room.json")
    frame.problem = problem
    // Where somebody fills in a form, a refresh would take it away.
    if !showsForm, view.phase != .finished { frame.refreshSeconds = 5 }
    return frame
  }

  private var showsForm: Bool {
    view.isVoting && (view.ballot == nil || isChanging || draft != nil)
  }

  private func part(_ page: inout PageWriter) {
    guard let asked = view.asked else { return waiting(&page) }
    page.element("p", [("class", "step")], text: step(asked))
    page.element("h2", [("tabindex", "-1")] + asked.languageAttribute(on: words)) { page in
      page.markdownLine(asked.exercise.title)
    }
    switch view.phase {
    case .voting:
      if showsForm {
        form(asked, &page)
      } else {
        saved(asked, &page)
      }
    case .revealed:
      stem(asked, &page)
      RevealPart(words: words, asked: asked, ballots: view.ballots).write(&page)
    case .discussing: talking(words.roomDiscuss(), asked, &page)
    default: talking(words.roomClosed(), asked, &page)
    }
  }

  /// The lobby and the end.
  private func waiting(_ page: inout PageWriter) {
    let isOver = view.phase == .finished
    page.element(
      "h2",
      [("tabindex", "-1")],
      text: isOver ? words.phoneOver() : words.phoneWelcome()
    )
    page.element(
      "p",
      [("class", "note"), ("data-say", "")],
      text: isOver ? words.roomFinished() : words.roomLobby()
    )
    if isOver {
      if view.canTakeHome {
        takeHome(&page, isButton: true)
        page.line(words.phoneTakeHomeHow())
      }
    }
  }

  private func form(_ asked: AskedQuestion, _ page: inout PageWriter) {
    page.element(
      "p",
      [("data-say", "")],
      text: asked.round > 1 ? words.roomVoteAgain() : words.roomVoteNow()
    )
    let earlier = view.ballots.last { $0 != nil }.flatMap { $0 }
    QuestionForm(
      words: words,
      asked: asked,
      held: draft ?? FormValues(ballot: view.ballot ?? earlier, exercise: asked.exercise)
    ).write(&page)
    if view.ballot != nil {
      page.element("a", [("href", "/room"), ("class", "button quiet")], text: words.phoneKeep())
    }
  }

  private func saved(_ asked: AskedQuestion, _ page: inout PageWriter) {
    let isStuck = view.ballot.map { $0.response == nil } ?? false
    page.element(
      "p",
      [("class", "note good"), ("data-say", "")],
      text: isStuck ? words.roomStuckSaved() : words.roomSaved()
    )
    OwnAnswers(words: words, asked: asked, ballots: view.ballots).write(&page)
    page.element(
      "a",
      [("href", "/room?change"), ("class", "button quiet")],
      text: isStuck ? words.phoneAnswer() : words.phoneChange()
    )
    stem(asked, &page)
  }

  private func talking(_ sentence: String, _ asked: AskedQuestion, _ page: inout PageWriter) {
    page.element("p", [("class", "note"), ("data-say", "")], text: sentence)
    OwnAnswers(words: words, asked: asked, ballots: view.ballots).write(&page)
    stem(asked, &page)
    guard !asked.exercise.body.options.isEmpty else { return }
    page.element("ul", [("class", "spread")] + asked.languageAttribute(on: words)) { page in
      for number in asked.order.sourceNumbers {
        guard let option = asked.option(number) else { continue }
        page.element("li") { page in
          page.element("b", [("class", "letter")], text: asked.letter(of: number) ?? "")
          page.text(" ")
          page.markdownLine(option.text)
        }
      }
    }
  }

  private func stem(_ asked: AskedQuestion, _ page: inout PageWriter) {
    page.element("div", asked.languageAttribute(on: words)) { page in
      GapText(words: words, body: asked.exercise.body as? FillGaps, held: nil)
        .write(asked.exercise.stem, to: &page)
    }
  }

  private func step(_ asked: AskedQuestion) -> String {
    let place = words.phoneStep(number: asked.number, count: asked.count)
    return asked.round > 1 ? place + " · " + words.round(asked.round) : place
  }

  private func footer(_ page: inout PageWriter) {
    page.element("noscript") { page in
      page.element("p") { $0.element("a", [("href", "/room")], text: words.phoneRefresh()) }
    }
    page.line(words.roomYouAre(alias: view.alias))
    page.element("details") { page in
      page.element("summary", text: words.roomOtherDevice())
      page.line(words.roomReturnCode())
      page.element("p", [("class", "code")], text: view.returnCode)
    }
    if view.canTakeHome, view.phase != .finished { takeHome(&page, isButton: false) }
    page.line(words.roomOverheard())
  }

  private func takeHome(_ page: inout PageWriter, isButton: Bool) {
    page.element("p") { page in
      page.element(
        "a",
        [("href", "/my-answers"), ("download", "my-answers.qadam")]
          + (isButton ? [("class", "button")] : []),
        text: words.roomTakeHome()
      )
    }
  }
}

extension AskedQuestion {
  /// The option of a number of the source.
  func option(_ number: Int) -> ExerciseOption? {
    let options = exercise.body.options
    return options.indices.contains(number - 1) ? options[number - 1] : nil
  }
}

extension Messages {
  /// What a round is called, counted from 1.
  func round(_ number: Int) -> String {
    switch number {
    case 1: phoneRoundFirst()
    case 2: phoneRoundSecond()
    default: phoneRound(number: number)
    }
  }
}
