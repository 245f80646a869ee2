import Arguments
import Testing

@Suite struct HelpScreenTests {
  func screen(_ path: [String], columns: Int) -> HelpScreen {
    HelpScreen(
      of: path,
      in: SampleProgram.specification,
      words: SampleProgram.words,
      columns: columns,
      width: { $0.count }
    )
  }

  @Test("The help of a command shows all it takes")
  func command() {
    #expect(
      screen(["plant"], columns: 80).text == """
        Plant something.

        Usage
          tool plant [OPTIONS] PLANT [PLACE]

        A plant needs light, water and time.

        Arguments
          PLANT    What to plant. One of: rose, tulip, birch.
          [PLACE]  Where to plant it.

        Options
          -e, --deep               Dig deep.
          -x, --with NAME          What to plant beside it. May be repeated.
              --depth CM           How deep. From -5 to 100.

        Options of every command
          -d, --data FOLDER        Where the garden is kept. Else TOOL_DATA.
              --language LANGUAGE  The language. One of: en, ru, kk.
          -p, --plain              No colours and no boxes.
              --[no-]color         Colours. Else NO_COLOR.
          -w, --width N            The line width. From 20 to 400.
          -h, --help               Show this help.
              --version            Show the version.

        """
    )
  }

  @Test("The help of the program begins with examples and ends with the way on")
  func root() {
    #expect(
      screen([], columns: 72).text == """
        Keep a garden.

        Examples
          tool plant rose               plant one rose
          tool bed check --format json  look at all beds, for a script

        Usage
          tool [OPTIONS] [COMMAND]

        Options of every command
          -d, --data FOLDER        Where the garden is kept. Else TOOL_DATA.
              --language LANGUAGE  The language. One of: en, ru, kk.
          -p, --plain              No colours and no boxes.
              --[no-]color         Colours. Else NO_COLOR.
          -w, --width N            The line width. From 20 to 400.
          -h, --help               Show this help.
              --version            Show the version.

        Commands
          plant    Plant something.
          bed      Look after the beds.
          convert  Convert plans.
          help     Show the help of a command.

        More: tool help COMMAND

        """
    )
  }

  @Test("A narrow screen puts what a thing does under it")
  func narrow() {
    #expect(
      screen(["bed", "check"], columns: 20).text == """
        Look for weeds.

        Usage
          tool bed check
            [OPTIONS]
            [FILE…]

        Arguments
          [FILE…]
              A bed's file.

        Options
          -f, --format
          FORMAT
              The form of
              the output.
              One of: text,
              json, csv.
          -s, --strict
              Every weed
              counts.

        Options of every
        command
          -d, --data FOLDER
              Where the
              garden is
              kept. Else
              TOOL_DATA.
          --language
          LANGUAGE
              The language.
              One of: en,
              ru, kk.
          -p, --plain
              No colours and
              no boxes.
          --[no-]color
              Colours. Else
              NO_COLOR.
          -w, --width N
              The line
              width. From 20
              to 400.
          -h, --help
              Show this
              help.
          --version
              Show the
              version.

        """
    )
  }

  @Test("No line is wider than the screen, down to 20 columns", arguments: 20...100)
  func widths(columns: Int) {
    for (path, _) in SampleProgram.specification.visibleCommands {
      for line in screen(path, columns: columns).lines {
        #expect(line.text.count <= columns)
        #expect(line.text.last != " ")
      }
    }
  }

  @Test("An error can show the usage line and the way to the help")
  func lines() {
    #expect(
      screen(["convert", "seeds"], columns: 80).usageLine
        == "tool convert seeds [OPTIONS] --to KIND FROM"
    )
    #expect(screen(["convert"], columns: 80).usageLine == "tool convert [OPTIONS] COMMAND")
    #expect(screen(["bed", "list"], columns: 80).helpLine == "tool help bed list")
  }

  @Test("Wide letters and marks without width count as the screen shows them")
  func displayWidth() {
    let program = ProgramSpecification(
      root: CommandSpecification("t", abstract: "字字字字 字字字字 字字字字")
    )
    let screen = HelpScreen(
      of: [],
      in: program,
      words: SampleProgram.words,
      columns: 20,
      width: { $0.count * 2 }
    )
    #expect(screen.lines.prefix(2).map { $0.text } == ["字字字字 字字字字", "字字字字"])
  }

  @Test("A heading is told from an entry, so that a terminal can style it")
  func roles() {
    let lines = screen(["bed"], columns: 60).lines
    #expect(
      lines.filter { $0.role == .heading }.map { $0.text }
        == ["Usage", "Options of every command", "Commands"]
    )
    #expect(lines.contains(HelpLine(.entry, "  list   List the beds. (default)")))
    #expect(lines.contains(HelpLine(.code, "  tool bed [OPTIONS] [COMMAND]")))
  }
}
