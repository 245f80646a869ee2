import Terminal
import Testing

struct LiveRegionTests {
  private func frame(_ lines: [String], focus: Range<Int> = 0..<0) -> Frame {
    Frame(lines: lines.map { StyledLine($0) }, focus: focus)
  }

  @Test("A frame takes the place of the one before")
  func replaces() {
    let console = ScriptedConsole()
    let region = LiveRegion(on: console)
    console.write([StyledLine("before")])
    for (lines, transcript) in [
      (["a", "b"], "before\na\nb"), (["a", "long line", "c"], "before\na\nlong line\nc"),
      (["x"], "before\nx"), ([], "before\n"), (["y", "", "z"], "before\ny\n\nz"),
      (["y", "", "z"], "before\ny\n\nz"), (["y", "q", "z", "w"], "before\ny\nq\nz\nw"),
    ] {
      region.draw(frame(lines))
      #expect(console.transcript.trimmed == transcript.trimmed)
      #expect(!console.isCursorShown)
    }
    region.commit([StyledLine("answered")])
    #expect(console.transcript == "before\nanswered\n")
    #expect(console.isCursorShown)
  }

  @Test("Only what changed is written, in one piece, without clearing first")
  func difference() {
    let console = ScriptedConsole()
    let region = LiveRegion(on: console)
    region.draw(frame(["one", "two", "three"]))
    let before = console.sent
    region.draw(frame(["one", "zwei", "three"]))
    let sent = console.sent.dropFirst(before.count)
    #expect(sent.contains("zwei"))
    #expect(!sent.contains("one") && !sent.contains("three") && !sent.contains("\u{1B}[2J"))
    #expect(console.transcript == "one\nzwei\nthree")
  }

  @Test("Lines of any length replace each other", arguments: 0..<40)
  func anyFrames(seed: Int) {
    var state = UInt64(seed)
    func random(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    let console = ScriptedConsole(size: ConsoleSize(columns: 10, rows: 6))
    let region = LiveRegion(on: console)
    console.write((0..<random(9)).map { StyledLine("t\($0)") })
    let transcript = console.transcript
    for _ in 0..<30 {
      let lines = (0..<random(7)).map { _ in String(repeating: "ж", count: random(12)) }
      region.draw(frame(lines))
      let shown = lines.map { String($0.prefix(10)) }.joined(separator: "\n")
      #expect(console.transcript.trimmed == (transcript + shown).trimmed)
    }
    region.commit([StyledLine("end")])
    #expect(console.transcript == transcript + "end\n")
  }

  @Test(
    "A frame that is taller than the screen shows its focus",
    arguments: [
      (0..<1, "0 1 2"), (2..<3, "0 1 2"), (5..<6, "3 4 5"), (9..<10, "7 8 9"),
      (4..<9, "4 5 6"), (0..<0, "0 1 2"),
    ]
  )
  func window(focus: Range<Int>, shown: String) {
    let console = ScriptedConsole(size: ConsoleSize(columns: 10, rows: 3))
    let region = LiveRegion(on: console)
    region.draw(frame((0..<10).map { "\($0)" }, focus: focus))
    #expect(console.transcript == shown.replacing(" ", with: "\n"))
  }

  @Test("The window stays where it is as long as the focus is in it")
  func steadyWindow() {
    let console = ScriptedConsole(size: ConsoleSize(columns: 10, rows: 3))
    let region = LiveRegion(on: console)
    let lines = (0..<10).map { "\($0)" }
    for (focus, shown) in [
      (5..<6, "3\n4\n5"), (4..<5, "3\n4\n5"), (3..<4, "3\n4\n5"), (2..<3, "2\n3\n4"),
    ] {
      region.draw(frame(lines, focus: focus))
      #expect(console.transcript == shown)
    }
    region.commit([StyledLine("done")])
    #expect(console.transcript == "done\n")
  }

  @Test("The cursor stands in the field and is hidden elsewhere")
  func cursor() {
    let console = ScriptedConsole()
    let region = LiveRegion(on: console)
    var field = TextField(prompt: StyledLine("Сөз: "), text: "жүз", hints: [KeyHint("Enter", "ok")])
    region.draw(field.frame(width: 80, height: 24).below([StyledLine("Q")]))
    #expect(console.isCursorShown)
    #expect(console.cursor == (2, 8))
    _ = field.handle(.left)
    region.draw(field.frame(width: 80, height: 24).below([StyledLine("Q")]))
    #expect(console.cursor == (2, 7))
    region.commit([StyledLine("Q")])
    #expect(console.cursor == (1, 0))
  }

  @Test("Keys play a control until the caller has something to do")
  func play() {
    let console = ScriptedConsole(keys: [.down, .character("h"), .down, .enter])
    let region = LiveRegion(on: console)
    var list = ChoiceList(items: ["one", "two", "three"].map { StyledLine($0) })
    #expect(region.play(&list, below: { _ in [StyledLine("Which?")] }) == .other(.character("h")))
    #expect(region.play(&list, below: { _ in [StyledLine("Which?")] }) == .submitted)
    #expect(list.selected == 2)
    #expect(region.play(&list) == .event(.endOfInput))
    #expect(
      console.frames[1] == """
        Which?

          1. one
        > 2. two
          3. three
        """
    )
  }

  @Test("A resized screen is laid out again and what was committed stays")
  func resize() {
    let sizes = [(11, 24), (40, 24), (4, 24), (80, 9), (80, 24)]
    let console = ScriptedConsole(
      script: sizes.map { .resize(ConsoleSize(columns: $0.0, rows: $0.1)) }
    )
    let region = LiveRegion(on: console)
    console.write([StyledLine("kept")])
    var list = ChoiceList(items: ["a longer item", "two"].map { StyledLine($0) })
    #expect(region.play(&list) == .event(.endOfInput))
    #expect(
      console.frames[1] == """
        kept
        > 1. a
             longer
             item
          2. two
        """
    )
    region.commit([StyledLine("done")])
    #expect(console.frames[2] == "kept\n> 1. a longer item\n  2. two")
    #expect(console.transcript == "kept\ndone\n")
  }

  @Test(
    "A screen without room for anything stops nothing",
    arguments: [(1, 1), (0, 0), (1, 9), (9, 1)]
  )
  func tinyScreen(columns: Int, rows: Int) {
    let console = ScriptedConsole(
      script: [
        .resize(ConsoleSize(columns: columns, rows: rows)), .event(.key(.down)), .resize(.standard),
      ]
    )
    let region = LiveRegion(on: console)
    var list = ChoiceList(items: ["a longer item", "👍"].map { StyledLine($0) })
    #expect(region.play(&list) == .event(.endOfInput))
    #expect(console.frames.last?.hasSuffix("  1. a longer item\n> 2. 👍") == true)
  }

  @Test("A screen that loses lines shows the part with the focus", arguments: 1...5)
  func lowerScreen(rows: Int) {
    let console = ScriptedConsole(
      size: ConsoleSize(columns: 20, rows: 10),
      script: [.resize(ConsoleSize(columns: 20, rows: rows))]
    )
    let region = LiveRegion(on: console)
    var list = ChoiceList(items: (1...8).map { StyledLine("item \($0)") }, selected: 6)
    #expect(region.play(&list) == .event(.endOfInput))
    let screen = console.transcript.split(separator: "\n").suffix(rows)
    #expect(screen.contains("> 7. item 7"))
    #expect(screen.count == rows)
  }

  @Test("After a stop the control is drawn anew below whatever the shell wrote")
  func resumed() {
    let console = ScriptedConsole(script: [.event(.resumed), .event(.interrupt)])
    let region = LiveRegion(on: console)
    var list = ChoiceList(items: [StyledLine("one")])
    let ending = region.play(&list)
    #expect(ending == .event(.interrupt))
    #expect(console.frames.count == 2)
    #expect(ConsoleEvent.interrupt.exitCode == 130)
    #expect(ConsoleEvent.terminate(signal: 15).exitCode == 143)
  }
}

extension String {
  /// The text without line endings at its end.
  fileprivate var trimmed: Substring {
    self[..<(lastIndex { $0 != "\n" }.map { index(after: $0) } ?? startIndex)]
  }
}
