import Foundation
import JSON
import TestSupport
import Testing

@Suite("Every command")
struct CommandTests {
  private static let commands: [[String]] = [
    [], ["learn"], ["progress"], ["settings"], ["review"], ["test"], ["profile"],
    ["profile", "list"], ["profile", "add"],
    ["profile", "use"], ["profile", "rename"], ["profile", "forget"], ["course"],
    ["course", "list"], ["course", "show"], ["course", "check"], ["course", "preview"],
    ["course", "new"], ["export"], ["export", "attempts"], ["workbook"],
    ["workbook", "show"], ["workbook", "edit"], ["workbook", "export"], ["workbook", "history"],
    ["progress", "export"], ["trainer"], ["trainer", "key"], ["cohort"], ["cohort", "create"],
    ["cohort", "list"], ["cohort", "show"], ["report"], ["report", "items"], ["cohort", "import"],
    ["cohort", "counterbalance"],
    ["cohort", "remove"], ["doctor"],
    ["completions"],
  ]

  @Test("Help fits screens of 80 and of 40 columns in three languages", arguments: commands)
  func help(command: [String]) throws {
    try Qadam.use { qadam in
      for language in ["en", "ru", "kk"] {
        for columns in [80, 40] {
          let program = try InteractiveProgram(
            qadam.bare(["--language", language] + command + ["--help"]),
            on: .terminal(columns: columns, rows: 24)
          )
          #expect(try program.waitForExit() == .code(0))
          let lines = program.text.replacing("\r\n", with: "\n").split(separator: "\n")
          #expect(lines.count > 5)
          let long = lines.filter { $0.count > columns && $0.contains(" ") }
          #expect(long.isEmpty, "\(language) \(columns): \(long)")
        }
        let piped = try qadam.bare(["--language", language, "help"] + command).run()
        #expect(piped.code == 0)
        #expect(piped.errors == "")
        #expect(!FileManager.default.fileExists(atPath: qadam.data))
      }
    }
  }

  @Test("The version is one line, wherever it is asked for")
  func version() throws {
    for arguments in [["--version"], ["--plain", "--version"], ["learn", "--version"]] {
      let result = try ProgramStart(Project.program, arguments).run()
      #expect(result.code == 0)
      #expect(result.output.wholeMatch(of: /qadam [0-9]+\.[0-9]+\.[0-9]+\n/) != nil)
    }
  }

  @Test("The shells accept the completions", arguments: ["bash", "zsh", "fish"])
  func completions(shell: String) throws {
    try withTemporaryFolder { folder in
      let script = try ProgramStart(Project.program, ["completions", shell]).run()
      #expect(script.code == 0)
      let path = folder + "/completions"
      try Data(script.outputBytes).write(to: URL(fileURLWithPath: path))
      let checked = try ProgramStart(shell, ["-n", path]).run()
      #expect(checked.code == 0)
      #expect(checked.errors == "")
    }
  }

  @Test("The manual page is shown without a complaint")
  func manual() throws {
    try withTemporaryFolder { folder in
      let page = try ProgramStart(Project.program, ["manual"]).run()
      let path = folder + "/qadam.1"
      try Data(page.outputBytes).write(to: URL(fileURLWithPath: path))
      let shown = try ProgramStart(
        "man",
        ["--warnings", "-l", path],
        environment: ["MANWIDTH": "80", "LC_ALL": "C.UTF-8"]
      ).run()
      #expect(shown.code == 0)
      #expect(shown.errors == "")
      for word in ["qadam", "learn", "Exit codes", "130"] {
        #expect(shown.output.contains(word), "\(word)")
      }
    }
  }

  @Test(
    "A new course passes the check without a warning and can be played",
    arguments: ["en", "ru", "kk"]
  )
  func newCourse(language: String) throws {
    try Qadam.use { qadam in
      let folder = qadam.folder + "/my first course"
      let made = try qadam.bare(["--language", language, "course", "new", folder]).run()
      #expect(made.code == 0)
      let checked = try qadam.bare(["course", "check", folder]).run()
      #expect(checked.code == 0)
      #expect(checked.output.contains("0 errors, 0 warnings"), "\(checked.output)")
      let again = try qadam.bare(["course", "new", folder]).run()
      #expect(again.code == 73)
      expectOneLine(again.errors)
      let outline = try qadam.bare(["--course", folder, "course", "show", "--format", "json"]).run()
      let lesson = try #require(
        outline.output.firstMatch(of: /"lessons": \[\s*\{\s*"id": "([a-z-]+)"/)?.1
      )
      let preview = try qadam.bare(["--course", folder, "course", "preview", String(lesson)]).run()
      #expect(preview.code == 0)
      #expect(!FileManager.default.fileExists(atPath: qadam.data))
    }
  }

  @Test("A preview plays to the end and records nothing")
  func preview() throws {
    try Qadam.use { qadam in
      let player = try ProtocolPlayer(
        qadam.start(["course", "preview", "first-steps", "--protocol", "jsonl"])
      )
      #expect(try player.play(Move.firstSteps) == .code(0))
      #expect(player.event["finished"] == true)
      #expect(!FileManager.default.fileExists(atPath: qadam.data))
    }
  }

  @Test("Profiles are made, chosen, renamed and forgotten with every file")
  func profiles() throws {
    try Qadam.use { qadam in
      for alias in ["heron", "Ворон", "қаз"] {
        #expect(try qadam.run("profile", "add", alias).code == 0)
      }
      #expect(try qadam.run("profile", "add", "HERON").code == 65)
      #expect(try qadam.run("profile", "use", "nobody").code == 66)
      try qadam.run("profile", "use", "Ворон")
      #expect(try qadam.run("profile", "list").output.contains("* Ворон"))
      #expect(try qadam.run("profile", "rename", "Ворон", "owl").code == 0)
      try qadam.run("learn", "first-steps", input: "\ns\ns\nSecret words of mine\n")
      let before = try Set(qadam.profileFiles())
      let unsure = try qadam.run("profile", "forget", "owl")
      #expect(unsure.code == 64)
      #expect(try Set(qadam.profileFiles()) == before)
      #expect(try qadam.run("profile", "forget", "owl", "--yes").code == 0)
      #expect(try qadam.run("profile", "list").output.contains("owl") == false)
      #expect(try Set(qadam.profileFiles()).count < before.count)
      #expect(try qadam.everyByte().firstRange(of: Array("Secret words".utf8)) == nil)
      #expect(try qadam.run("profile", "forget", "owl", "--yes").code == 66)
      #expect(try qadam.run("doctor").code == 0)
    }
  }

  @Test("Files are for their owner alone")
  func modes() throws {
    try Qadam.use { qadam in
      let player = try ProtocolPlayer(qadam, lesson: "first-steps")
      try player.send(ProtocolPlayer.line(for: .goOn))
      var paths = [qadam.data]
      let below = FileManager.default.enumerator(atPath: qadam.data)
      while let path = below?.nextObject() as? String { paths.append(qadam.data + "/" + path) }
      #expect(paths.count >= 4)
      for path in paths {
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        let isFolder = attributes[.type] as? FileAttributeType == .typeDirectory
        #expect(attributes[.posixPermissions] as? Int == (isFolder ? 0o700 : 0o600), "\(path)")
      }
      let output = qadam.folder + "/answers.csv"
      #expect(try qadam.run("export", "attempts", "--output", output).code == 0)
      let mode = try FileManager.default.attributesOfItem(atPath: output)[.posixPermissions]
      #expect(mode as? Int == 0o600)
    }
  }

  @Test("Nothing is written outside the data folder, and no socket is opened")
  func systemCalls() throws {
    guard
      ProcessInfo.processInfo.environment["PATH"].map({ path in
        path.split(separator: ":").contains {
          FileManager.default.isExecutableFile(atPath: $0 + "/strace")
        }
      }) == true
    else { return }
    try Qadam.use { qadam in
      let trace = qadam.folder + "/trace"
      let start = qadam.start(["learn", "first-steps"])
      let calls = "openat,open,creat,socket,connect,unlink,rename,mkdir"
      let traced = ProgramStart(
        "strace",
        ["-f", "-o", trace, "-e", "trace=" + calls, start.program] + start.arguments,
        environment: start.environment
      )
      #expect(try traced.run(input: "\ns\ns\nnote\n").code == 0)
      let lines = try String(contentsOfFile: trace, encoding: .utf8).split(separator: "\n")
      #expect(lines.count > 5)
      for line in lines {
        #expect(!line.contains("socket(") && !line.contains("connect("), "\(line)")
        let writes = ["O_WRONLY", "O_RDWR", "O_CREAT", "unlink(", "rename(", "mkdir("]
          .contains { line.contains($0) }
        if writes { #expect(line.contains(qadam.data) || line.contains("/dev/null"), "\(line)") }
      }
    }
  }
}

extension Qadam {
  /// All bytes of all files in the data folder.
  fileprivate func everyByte() throws -> [UInt8] {
    var bytes: [UInt8] = []
    let below = FileManager.default.enumerator(atPath: data)
    while let path = below?.nextObject() as? String {
      bytes += (try? Data(contentsOf: URL(fileURLWithPath: data + "/" + path))) ?? Data()
    }
    return bytes
  }
}
