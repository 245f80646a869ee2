import Learning
import Markup
import QRCode
import Text
import WebServer

/// What a projector shows to the whole room: how to come in, the question, how many voted, and the spread once the key is
/// shown; no names.
struct WallPage {
  /// The words of the room's language.
  let words: Messages
  /// What the room is called.
  let title: String
  /// Where the room stands.
  let phase: RoomPhase
  /// The question that the room is at.
  let asked: AskedQuestion?
  /// How many are in.
  let people: Int
  /// How many voted in the round that is open or was closed last.
  let votes: Int
  /// How people come in.
  let entrance: Entrance

  /// The address and the code of a room.
  struct Entrance {
    /// What people type, such as `http://192.168.1.5:8080`.
    let address: String
    /// The code as people read it.
    let code: String
    /// The address with the code, for cameras.
    let link: String
  }

  /// Another one means that there is something new to show.
  var version: String { "\(scene)-\(votes)-\(people)-\(asked?.hiddenCount ?? 0)" }

  /// Another one means that the room has moved on.
  var scene: String {
    asked.map { "wall-\(phase.name)-\($0.number)-\($0.round)" } ?? "wall-\(phase.name)"
  }

  /// The page as an answer; the script asks the same address for what has changed.
  func response(source: String) -> WebResponse { frame(source).response(part) }

  /// The page in UTF-8.
  func bytes(source: String) -> [UInt8] { frame(source).bytes(part) }

  /// What stands inside the frame, for the script.
  var partText: String {
    var page = PageWriter()
    part(&page)
    return String(decoding: page.bytes, as: UTF8.self)
  }

  private func frame(_ source: String) -> RoomPage {
    var frame = RoomPage(words: words, title: title, sheet: RoomStyle.wall)
    frame.live = RoomPage.Live(version: version, scene: scene, source: source)
    frame.refreshSeconds = 3
    return frame
  }

  private func part(_ page: inout PageWriter) {
    if let asked {
      page.element("section", [("class", size(of: asked))]) { question(asked, &$0) }
      if !isRevealed { strip(&page) }
    } else if phase == .finished {
      page.element("h2", text: words.phoneOver())
      page.line(words.roomFinished())
    } else {
      lobby(&page)
    }
  }

  private func lobby(_ page: inout PageWriter) {
    page.element("div", [("class", "lobby")]) { page in
      square(&page)
      page.element("div") { page in
        page.element("h2", text: words.roomWallJoin())
        page.element("p", [("class", "address")], text: entrance.address)
        page.element("p", [("class", "code")], text: entrance.code)
        page.element("p", [("class", "count")], text: words.roomWallPeople(count: people))
      }
    }
  }

  private func question(_ asked: AskedQuestion, _ page: inout PageWriter) {
    page.element("p", [("class", "step")]) { page in
      page.text(words.phoneStep(number: asked.number, count: asked.count))
      if asked.round > 1, !isRevealed { page.text(" · " + words.round(asked.round)) }
    }
    page.element("h2", asked.languageAttribute(on: words)) { $0.markdownLine(asked.exercise.title) }
    switch phase {
    case .discussing: page.element("p", [("class", "note")], text: words.roomDiscuss())
    case .closed: page.element("p", [("class", "note")], text: words.wallClosed())
    default: break
    }
    page.element("div", asked.languageAttribute(on: words)) { page in
      GapText(words: words, body: asked.exercise.body as? FillGaps, held: nil)
        .write(asked.exercise.stem, to: &page)
      if !isRevealed { parts(asked, &page) }
    }
    guard isRevealed else { return }
    if asked.exercise.body.options.isEmpty,
      let solution = asked.exercise.body.solution(in: asked.order)
    {
      page.element("p") { page in
        page.element("strong", [("class", "key")], text: "✓ " + words.roomKey() + ": ")
        for (index, line) in asked.lines(of: solution).enumerated() {
          if index > 0 { page.text(" · ") }
          line.write(&page)
        }
      }
    }
    SpreadPart(words: words, asked: asked, explains: false, limit: 10).write(&page)
  }

  /// What there is to choose from.
  private func parts(_ asked: AskedQuestion, _ page: inout PageWriter) {
    let texts: [String] =
      switch asked.exercise.body {
      case let order as OrderItems: order.items
      case let sort as SortIntoGroups: sort.items
      case let match as MatchPairs: match.right
      case let body: body.options.map { $0.text }
      }
    guard !texts.isEmpty else { return }
    page.element("ol", [("class", "options")]) { page in
      for (place, number) in asked.order.sourceNumbers.enumerated()
      where texts.indices.contains(number - 1) {
        page.element("li") { page in
          page.element("b", [("class", "letter")], text: AskedQuestion.letter(at: place))
          page.element("span") { $0.markdownLine(texts[number - 1]) }
        }
      }
    }
  }

  private var isRevealed: Bool {
    if case .revealed = phase { true } else { false }
  }

  /// How many voted, and how somebody who is late comes in.
  private func strip(_ page: inout PageWriter) {
    page.element("div", [("class", "strip")]) { page in
      square(&page)
      page.element("div") { page in
        page.element("p", [("class", "address")], text: entrance.address)
        page.element("p", [("class", "code")], text: entrance.code)
      }
      page.element(
        "p",
        [("class", "count")],
        text: words.roomWallVotes(votes: votes, people: people)
      )
    }
  }

  /// The code for cameras; nothing where the library for it is missing.
  private func square(_ page: inout PageWriter) {
    guard let code = try? QRCode(entrance.link) else { return }
    let edge = QRCode.quietZone
    let width = code.size + 2 * edge
    let box = "0 0 \(width) \(width)"
    page.element(
      "svg",
      [
        ("class", "square"), ("viewBox", box), ("role", "img"), ("aria-label", words.wallSquare()),
      ]
    ) { page in
      page.element("path", [("fill", "#000"), ("d", path(of: code, edge: edge))]) { _ in }
    }
  }

  /// The dark modules, each run of a row as one rectangle.
  private func path(of code: QRCode, edge: Int) -> String {
    var path = ""
    for row in 0..<code.size {
      var column = 0
      while column < code.size {
        let start = column
        while code.isDark(row: row, column: column) { column += 1 }
        let run = column - start
        if run > 0 { path += "M\(start + edge) \(row + edge)h\(run)v1h-\(run)z" }
        column += 1
      }
    }
    return path
  }

  /// How large the letters may be for the question to fit a projector.
  private func size(of asked: AskedQuestion) -> String {
    let body = asked.exercise.body
    let options = body.options.reduce(0) { $0 + $1.text.count + 30 }
    let length = asked.exercise.stem.count + options
    let bars = isRevealed ? body.options.count * asked.results.count * 60 : 0
    return switch length + bars {
    case ..<420: ""
    case ..<800: "long"
    default: "longer"
    }
  }
}
