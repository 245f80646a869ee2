import Foundation
import Learning
import RoomSamples
import TestSupport
import Testing
import Text
import WebServer
import Workshop

@Suite("Pages of a room")
struct RoomPageTests {
  @Test("HTML Tidy finds nothing wrong in any state", arguments: Language.allCases)
  func tidy(language: Language) throws {
    let pages = try SamplePages.all(in: language)
    #expect(pages.count > 80)
    // The tidy of Debian 12 does not know inputmode, which brings up the keyboard for numbers.
    let options = ["-quiet", "-errors", "-utf8", "--warn-proprietary-attributes", "no"]
    try withTemporaryFolder { folder in
      let paths = try pages.map { page in
        let path = folder + "/" + page.name + ".html"
        try Data(page.bytes).write(to: URL(fileURLWithPath: path))
        return path
      }
      let result = try ProgramStart("tidy", options + paths).run()
      #expect(result.exit == .code(0))
      #expect(result.errors == "")
    }
  }

  @Test("A page is small, says its language and asks for nothing from elsewhere")
  func small() throws {
    for language in Language.allCases {
      for page in try SamplePages.all(in: language) {
        let text = String(decoding: page.bytes, as: UTF8.self)
        #expect(page.bytes.count <= 15_000, "\(page.name)")
        #expect(text.contains("<html lang=\"\(language.rawValue)\">"), "\(page.name)")
        for word in [" src=", "<link", "url(", "@import", "<iframe", "<img", " style=", " onclick"]
        {
          #expect(!text.contains(word), "\(page.name): \(word)")
        }
        let addresses = text.matches(of: /https?:[^"< ]*/).map { String($0.0) }
        #expect(
          Set(addresses).isSubset(of: ["http://192.168.1.5:8080"]),
          "\(page.name): \(addresses)"
        )
      }
    }
  }

  @Test("The policy allows the style and the script of a page by their digests, and no other")
  func policy() throws {
    let room = SampleRoom()
    let cookie = room.join("Asel")
    for answer in [
      room.get("/"), room.get("/room", cookie: cookie), room.get("/wall/\(room.keys.wallCode)"),
    ] {
      let policy = try #require(answer.field("Content-Security-Policy"))
      #expect(policy.hasPrefix("default-src 'none'; "))
      #expect(!policy.contains("unsafe") && !policy.contains("*"))
      let text = String(decoding: answer.body, as: UTF8.self)
      for part in text.matches(of: /<(style|script)>([\s\S]*?)<\/(style|script)>/) {
        let program =
          "import base64, hashlib, sys; "
          + "print(base64.b64encode(hashlib.sha256(sys.stdin.buffer.read()).digest()).decode())"
        let judged = try ProgramStart("python3", ["-c", program])
          .run(input: Array(String(part.2).utf8))
        let name = "'sha256-" + judged.output.trimmingCharacters(in: .whitespacesAndNewlines) + "'"
        #expect(policy.contains(name), "\(part.1)")
      }
    }
  }

  @Test("A page without scripts looks again by itself only where nobody fills in a form")
  func refresh() throws {
    for page in try SamplePages.all(in: .english) {
      let text = String(decoding: page.bytes, as: UTF8.self)
      let isForm = text.contains("<form")
      let refreshes = text.contains("<noscript><meta http-equiv=\"refresh\"")
      #expect(!(isForm && refreshes), "\(page.name)")
      let waits = ["lobby", "1-saved", "1-closed", "1-discuss", "1-reveal", "wall-1-vote"]
      if waits.contains(page.name) { #expect(refreshes, "\(page.name)") }
    }
  }

  @Test("No page shows another participant's name, and no vote before the key is shown")
  func names() throws {
    for page in try SamplePages.all(in: .english) {
      let text = String(decoding: page.bytes, as: UTF8.self)
      for name in ["Birch", "Clover", "Dune", "Elm", "Fern", "Grove"] {
        #expect(!text.contains(name), "\(page.name)")
      }
      if page.name.hasPrefix("wall-") { #expect(!text.contains("Asel"), "\(page.name)") }
      if !page.name.hasSuffix("-reveal") {
        #expect(!text.contains("class=\"bar\""), "\(page.name)")
        #expect(!text.contains("class=\"key\""), "\(page.name)")
        #expect(!text.contains("forty letters on one desk"), "\(page.name)")
      }
    }
  }

  @Test("Who has no code is told neither the name of the room nor whether a guess was near")
  func stranger() {
    let room = SampleRoom()
    for answer in [room.get("/"), room.post("/join", "code=AAAAAAAA&alias=x")] {
      let text = String(decoding: answer.body, as: UTF8.self)
      #expect(text.contains("<title>Qadam</title>"))
      #expect(text.contains("name=\"code\""))
    }
    let invited = String(decoding: room.get("/" + room.keys.code).body, as: UTF8.self)
    #expect(invited.contains("<title>Whom do we speak to?</title>"))
    #expect(!invited.contains("id=\"code\""))
  }

  @Test("Names and course texts that are markup stay text", arguments: HostileFile.displayNames)
  func hostile(name: String) throws {
    let exercise = SampleQuestions.exercise(
      "q",
      name,
      name,
      SampleQuestions.hostileBody(name),
      explanation: name
    )
    let plain = SampleQuestions.exercise("q", "x", "x", SampleQuestions.hostileBody("x"))
    let expected = try RoomPageTests.elements(
      of: SampleRoom(exercises: [plain], title: "x"),
      alias: "x"
    )
    #expect(expected.count > 3)
    let hostile = try RoomPageTests.elements(
      of: SampleRoom(exercises: [exercise], title: name),
      alias: "x"
    )
    #expect(hostile == expected)
    // A name that no profile may have is refused, by a page that shows it once more.
    let room = SampleRoom()
    let form = "code=\(room.keys.code)&alias=\(SampleRoom.encoded(name))"
    let refusal = room.post("/join", form)
    if refusal.status == 303 {
      let named = try RoomPageTests.elements(of: SampleRoom(exercises: [plain]), alias: name)
      #expect(named == expected)
    } else if name.unicodeScalars.contains("\0") {
      #expect(refusal.status == 415 && refusal.body.isEmpty)
    } else {
      #expect(refusal.status == 400)
      let usual = room.get("/" + room.keys.code).body
      #expect(RoomPageTests.elements(in: refusal.body) == RoomPageTests.elements(in: usual))
    }
  }

  /// The elements by which a text could act, on all pages of one question.
  private static func elements(of room: SampleRoom, alias: String) throws -> [String] {
    let cookie = room.join(alias)
    try room.perform(.open(question: 1))
    let before = room.get("/room", cookie: cookie).body
    room.vote(cookie, question: 1, round: 1, "answer=1&certainty=1")
    try room.perform(.close)
    try room.perform(.reveal)
    let after = room.get("/room", cookie: cookie).body
    let wall = room.get("/wall/\(room.keys.wallCode)").body
    return [before, after, wall].flatMap { elements(in: $0) }
  }

  private static func elements(in page: [UInt8]) -> [String] {
    String(decoding: page, as: UTF8.self)
      .matches(of: /<(script|style|img|iframe|a|meta|object|form|input|svg)\b/)
      .map { String($0.1) }
  }
}
