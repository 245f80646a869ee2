import Foundation
import TestSupport
import Testing

@Suite("The first run")
struct FirstRunTests {
  @Test("Without a terminal nothing is asked: a profile `me`, and the promise once")
  func withoutTerminal() throws {
    try Qadam.use { qadam in
      let first = try qadam.run()
      #expect(first.code == 0)
      #expect(first.errors.contains("Nothing is sent anywhere"))
      #expect(!first.output.contains(">"))
      let second = try qadam.run()
      #expect(second.errors == "")
      #expect(try qadam.run("profile", "list").output == "* me\n")
    }
  }

  @Test(
    "In a terminal language and alias are asked, nothing else, and the lesson begins; the language stays"
  )
  func inTerminal() throws {
    try Qadam.use { qadam in
      let program = try InteractiveProgram(qadam.start([]), on: .terminal(columns: 80, rows: 24))
      try program.wait(for: "> ")
      program.send("2\n")
      try program.wait(for: "> ")
      program.send("Ворон\n")
      let home = try program.wait(for: "> ")
      #expect(home.contains("A course of one module"))
      program.send("\n")
      try program.wait(for: "What is near can be changed sooner.")
      program.send("\r")
      try program.wait(for: "Which of these is nearest to you?")
      program.send([3])
      #expect(try program.waitForExit() == .code(130))
      #expect(try qadam.run("profile", "list").output == "* Ворон\n")
      let later = try qadam.run()
      #expect(later.output.contains("Пройдено") || later.output.contains("урок"), "\(later.output)")
      let said = try qadam.run("--language", "en")
      #expect(said.output.contains("Lessons done"))
    }
  }

  @Test(
    "Ctrl-C and the end of the input at the first questions leave nothing behind",
    arguments: [0, 1]
  )
  func leaving(answered: Int) throws {
    try Qadam.use { qadam in
      for (key, exit) in [(UInt8(3), ProgramExit.code(130)), (4, .code(0))] {
        let program = try InteractiveProgram(qadam.start([]), on: .terminal(columns: 80, rows: 24))
        try program.wait(for: "> ")
        for _ in 0..<answered {
          program.send("\n")
          try program.wait(for: "> ")
        }
        program.send([key])
        #expect(try program.waitForExit() == exit)
        #expect(try qadam.run("profile", "list").output == "")
      }
    }
  }

  @Test("NO_COLOR, --no-color and a dumb terminal are obeyed")
  func colours() throws {
    try Qadam.use { qadam in
      try qadam.run("profile", "add", "me")
      func shown(_ options: [String], _ environment: [String: String] = [:]) throws -> String {
        var qadam = qadam
        qadam.environment.merge(environment) { $1 }
        let program = try InteractiveProgram(
          qadam.start(options + ["course", "preview", "nine-kinds"]),
          on: .terminal(columns: 80, rows: 24)
        )
        try program.wait(for: "save and leave")
        program.send("q\n")
        try program.waitForExit()
        return program.text
      }
      let colour = /\u{1B}\[([0-9;]*;)?(3[0-9]|9[0-7])(;[0-9;]*)?m/
      #expect(try shown([]).contains(colour))
      #expect(try !shown([], ["NO_COLOR": "1"]).contains(colour))
      #expect(try !shown(["--no-color"]).contains(colour))
      #expect(try !shown([], ["TERM": "dumb"]).contains("\u{1B}"))
      #expect(try !shown(["--plain"]).contains("\u{1B}"))
    }
  }

  @Test("Without any network the program works as ever")
  func withoutNetwork() throws {
    try Qadam.use { qadam in
      let start = qadam.start(["learn", "first-steps"])
      let isolated = ProgramStart(
        "unshare",
        ["-n", start.program] + start.arguments,
        environment: start.environment
      )
      // Some machines let nobody leave the network; there the trace of system calls has to do.
      guard try ProgramStart("unshare", ["-n", "true"]).run().code == 0 else { return }
      #expect(try isolated.run(input: "\ns\ns\nnote\n").code == 0)
    }
  }
}
