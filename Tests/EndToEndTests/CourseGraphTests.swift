import JSON
import TestSupport
import Testing

@Suite("The graph of a scenario on the command line")
struct CourseGraphTests {
  @Test("As text it stands before the findings, and no line is wider than asked")
  func text() throws {
    try Qadam.use(.withStory) { qadam in
      let plain = try qadam.run("course", "check", qadam.course)
      let result = try qadam.run("--width", "40", "course", "check", qadam.course, "--graph")
      #expect(result.code == plain.code)
      #expect(result.output.hasSuffix(plain.output))
      let graph = result.output.dropLast(plain.output.count)
      #expect(graph.hasPrefix("A comment at night (comment-at-night,"))
      #expect(graph.contains("2. The picture"))
      #expect(graph.contains("ending, worth 0 %"))
      #expect(graph.split(separator: "\n").allSatisfy { $0.count <= 40 })
    }
  }

  @Test(
    "As a drawing it is all of the output, with the findings beside it",
    arguments: [[], ["--graph"]]
  )
  func drawing(more: [String]) throws {
    try Qadam.use(.withStory) { qadam in
      let arguments = ["course", "check", qadam.course, "--format", "svg"] + more
      let result = try qadam.start(arguments).run()
      #expect(result.output.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\""))
      #expect(result.output.hasSuffix("</svg>\n"))
      #expect(result.errors.contains("1 lesson, 1 exercise:"))
      #expect(result.code == (try qadam.run("course", "check", qadam.course).code))
    }
  }

  @Test("The picture in the documents is what the program draws today")
  func picture() throws {
    try withTemporaryFolder { folder in
      let drawn = try Qadam(folder: folder).bare(["course", "check", "--format", "svg"]).run()
      let picture = try Project.text("Docs/pictures/scenario.svg")
      #expect(drawn.output == picture, "Docs/pictures/scenario.svg is stale; run: make pictures")
    }
  }

  @Test("For programs it is a member of the report where it is asked for")
  func json() throws {
    try Qadam.use(.withStory) { qadam in
      let arguments = ["course", "check", qadam.course, "--format", "json"]
      let without = try JSONValue(parsing: try qadam.start(arguments).run().output)
      #expect(without["graphs"] == nil)
      let with = try JSONValue(parsing: try qadam.start(arguments + ["--graph"]).run().output)
      #expect(with["graphs"]?.arrayValue?.first?["exercise"] == "comment-at-night")
    }
  }

  @Test("A course without scenarios says so, a broken one is no trap")
  func none() throws {
    try Qadam.use { qadam in
      let result = try qadam.run("course", "check", qadam.course, "--graph")
      #expect(result.output.hasPrefix("There is no scenario in this course.\n"))
      let broken = try qadam.run("course", "check", qadam.folder, "--graph")
      #expect(broken.code == 1)
      #expect(broken.output.contains("error[Q001]"))
    }
  }
}
