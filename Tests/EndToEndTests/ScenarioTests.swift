import Glibc
import JSON
import TestSupport
import Testing

@Suite("A scenario in the three front ends")
struct ScenarioTests {
  /// Deletes, puts it back, goes back to compare, stays silent, ends there.
  private static let path: JSONValue = [1, 1, ["back": true], 2]

  @Test("A path leaves the same record on the screen, by lines and by protocol")
  func sameRecords() throws {
    let byProtocol = try record(playByProtocol)
    let byLines = try record(playByLines)
    let byKeys = try record(playByKeys)
    #expect(byProtocol.filter { $0.contains(" step-taken ") }.count == 4)
    #expect(byLines == byProtocol)
    #expect(byKeys == byProtocol)
  }

  @Test("The whole path is exported, marked by its first ending")
  func export() throws {
    try Qadam.use(.withStory) { qadam in
      _ = try playByProtocol(qadam)
      let attempt = try #require(
        try qadam.attempts().first { $0["exercise"] == "comment-at-night" }
      )
      #expect(attempt["response"] == ScenarioTests.path)
      // Deleting and putting back gains 2·(−2 + 1) − 1 = −3; the range is from −4 to 1.
      #expect(attempt["score"]?.numberValue == 0.2)
      #expect(try qadam.run("doctor").code == 0)
    }
  }

  @Test("By protocol each stage says what it must, and no consequence before the end of a path")
  func events() throws {
    try Qadam.use(.withStory) { qadam in
      let player = try ProtocolPlayer(qadam, lesson: FixtureCourse.story)
      try player.send(JSONObject([("next", true)]))
      #expect(player.event["meterNames"] == ["trust": "Trust", "time": "Free hours"])
      #expect(player.event["stage"] == "the-comment")
      #expect(player.event["choices"]?.arrayValue?.count == 2)
      try player.send(JSONObject([("answer", 1)]))
      #expect(player.name == "scene")
      #expect(player.event["id"] == "the-picture")
      #expect(player.event["meters"] == ["trust": 3, "time": 8])
      #expect(player.event["canGoBack"] == false)
      try player.send(JSONObject([("back", true)]))
      #expect(player.event["code"] == "input-not-expected")
      try player.send(JSONObject([("answer", 3)]))
      #expect(player.event["code"] == "answer-out-of-range")
      let shown = player.events.map { JSONValue.object($0).text }.joined()
      #expect(!shown.contains("A picture of the comment") && !shown.contains("Policy, line"))
      try player.send(JSONObject([("answer", 1)]))
      #expect(player.event["ending"] == true)
      #expect(player.event["consequences"]?.arrayValue?.count == 2)
      #expect(player.event["policy"]?.stringValue?.hasPrefix("Policy, line 1") == true)
      try player.send(JSONObject([("next", true)]))
      #expect(player.name == "note")
      let feedback = try #require(player.events.last { $0["event"] == "feedback" })
      #expect(feedback["score"]?.numberValue == 0.2)
      #expect(feedback["misconceptions"] == ["loud-is-right"])
      #expect(feedback["solution"] == ["Answer with the source"])
    }
  }

  @Test("A kill on the way loses no step: the next start stands at the same scene")
  func kill() throws {
    try Qadam.use(.withStory) { qadam in
      for (step, scene) in [("1", "the-picture"), ("2", "an-empty-thread")] {
        let player = try ProtocolPlayer(qadam, lesson: FixtureCourse.story)
        if player.name == "page" { try player.send(JSONObject([("next", true)])) }
        try player.send(JSONObject([("answer", try JSONValue(parsing: step))]))
        player.program.signal(SIGKILL)
        try player.program.waitForExit()
        let again = try ProtocolPlayer(qadam, lesson: FixtureCourse.story)
        #expect(again.event["stage"]?.stringValue == scene)
        #expect(again.event["canGoBack"] == .bool(step == "2"))
      }
    }
  }

  @Test("What the program writes and reads in a scenario follows the schema")
  func schema() throws {
    try Qadam.use(.withStory) { qadam in
      let lines = [
        #"{"next":true}"#, #"{"answer":"one"}"#, #"{"hint":true}"#, #"{"answer":1}"#,
        #"{"answer":1}"#, #"{"back":true}"#, #"{"back":true,"milliseconds":5}"#, #"{"answer":2}"#,
        #"{"next":true}"#, #"{"text":"Answer"}"#,
      ]
      let result = try qadam.start(["learn", FixtureCourse.story, "--protocol", "jsonl"])
        .run(input: lines.joined(separator: "\n") + "\n")
      let output = result.output.split(separator: "\n").map { String($0) }
      #expect(output.filter { $0.contains(#""event":"scene""#) }.count == 5)
      #expect(output.last?.contains(#""finished":true"#) == true)
      #expect(try ProtocolSchemaTests.complaints(about: output, definition: "out") == "")
      #expect(try ProtocolSchemaTests.complaints(about: lines, definition: "in") == "")
    }
  }

  @Test(
    "A scene or an exercise that lacks what a story needs does not follow the schema",
    arguments: ["meters", "choices", "text", "heading"]
  )
  func schemaRefuses(member: String) throws {
    try Qadam.use(.withStory) { qadam in
      let player = try ProtocolPlayer(qadam, lesson: FixtureCourse.story)
      try player.send(JSONObject([("next", true)]))
      let members = player.event.members.filter { $0.key != member }
      let line = JSONValue.object(JSONObject(members.map { ($0.key, $0.value) })).text
      #expect(try ProtocolSchemaTests.complaints(about: [line], definition: "out") != "")
    }
  }
}

extension ScenarioTests {
  /// Plays in a new profile and returns all facts, without what differs from record to record.
  private func record(_ play: (Qadam) throws -> ProgramExit) throws -> [String] {
    try Qadam.use(.withStory) { qadam in
      #expect(try qadam.run("profile", "add", "me").code == 0)
      #expect(try play(qadam) == .code(0))
      return try qadam.facts()
    }
  }

  private func playByProtocol(_ qadam: Qadam) throws -> ProgramExit {
    let player = try ProtocolPlayer(qadam, lesson: FixtureCourse.story)
    try player.send(JSONObject([("next", true)]))
    for step in ScenarioTests.path.arrayValue ?? [] {
      let isBack = step.objectValue != nil
      try player.send(isBack ? JSONObject([("back", true)]) : JSONObject([("answer", step)]))
    }
    try player.send(JSONObject([("next", true)]))
    try player.send(JSONObject([("text", "Answer")]))
    return try player.program.waitForExit()
  }

  private func playByLines(_ qadam: Qadam) throws -> ProgramExit {
    let player = try PlainPlayer(qadam, lesson: FixtureCourse.story)
    func type(_ line: String) throws {
      player.program.send(line + "\n")
      try player.read()
    }
    try type("")
    #expect(player.screen.contains("1. Delete it\n2. Answer with the source\n"))
    #expect(!player.screen.contains("Policy"))
    try type("1")
    #expect(player.screen.contains("The picture goes from phone to phone."))
    #expect(!player.screen.contains("A picture of the comment"))
    try type("b")
    try type("1")
    #expect(player.screen.contains("A picture of the comment was kept"))
    #expect(player.screen.contains("Trust: 5 → 4"))
    #expect(player.screen.contains("Free hours: 8 → 7"))
    #expect(player.screen.contains("Policy, line 1"))
    try type("b")
    #expect(player.screen.contains("1. Put it back and say sorry (taken before)"))
    try type("2")
    #expect(player.screen.contains("Policy, line 2"))
    #expect(player.screen.contains("Where your other paths ended"))
    #expect(player.screen.contains("A calm thread: Trust 4, Free hours 7"))
    try type("")
    #expect(player.screen.contains("20 %"))
    player.program.send("Answer\n")
    return try player.program.waitForExit()
  }

  private func playByKeys(_ qadam: Qadam) throws -> ProgramExit {
    let player = try RichPlayer(qadam, lesson: FixtureCourse.story)
    func type(_ keys: String, until text: String) throws {
      player.program.send(keys)
      try player.program.wait(for: text)
      try player.program.wait(for: "save and leave")
    }
    try type("\r", until: "Answer with the source")
    try type("1\r", until: "phone to phone")
    try type("1\r", until: "Policy, line 1")
    try type("b", until: "(taken before)")
    try type("2\r", until: "Policy, line 2")
    player.program.send("\r")
    try player.program.wait(for: "20 %")
    try player.program.wait(for: "Enter go on")
    player.program.send("\r")
    try player.program.wait(for: "go on")
    player.program.send("Answer\r")
    return try player.program.waitForExit()
  }
}
