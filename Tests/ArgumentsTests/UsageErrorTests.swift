import Arguments
import Testing

@Suite struct UsageErrorTests {
  static let table: [([String], UsageProblem, [String])] = [
    (["--fromat"], .unknownOption("--fromat", suggestion: nil), []),
    (
      ["bed", "list", "--fromat=x"], .unknownOption("--fromat", suggestion: "--format"),
      ["bed", "list"]
    ),
    (["--plian"], .unknownOption("--plian", suggestion: "--plain"), []),
    (["--lang"], .unknownOption("--lang", suggestion: "--language"), []),
    (["--no-colour"], .unknownOption("--no-colour", suggestion: "--no-color"), []),
    (["--no-plain"], .unknownOption("--no-plain", suggestion: "--plain"), []),
    (["--sede", "1"], .unknownOption("--sede", suggestion: nil), []),
    (["-z"], .unknownOption("-z", suggestion: nil), []),
    (["-pz"], .unknownOption("-z", suggestion: nil), []),
    (["-plain"], .unknownOption("-plain", suggestion: "--plain"), []),
    (["--=x"], .unknownOption("--", suggestion: nil), []),
    (["bde"], .unknownCommand("bde", suggestion: "bed"), []),
    (["bed", "chekc"], .unknownCommand("chekc", suggestion: "check"), ["bed"]),
    (["hepl"], .unknownCommand("hepl", suggestion: "help"), []),
    (["comp"], .unknownCommand("comp", suggestion: nil), []),
    (["xyz"], .unknownCommand("xyz", suggestion: nil), []),
    (["help", "bed", "chekc"], .unknownCommand("chekc", suggestion: "check"), ["bed"]),
    (["help", "plant", "x"], .unexpectedArgument("x"), ["plant"]),
    (["--", "bed"], .unexpectedArgument("bed"), []),
    (
      ["plant", "tulp"],
      .invalidChoice(
        "tulp",
        name: "PLANT",
        allowed: ["rose", "tulip", "birch"],
        suggestion: "tulip"
      ), ["plant"]
    ),
    (
      ["--language", "de"],
      .invalidChoice("de", name: "--language", allowed: ["en", "ru", "kk"], suggestion: nil), []
    ),
    (
      ["bed", "-f", "JSON"],
      .invalidChoice(
        "JSON",
        name: "--format",
        allowed: ["text", "json", "csv"],
        suggestion: "json"
      ), ["bed", "list"]
    ),
    (["--width", "wide"], .invalidInteger("wide", name: "--width"), []),
    (["--width="], .invalidInteger("", name: "--width"), []),
    (["--width=+30"], .invalidInteger("+30", name: "--width"), []),
    (["--width", "19"], .integerOutOfRange("19", name: "--width", bounds: 20...400), []),
    (
      ["--width", "99999999999999999999"],
      .integerOutOfRange("99999999999999999999", name: "--width", bounds: 20...400), []
    ),
    (["--data"], .missingValue(option: "--data", valueName: "FOLDER"), []),
    (["-d", "--plain"], .missingValue(option: "-d", valueName: "FOLDER"), []),
    (["--data", "--"], .missingValue(option: "--data", valueName: "FOLDER"), []),
    (["--plain=yes"], .unexpectedValue(option: "--plain", value: "yes"), []),
    (["--no-color=yes"], .unexpectedValue(option: "--no-color", value: "yes"), []),
    (["--data", "a", "bed", "-d", "b"], .repeatedOption("--data"), ["bed"]),
    (["plant"], .missingArgument("PLANT"), ["plant"]),
    (["plant", "rose", "a", "b"], .unexpectedArgument("b"), ["plant"]),
    (["bed", "list", "x"], .unexpectedArgument("x"), ["bed", "list"]),
    (["convert", "seeds", "a"], .missingOption("--to", valueName: "KIND"), ["convert", "seeds"]),
    (["convert", "-q", "seeds", "a"], .misplacedOption("-q", subcommand: "seeds"), ["convert"]),
  ]

  @Test("A command line that cannot run has one exact fault", arguments: table)
  func faults(words: [String], problem: UsageProblem, path: [String]) {
    #expect(throws: UsageError(problem, path: path)) {
      try ArgumentParser(SampleProgram.specification).parse(words)
    }
  }

  @Test("A word that is not UTF-8 is named by its position")
  func invalidBytes() {
    #expect(throws: UsageError(.invalidUTF8(position: 2), path: [])) {
      try ArgumentParser(SampleProgram.specification)
        .parse(bytes: [Array("bed".utf8), [0xFF], Array("x".utf8)])
    }
  }

  @Test("Words given as bytes are parsed as their text")
  func bytes() throws {
    let outcome = try ArgumentParser(SampleProgram.specification)
      .parse(bytes: [Array("help".utf8), Array("bed".utf8)])
    #expect(outcome == .showHelp(path: ["bed"]))
  }

  @Test("Endless words and endless lines end as one error")
  func long() {
    let parser = ArgumentParser(SampleProgram.specification)
    let word = String(repeating: "x", count: 1_000_000)
    #expect(throws: UsageError(.unknownCommand(word, suggestion: nil), path: [])) {
      try parser.parse([word])
    }
    #expect(throws: UsageError(.unknownOption("-z", suggestion: nil), path: [])) {
      try parser.parse(["-" + String(repeating: "p", count: 100_000) + "z"])
    }
    #expect(throws: UsageError(.unexpectedArgument("a"), path: ["plant"])) {
      try parser.parse(["plant", "rose", "b"] + Array(repeating: "a", count: 100_000))
    }
  }

  @Test("Every short line of odd words is an outcome or an error, never a crash")
  func oddWords() {
    let parser = ArgumentParser(SampleProgram.specification)
    let words = [
      "", "-", "--", "---", "-=", "--=", "-d", "-d=", "-h", "--help", "help", "bed", "check", "-f",
      "-\u{301}", "👣", "--no-", "-5", "--width=", "plant", "rose", "\u{0}",
    ]
    var count = 0
    for first in words {
      for second in words {
        for third in words {
          _ = try? parser.parse([first, second, third])
          count += 1
        }
      }
    }
    #expect(count == words.count * words.count * words.count)
  }
}
