import Foundation
import JSON
import TestSupport
import Testing

/// Taking in the work of a room, on the built program.
@Suite("Taking bundles in")
struct ImportTests {
  @Test("Any order, overlap and repetition give the same record and the same report")
  func story() throws {
    try DeskWorld.use { world in
      for (person, answer) in [("aida", 1), ("berik", 2), ("dana", 1)] {
        try world.play(person, answer: answer)
        try world.hand(in: person + "-1.age", by: person)
      }
      // Later work overlaps what was handed in before.
      for person in ["aida", "berik"] {
        try world.play(person, answer: 3)
        try world.hand(in: person + "-2.age", by: person)
      }
      let files = try FileManager.default.contentsOfDirectory(atPath: world.stick).sorted()
      let orders = [
        files, files.reversed(), [2, 4, 0, 1, 3, 0, 2].map { files[$0] },
        [1, 3, 4, 4, 0, 2].map { files[$0] },
      ]
      var contents: [[String]] = []
      var reports: [String] = []
      for (number, order) in orders.enumerated() {
        let name = "desk\(number)"
        try FileManager.default.copyItem(
          atPath: world.qadam.folder + "/trainer",
          toPath: world.qadam.folder + "/" + name
        )
        for file in order {
          let path = world.stick + "/" + file
          let words = ["cohort", "import", "spring", path] + world.secret
          #expect(try world.start(name, words).run().code == 0)
        }
        #expect(try world.run(name, "doctor").code == 0)
        contents.append(try world.content(of: name))
        let report = ["report", "items", "--cohort", "spring", "--format", "json"]
        reports.append(try world.start(name, report).run().output)
      }
      #expect(contents[0].count > 20)
      #expect(try JSONValue(parsing: reports[0])["facts"]?["people"] == 3)
      for number in 1..<orders.count {
        #expect(contents[number] == contents[0], "order \(number)")
        #expect(reports[number] == reports[0], "order \(number)")
      }
    }
  }

  @Test("Many files at once: each is counted, and what is refused is named with its reason")
  func manyFiles() throws {
    try DeskWorld.use { world in
      for person in ["aida", "berik"] {
        try world.play(person)
        let path = try world.hand(in: person + ".age", by: person)
        for copy in 1...20 {
          try FileManager.default.copyItem(atPath: path, toPath: path + ".copy\(copy)")
        }
      }
      let good = try Array(Data(contentsOf: URL(fileURLWithPath: world.stick + "/aida.age")))
      func put(_ bytes: [UInt8], _ name: String) throws {
        try Data(bytes).write(to: URL(fileURLWithPath: world.stick + "/" + name))
      }
      var damaged = good
      damaged[good.count / 2] ^= 1
      try put([], "empty")
      try put(Array("Dear trainer".utf8), "letter.txt")
      try put([0xFF, 0xFE, 0, 1], "binary")
      try put(damaged, "damaged.age")
      try put(Array(good.dropLast(40)), "cut.age")
      try put(Array("age-encryption.org/v2\n".utf8), "future.age")
      try put(Array("QADAM-BUNDLE\n{\"version\":2}\n".utf8), "newer.txt")
      #expect(truncate(world.stick, toMiB: 33, "huge"))
      let other = try ProgramStart("age-keygen").run().output
      let stranger = try #require(
        other.split(whereSeparator: \.isWhitespace).last { $0.hasPrefix("age1") }
      )
      try world.run("aida", "progress", "export", world.stick + "/other.age", "--to", "\(stranger)")
      #expect(mkfifo(world.qadam.folder + "/pipe", 0o600) == 0)
      #expect(symlink("/nowhere", world.qadam.folder + "/link") == 0)

      let before = try world.content(of: "trainer")
      let extra = [
        world.stick + "/aida.age", world.qadam.folder + "/pipe", world.qadam.folder + "/link",
      ]
      let words = ["cohort", "import", "spring", world.stick] + extra + world.secret
      let trial = try world.start("trainer", words + ["--dry-run"]).run()
      #expect(trial.code == 2)
      #expect(try world.content(of: "trainer") == before)
      let result = try world.start("trainer", words).run()
      #expect(result.code == 2)
      #expect(result.errors == "")
      let lines = result.output.replacing(/\n +/, with: " ")
      for line in [
        "1/54 ", "54/54 ", "- 54 files", "- 2 learners", "- 11 files refused",
        "empty: It is no bundle",
        "letter.txt: It is no bundle", "binary: It is no bundle",
        "damaged.age: It was changed or cut",
        "cut.age: It was changed or cut", "future.age: It is no bundle",
        "newer.txt: A newer Qadam made it (format 2, known 1)", "huge: ",
        "other.age: It is sealed for another key",
        "pipe: ", "link: ",
      ] {
        #expect(lines.contains(line), "\(line) in \(result.output)")
      }
      #expect(try world.run("trainer", "doctor").code == 0)
      // All of it once more changes nothing.
      let held = try world.content(of: "trainer")
      #expect(try world.start("trainer", words).run().output.contains("0 new facts"))
      #expect(try world.content(of: "trainer") == held)
    }
  }

  private func truncate(_ folder: String, toMiB size: off_t, _ name: String) -> Bool {
    FileManager.default.createFile(atPath: folder + "/" + name, contents: nil)
      && Glibc.truncate(folder + "/" + name, size << 20) == 0
  }

  @Test("A kill in the middle of an import costs nothing: the next one ends the work")
  func killed() throws {
    try DeskWorld.use { world in
      for number in 1...6 {
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
      for place in 1...5 {
        let name = "killed\(place)"
        try copy(name)
        let program = try InteractiveProgram(world.start(name, words), on: .pipes)
        _ = try program.wait(for: "\(place)/6 ")
        kill(program.processID, SIGKILL)
        _ = try program.waitForExit()
        #expect(try world.run(name, "doctor").code == 0, "\(place)")
        #expect(try world.start(name, words).run().code == 0, "\(place)")
        #expect(try world.content(of: name) == whole, "\(place)")
      }
    }
  }

  @Test("Answers to questions that the course at hand lacks get their marks when it is there")
  func lateCourse() throws {
    try DeskWorld.use { world in
      try world.play("aida")
      try world.hand(in: "aida.age", by: "aida")
      var other = FixtureCourse.sound
      for (path, text) in other.files {
        other.files[path] = text.replacing("The yard", with: "The courtyard")
          .replacing("The capital", with: "The city")
      }
      let folder = world.qadam.folder + "/older"
      try other.write(to: folder)
      let words = ["cohort", "import", "spring", world.stick] + world.secret
      let old = try world.start("trainer", course: folder, words).run()
      #expect(old.code == 0)
      #expect(old.output.contains("kept without"), "\(old.output)")
      let known = try world.start("trainer", words).run()
      #expect(known.code == 0)
      #expect(known.output.contains("has one now") || known.output.contains("have one now"))
      #expect(try world.run("trainer", "doctor").code == 0)
      #expect(try !world.start("trainer", words).run().output.contains("now"))
    }
  }
}
