import Foundation
import TestSupport
import Testing

/// What happens to a trainer's and a learner's files when the disk is full, on the built program.
@Suite("A full disk at the desk")
struct FullDiskTests {
  /// One line that names the disk, and the documented code.
  private func expectFull(_ result: ProgramResult, _ comment: String) {
    #expect(result.code == 74, "\(comment): \(result.errors)")
    expectOneLine(result.errors)
    #expect(
      result.errors.contains("disk is full") || result.errors.contains("There is no room left"),
      "\(result.errors)"
    )
  }

  @Test("A bundle that does not fit leaves no half file, and an older one as it was")
  func export() throws {
    try DeskWorld.use { world in
      try world.play("aida")
      let before = try world.content(of: "aida")
      for options in [
        ["--plain-text"], ["--to", world.recipient], ["--to", world.recipient, "--armor"],
      ] {
        let path = world.stick + "/work"
        let words = ["progress", "export", path] + options
        // The record's own log of a few kilobytes fits, the bundle does not.
        for blocks in [0, 1, 2] {
          let result = try world.run("aida", blocks: blocks, words)
          expectFull(result, "\(options) \(blocks)")
          #expect(world.files(below: world.stick) == [])
        }
        try world.write("older", to: "stick/work")
        expectFull(try world.run("aida", blocks: 1, words), "\(options)")
        #expect(world.files(below: world.stick) == ["work"])
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "older")
        try FileManager.default.removeItem(atPath: path)
      }
      #expect(try world.content(of: "aida") == before)
      #expect(try world.run("aida", "doctor").code == 0)
    }
  }

  @Test("A trainer's key that does not fit is not half there")
  func key() throws {
    try DeskWorld.use { world in
      let words = ["trainer", "key"] + world.secret
      expectFull(try world.run("newcomer", blocks: 0, words), "no block")
      #expect(world.files(below: world.qadam.folder + "/newcomer") == [])
      // What fits later is made then.
      #expect(try world.start("newcomer", words).run().code == 0)
    }
  }

  @Test("A report that does not fit leaves no half file, in whichever form")
  func reports() throws {
    try DeskWorld.use { world in
      try world.play("aida")
      let before = try world.content(of: "aida")
      for form in ["text", "md", "html", "csv", "json", "xlsx", "pdf"] {
        let path = world.stick + "/report"
        let words = ["report", "items", "--format", form, "--output", path]
        let result = try world.run("aida", blocks: 1, words)
        expectFull(result, form)
        #expect(world.files(below: world.stick) == [], "\(form)")
      }
      let full = ["-c", "exec \"$@\" >/dev/full", "sh", Project.program]
      for form in ["text", "md", "html", "csv", "json"] {
        let words = world.words("aida", ["report", "items", "--format", form])
        let result = try ProgramStart("sh", full + words, environment: world.environment).run()
        expectFull(result, form)
      }
      #expect(try world.content(of: "aida") == before)
    }
  }

  @Test("An import that does not fit keeps what came before it and nothing of the rest")
  func imports() throws {
    try DeskWorld.use { world in
      for number in 1...4 {
        try world.play("learner\(number)", answer: number % 3 + 1)
        try world.hand(in: "\(number).age", by: "learner\(number)")
      }
      let words = ["cohort", "import", "spring", world.stick] + world.secret
      func copy(_ name: String) throws {
        try FileManager.default.copyItem(
          atPath: world.qadam.folder + "/trainer",
          toPath: world.qadam.folder + "/" + name
        )
      }
      try copy("whole")
      #expect(try world.start("whole", words).run().code == 0)
      let whole = try world.content(of: "whole")
      var refused = 0
      for blocks in [8, 64, 128, 160, 200, 240, 280, 320, 400, 500] {
        let name = "full\(blocks)"
        try copy(name)
        let result = try world.run(name, blocks: blocks, words)
        if result.code != 0 {
          refused += 1
          expectFull(result, "\(blocks)")
        }
        #expect(try world.run(name, "doctor").code == 0, "\(blocks)")
        #expect(try world.start(name, words).run().code == 0, "\(blocks)")
        #expect(try world.content(of: name) == whole, "\(blocks)")
      }
      #expect(refused > 2)
    }
  }
}
