import Glibc
import JSON
import TestSupport
import Testing

@Suite("A simulation in the three front ends")
struct SimulationTests {
  /// A prediction, a plan with every way to ask, a plan with care, a prediction.
  private static let answers: [JSONValue] = [
    ["low": 0, "high": 2],
    [
      "plan": [
        [
          "segment": "core", "language": "all", "frame": "rights", "visits": 4, "messages": 10,
          "friends": 2, "post": false,
        ],
        [
          "segment": "parents", "language": "kk", "frame": "general", "visits": 0, "messages": 0,
          "friends": 0, "post": true,
        ],
      ], "low": 2, "high": 9,
    ],
    ["plan": [], "reminder": true, "trust": 100, "low": 0, "high": 0], ["low": 0, "high": 4],
  ]

  @Test("Four rounds leave the same record on the screen, by lines and by protocol")
  func sameRecords() throws {
    let byProtocol = try record(playByProtocol)
    let byLines = try record(playByLines)
    let byKeys = try record(playByKeys)
    #expect(byProtocol.filter { $0.contains(" step-taken ") }.count == 4)
    #expect(byLines == byProtocol)
    #expect(byKeys == byProtocol)
  }

  @Test("By protocol each round is an exercise with its number, its schema and the result before")
  func events() throws {
    try Qadam.use(.withTown) { qadam in
      let player = try ProtocolPlayer(qadam, lesson: FixtureCourse.town)
      try player.send(JSONObject([("next", true)]))
      #expect(player.event["round"] == 1 && player.event["rounds"] == 4)
      #expect(player.event["segments"] == nil && player.event["result"] == nil)
      try player.send(JSONObject([("answer", SimulationTests.answers[0])]))
      #expect(player.event["round"] == 2 && player.event["stage"] == "reach")
      #expect(player.event["segments"]?.arrayValue?.first?["pledge"] == nil)
      #expect(player.event["result"]?["day"]?["contacted"] == 150)
      #expect(player.event["result"]?["decision"] == nil)
      try player.send(JSONObject([("answer", SimulationTests.answers[1])]))
      #expect(player.event["round"] == 3 && player.event["marked"] == true)
      #expect(player.event["segments"]?.arrayValue?.first?["pledge"] == 6000)
      #expect(player.event["result"]?["day"]?["pledged"] == nil)
      #expect(player.event["result"]?["decision"]?["careful"] == true)
    }
  }

  @Test(
    "What cannot be planned or predicted is refused in one line, and the round goes on",
    arguments: [
      (
        #"{"plan":[{"segment":"parents","language":"kk","frame":"general","messages":76}],"low":0,"high":5}"#,
        "plan-over-budget"
      ),
      (#"{"plan":[],"low":"soon","high":5}"#, "answer-not-a-number"),
      (
        #"{"plan":[{"segment":"core","language":"all","frame":"rights","visits":1000000000}],"low":0,"high":5}"#,
        "plan-impossible-number"
      ),
      (#"{"plan":[],"low":9,"high":5}"#, "prediction-reversed"), ("7", "answer-wrong-shape"),
    ]
  )
  func refusals(_ answer: String, _ code: String) throws {
    try Qadam.use(.withTown) { qadam in
      let player = try ProtocolPlayer(qadam, lesson: FixtureCourse.town)
      try player.send(JSONObject([("next", true)]))
      try player.send(JSONObject([("answer", SimulationTests.answers[0])]))
      try player.send(JSONObject([("answer", try JSONValue(parsing: answer))]))
      #expect(player.event["code"]?.stringValue == code)
      #expect(player.event["message"]?.stringValue?.contains("\n") == false)
      try player.send(JSONObject([("answer", SimulationTests.answers[1])]))
      #expect(player.event["round"] == 3)
    }
  }

  @Test("A kill between rounds loses none of them")
  func kill() throws {
    try Qadam.use(.withTown) { qadam in
      for (number, answer) in SimulationTests.answers.prefix(3).enumerated() {
        let player = try ProtocolPlayer(qadam, lesson: FixtureCourse.town)
        if player.name == "page" { try player.send(JSONObject([("next", true)])) }
        #expect(player.event["round"]?.integerValue == number + 1)
        try player.send(JSONObject([("answer", answer)]))
        player.program.signal(SIGKILL)
        try player.program.waitForExit()
      }
      #expect(try qadam.run("doctor").code == 0)
    }
  }

  @Test("What the program writes and reads in a simulation follows the schema")
  func schema() throws {
    try Qadam.use(.withTown) { qadam in
      let answers = SimulationTests.answers.map { "{\"answer\":\($0.text)}" }
      let lines =
        [#"{"next":true}"#, #"{"answer":[]}"#] + answers
        + [#"{"next":true}"#, #"{"text":"Ask"}"#]
      let result = try qadam.start(["learn", FixtureCourse.town, "--protocol", "jsonl"])
        .run(input: lines.joined(separator: "\n") + "\n")
      let output = result.output.split(separator: "\n").map { String($0) }
      #expect(output.filter { $0.contains(#""round":"#) }.count >= 4)
      #expect(output.last?.contains(#""finished":true"#) == true)
      #expect(try ProtocolSchemaTests.complaints(about: output, definition: "out") == "")
      let sound = lines.filter { $0 != #"{"answer":[]}"# }
      #expect(try ProtocolSchemaTests.complaints(about: sound, definition: "in") == "")
    }
  }
}

extension SimulationTests {
  private func record(_ play: (Qadam) throws -> ProgramExit) throws -> [String] {
    try Qadam.use(.withTown) { qadam in
      #expect(try qadam.run("profile", "add", "me").code == 0)
      #expect(try play(qadam) == .code(0))
      return try qadam.facts()
    }
  }

  private func playByProtocol(_ qadam: Qadam) throws -> ProgramExit {
    let player = try ProtocolPlayer(qadam, lesson: FixtureCourse.town)
    try player.send(JSONObject([("next", true)]))
    for answer in SimulationTests.answers { try player.send(JSONObject([("answer", answer)])) }
    #expect(player.event["ending"] == true)
    try player.send(JSONObject([("next", true)]))
    try player.send(JSONObject([("text", "Ask")]))
    return try player.program.waitForExit()
  }

  private func playByLines(_ qadam: Qadam) throws -> ProgramExit {
    let player = try PlainPlayer(qadam, lesson: FixtureCourse.town)
    func type(_ line: String, _ shown: String) throws {
      player.program.send(line + "\n")
      try player.read()
      #expect(player.screen.contains(shown), "\(line)")
    }
    try type("", "Round 1 of 4: copy the candidates")
    try type("many", "many")
    try type("0-2", "asked: 150")
    try type("core v4 m10 f2 all rights", "92 of 300 minutes, 208 left, 16 asked")
    try type("parents m70", "72 too many")
    try type("1-2", "The plan takes 372 minutes; there are 300. Take 72 out.")
    try type("undo", "Undone.")
    try type("parents p kk", "137 of 300 minutes")
    try type("show", "Parents: post · kk · general")
    try type("2-9", "Round 3 of 4: reminders and trust")
    try type("r t100", "Reminder: yes; trust 100 %.")
    try type("0-0", "Round 4 of 4: the honesty round")
    try type("0-4", "All rounds")
    try type("", "of 100")
    player.program.send("Ask\n")
    return try player.program.waitForExit()
  }

  private func playByKeys(_ qadam: Qadam) throws -> ProgramExit {
    let player = try RichPlayer(qadam, lesson: FixtureCourse.town)
    func type(_ keys: String, until text: String) throws {
      player.program.send(keys)
      try player.program.wait(for: text)
      try player.program.wait(for: "save and leave")
    }
    let (left, right, down) = ("\u{1B}[D", "\u{1B}[C", "\u{1B}[B")
    try type("\r", until: "from ›")
    try type("0\t2\r", until: "plan the round")
    try type("\r", until: "0 of 300 minutes")
    // Core: 4 visits, 10 messages, 2 friend requests; all languages, words of rights. Parents: a post.
    let turns = String(repeating: left, count: 4) + "  " + right + " "
    let post = down + String(repeating: right, count: 4) + " "
    player.program.send("4" + right + "10" + right + "2" + turns + post)
    try player.program.wait(for: "137 of 300 minutes")
    player.program.send("\r")
    try player.program.wait(for: "Enter run")
    try type("2\t9\r", until: "plan the round")
    try type("\r", until: "0 of 300 minutes")
    player.program.send(down + down + down + " " + right + " ")
    try player.program.wait(for: "›100 %")
    player.program.send("\r")
    try player.program.wait(for: "Enter run")
    try type("0\t0\r", until: "Enter predict")
    try type("\r", until: "from ›")
    try type("0\t4\r", until: "end here")
    player.program.send("\r")
    try player.program.wait(for: "of 100")
    try player.program.wait(for: "Enter go on")
    player.program.send("\r")
    try player.program.wait(for: "go on")
    player.program.send("Ask\r")
    return try player.program.waitForExit()
  }
}
