import Glibc
import TestSupport
import Testing

/// The helpers that other tests start programs with.
struct ProgramTests {
  @Test("A program gets its input, variables and folder and gives its output and exit code")
  func running() throws {
    try withTemporaryFolder { folder in
      let script = "cat; echo \"$WORD\" >&2; pwd; exit 3"
      let start = ProgramStart(
        "sh",
        ["-c", script],
        environment: ["WORD": "Қадам"],
        folder: folder
      )
      let result = try start.run(input: "in\n")
      #expect(result.output == "in\n\(folder)\n")
      #expect(result.errors == "Қадам\n")
      #expect(result.code == 3)
      #expect(try ProgramStart("sh", ["-c", "kill -9 $$"]).run().exit == .signal(SIGKILL))
    }
  }

  @Test("A program that does not exist or does not end is a failure")
  func failures() {
    #expect(throws: TestFailure.self) { try ProgramStart("/none/of/this").run() }
    #expect(throws: TestFailure.self) {
      try ProgramStart("sh", ["-c", "exec tail -f /dev/null"]).run(seconds: 0.05)
    }
  }

  @Test("A program in a terminal sees its size, reads keys, and gets signals")
  func terminal() throws {
    let script = """
      trap 'stty size; echo resized' WINCH
      trap 'echo bye; exit 7' TERM
      stty size; echo ready
      while :; do read line && echo "got $line"; done
      """
    let program = try InteractiveProgram(
      ProgramStart("bash", ["-c", script]),
      on: .terminal(columns: 80, rows: 24)
    )
    try program.wait(for: "24 80\r\nready")
    program.send("қадам\r")
    try program.wait(for: "got қадам")
    try program.resize(columns: 100, rows: 30)
    program.send("x\r")
    try program.wait(for: "30 100\r\nresized")
    program.signal(SIGTERM)
    program.send("y\r")
    #expect(try program.waitForExit() == .code(7))
    #expect(program.text.contains("bye"))
  }

  @Test("A program on pipes talks line by line until its input ends")
  func pipes() throws {
    let program = try InteractiveProgram(
      ProgramStart("sh", ["-c", "while read line; do echo \"<$line>\"; done; echo end >&2"]),
      on: .pipes
    )
    program.send("a\n")
    try program.wait(for: "<a>")
    program.send("b\n")
    try program.wait(for: "<b>")
    program.endInput()
    #expect(try program.waitForExit() == .code(0))
    #expect(program.errors == "end\n")
  }

  @Test("A lost terminal hangs its program up")
  func hangUp() throws {
    let program = try InteractiveProgram(
      ProgramStart("sh", ["-c", "echo ready; exec tail -f /dev/null"]),
      on: .terminal(columns: 80, rows: 24)
    )
    try program.wait(for: "ready")
    program.hangUp()
    #expect(try program.waitForExit() == .signal(SIGHUP))
  }
}
