import Arguments
import Testing

@Suite struct ArgumentParserTests {
  func outcome(_ words: [String]) throws -> ParseOutcome {
    try ArgumentParser(SampleProgram.specification).parse(words)
  }

  func run(_ words: [String]) throws -> ParsedArguments {
    guard case .run(let parsed) = try outcome(words) else {
      Issue.record("\(words) does not run")
      return try #require(nil)
    }
    return parsed
  }

  @Test(
    "An option accepts its value in every common spelling",
    arguments: [
      ["bed", "list", "--format", "json"], ["bed", "list", "--format=json"],
      ["bed", "list", "-f", "json"], ["bed", "list", "-fjson"], ["bed", "list", "-f=json"],
      ["bed", "list", "-pfjson"], ["bed", "list", "-pf", "json"], ["bed", "list", "-p", "-f=json"],
    ]
  )
  func spellings(words: [String]) throws {
    let parsed = try run(words)
    #expect(parsed.path == ["bed", "list"])
    #expect(parsed.text("--format") == "json")
  }

  @Test(
    "A global option may stand anywhere",
    arguments: [
      ["--data", "x", "bed", "check", "a"], ["bed", "-d", "x", "check", "a"],
      ["bed", "check", "--data=x", "a"], ["bed", "check", "a", "-dx"],
    ]
  )
  func globals(words: [String]) throws {
    let parsed = try run(words)
    #expect(parsed.path == ["bed", "check"])
    #expect(parsed.text("--data") == "x")
    #expect(parsed.positionals("FILE") == ["a"])
  }

  @Test("What is not given reads as nothing")
  func absent() throws {
    let parsed = try run(["plant", "rose"])
    #expect(parsed.positional("PLACE") == nil)
    #expect(parsed.text("--data") == nil)
    #expect(parsed.texts("--with") == [])
    #expect(parsed.integer("--width") == nil)
    #expect(!parsed.flag("--plain"))
    #expect(parsed.optionalFlag("--color") == nil)
  }

  @Test("Flags set, invert and let the last one win")
  func flags() throws {
    #expect(try run(["--plain"]).flag("--plain"))
    #expect(try run(["-p", "-p"]).flag("--plain"))
    #expect(try run(["--color"]).optionalFlag("--color") == true)
    #expect(try run(["--no-color"]).optionalFlag("--color") == false)
    #expect(try run(["--no-color", "--color"]).flag("--color"))
    #expect(try !run(["--color", "--no-color"]).flag("--color"))
  }

  @Test("A cluster sets each of its flags")
  func cluster() throws {
    let parsed = try run(["plant", "rose", "-pex", "lily"])
    #expect(parsed.flag("--plain"))
    #expect(parsed.flag("--deep"))
    #expect(parsed.texts("--with") == ["lily"])
  }

  @Test("A repeated option collects its values in order")
  func repeated() throws {
    let parsed = try run(["plant", "--with", "a", "rose", "-xb", "--with=", "-x", "-"])
    #expect(parsed.texts("--with") == ["a", "b", "", "-"])
    #expect(parsed.positional("PLANT") == "rose")
  }

  @Test("Two dashes end the options, one dash is a value, negative numbers are values")
  func dashes() throws {
    #expect(
      try run(["bed", "check", "--", "--strict", "-s", "--"]).positionals("FILE")
        == ["--strict", "-s", "--"]
    )
    #expect(try run(["bed", "check", "-", "-s"]).positionals("FILE") == ["-"])
    #expect(
      try run(["bed", "check", "-5", "-.5", "-2,5", ""]).positionals("FILE")
        == ["-5", "-.5", "-2,5", ""]
    )
    #expect(try run(["plant", "rose", "--depth", "-5"]).integer("--depth") == -5)
    #expect(try run(["plant", "rose", "--depth=-5"]).integer("--depth") == -5)
  }

  @Test("Numbers reach the ends of their bounds")
  func integers() throws {
    #expect(try run(["--width", "20"]).integer("--width") == 20)
    #expect(try run(["-w400"]).integer("--width") == 400)
    #expect(try run(["--seed", "\(Int.min)"]).integer("--seed") == .min)
    #expect(try run(["--seed=\(Int.max)"]).integer("--seed") == .max)
  }

  @Test("A value may hold an equals sign and any script")
  func values() throws {
    #expect(try run(["--data=a=b"]).text("--data") == "a=b")
    #expect(try run(["--data", "бақша"]).text("--data") == "бақша")
    #expect(try run(["--data="]).text("--data") == "")
  }

  @Test("A parent without subcommand does what it declares")
  func parents() throws {
    #expect(try run([]).path == [])
    #expect(try run(["bed"]).path == ["bed", "list"])
    #expect(try run(["bed", "--format", "csv"]).path == ["bed", "list"])
    #expect(try run(["bed", "-fcsv"]).text("--format") == "csv")
    #expect(try run(["bed", "-pfcsv"]).text("--format") == "csv")
    #expect(try outcome(["convert"]) == .showHelp(path: ["convert"]))
    #expect(try run(["complete", "kinds"]).positional("LIST") == "kinds")
  }

  @Test(
    "Help and version are understood everywhere",
    arguments: [
      (["--help"], .showHelp(path: [])),
      (["-h"], .showHelp(path: [])),
      (["-ph"], .showHelp(path: [])),
      (["help"], .showHelp(path: [])),
      (["bed", "check", "-h"], .showHelp(path: ["bed", "check"])),
      (["bed", "--help", "check"], .showHelp(path: ["bed"])),
      (["help", "bed", "check"], .showHelp(path: ["bed", "check"])),
      (["bed", "help", "check"], .showHelp(path: ["bed", "check"])),
      (["help", "--plain", "bed"], .showHelp(path: ["bed"])),
      (["help", "--language", "en", "bed"], .showHelp(path: ["bed"])),
      (["help", "bed", "--data", "bed", "check"], .showHelp(path: ["bed", "check"])),
      (["bed", "chekc", "--help"], .showHelp(path: ["bed"])),
      (["plant", "--bogus", "-h"], .showHelp(path: ["plant"])),
      (["--version"], .showVersion),
      (["bed", "--version"], .showVersion),
    ] as [([String], ParseOutcome)]
  )
  func help(words: [String], outcome: ParseOutcome) throws {
    #expect(try self.outcome(words) == outcome)
  }

  @Test("Help asked for after two dashes is an argument")
  func helpAfterDashes() throws {
    #expect(try run(["bed", "check", "--", "--help"]).positionals("FILE") == ["--help"])
  }

  @Test("The language is found before there is a declaration")
  func lookAhead() {
    let find = { ArgumentParser.lookAhead(for: "--language", in: $0) }
    #expect(find(["bed", "--language", "ru", "--help"]) == "ru")
    #expect(find(["--language=kk"]) == "kk")
    #expect(find(["--language"]) == nil)
    #expect(find(["--", "--language", "ru"]) == nil)
    #expect(find(["--languages", "ru"]) == nil)
  }
}
