import Arguments
import Foundation
import TestSupport
import Testing

@Suite struct ManualPageTests {
  static let manualWords = ManualWords(
    name: "NAME",
    synopsis: "SYNOPSIS",
    description: "DESCRIPTION",
    environment: "ENVIRONMENT",
    collection: "Tools"
  )

  static func page(_ program: ProgramSpecification = SampleProgram.specification) -> ManualPage {
    ManualPage(
      of: program,
      words: SampleProgram.words,
      manualWords: manualWords,
      version: "tool 1.2.3",
      date: "2026-01-31",
      sections: [.init(title: "FILES", text: ".config is a file.\n'tis kept.\nЖоқ: \\n \"x\"")]
    )
  }

  /// Formats a page as `man` does for a terminal.
  func formatted(_ page: ManualPage) throws -> ProgramResult {
    try ProgramStart(
      "groff",
      ["-k", "-man", "-Tutf8", "-ww", "-P-cbou", "-rLL=100n"],
      environment: ["LC_ALL": "C.UTF-8"]
    ).run(input: page.text)
  }

  @Test("The page is set without a warning and shows every command, option and section")
  func formats() throws {
    let result = try formatted(Self.page())
    #expect(result.code == 0)
    #expect(result.errors == "")
    for line in [
      "TOOL(1)", "tool - Keep a garden.", "tool [OPTIONS] [COMMAND]",
      "tool plant [OPTIONS] PLANT [PLACE]", "-d, --data FOLDER", "--[no-]color",
      "A plant needs light, water and time.", "tool convert seeds [OPTIONS] --to KIND FROM",
      "TOOL_DATA", ".config is a file.", "'tis kept.", "Жоқ: \\n \"x\"", "tool 1.2.3", "2026-01-31",
      "May be repeated.", "One of: text, json, csv.",
    ] {
      #expect(result.output.contains(line), "\(line)")
    }
    #expect(!result.output.contains("--seed"))
    #expect(!result.output.contains("complete"))
  }

  @Test("Another viewer finds nothing to warn about either")
  func mandoc() throws {
    let result = try ProgramStart(
      "mandoc",
      ["-Tlint", "-Wwarning", "-K", "utf-8"],
      environment: ["LC_ALL": "C.UTF-8"]
    ).run(input: Self.page().text)
    #expect(result.output == "")
    #expect(result.errors == "")
    #expect(result.code == 0)
  }

  @Test("A manual viewer finds nothing to warn about")
  func viewer() throws {
    let result = try withTemporaryFolder { folder in
      try Data(Self.page().text.utf8).write(to: URL(fileURLWithPath: folder + "/tool.1"))
      return try ProgramStart(
        "man",
        ["--warnings", "-P", "cat", "-l", folder + "/tool.1"],
        environment: ["LC_ALL": "C.UTF-8", "MANWIDTH": "80"]
      ).run()
    }
    #expect(result.code == 0)
    #expect(result.errors == "")
    #expect(result.output.contains("Keep a garden."))
  }

  @Test("Command lines can be copied from the page as they were declared")
  func verbatim() throws {
    let line = #"tool plant -e 'x' "y" `z` ^~ \n --with=a"#
    let program = ProgramSpecification(
      root: CommandSpecification("tool", abstract: "T.", examples: [.init(line, "Odd.")])
    )
    let result = try formatted(Self.page(program))
    #expect(result.errors == "")
    #expect(result.output.contains(line))
  }
}
