import Terminal
import Testing

struct WidgetFrameTests {
  private let items = [
    StyledLine("Салыстыру керек: қанша қол қойылды"),
    StyledLine("Keep the page open, because it will grow"),
    StyledLine("👍 Emoji first"),
  ]
  private let hints = [
    KeyHint("Enter", "answer"), KeyHint("↑ ↓", "move"), KeyHint("h", "hint"),
    KeyHint("q", "save and leave"),
  ]

  private func text(_ widget: some Widget, width: Int) -> String {
    widget.frame(width: width, height: 24).lines.map(\.text).joined(separator: "\n")
  }

  @Test(
    "A list to choose from, at 80, 40 and 20 columns",
    arguments: [
      (
        80,
        """
          1. Салыстыру керек: қанша қол қойылды
        > 2. Keep the page open, because it will grow
          3. 👍 Emoji first

        Enter answer   ↑ ↓ move   h hint   q save and leave
        """
      ),
      (
        40,
        """
          1. Салыстыру керек: қанша қол қойылды
        > 2. Keep the page open, because it will
             grow
          3. 👍 Emoji first

        Enter answer   ↑ ↓ move   h hint
        q save and leave
        """
      ),
      (
        20,
        """
          1. Салыстыру
             керек: қанша
             қол қойылды
        > 2. Keep the page
             open, because
             it will grow
          3. 👍 Emoji first

        Enter answer
        ↑ ↓ move   h hint
        q save and leave
        """
      ),
    ]
  )
  func choice(width: Int, lines: String) {
    var list = ChoiceList(items: items, hints: hints)
    _ = list.handle(.down)
    #expect(text(list, width: width) == lines)
  }

  @Test(
    "A list to tick, at 80, 40 and 20 columns",
    arguments: [
      (
        80,
        """
          [ ] 1. Салыстыру керек: қанша қол қойылды
          [x] 2. Keep the page open, because it will grow
        > [ ] 3. 👍 Emoji first

        Enter answer   ↑ ↓ move   h hint   q save and leave
        """
      ),
      (
        40,
        """
          [ ] 1. Салыстыру керек: қанша қол
                 қойылды
          [x] 2. Keep the page open, because it
                 will grow
        > [ ] 3. 👍 Emoji first

        Enter answer   ↑ ↓ move   h hint
        q save and leave
        """
      ),
      (
        20,
        """
          [ ] 1. Салыстыру
                 керек:
                 қанша қол
                 қойылды
          [x] 2. Keep the
                 page open,
                 because it
                 will grow
        > [ ] 3. 👍 Emoji
                 first

        Enter answer
        ↑ ↓ move   h hint
        q save and leave
        """
      ),
    ]
  )
  func check(width: Int, lines: String) {
    var list = CheckList(items: items, hints: hints)
    _ = list.handle(.character("2"))
    _ = list.handle(.down)
    #expect(text(list, width: width) == lines)
  }

  @Test(
    "A list to put in order, at 80, 40 and 20 columns",
    arguments: [
      (
        80,
        """
          1. Keep the page open, because it will grow
        * 2. Салыстыру керек: қанша қол қойылды
          3. 👍 Emoji first

        Enter answer   ↑ ↓ move   h hint   q save and leave
        """
      ),
      (
        40,
        """
          1. Keep the page open, because it will
             grow
        * 2. Салыстыру керек: қанша қол қойылды
          3. 👍 Emoji first

        Enter answer   ↑ ↓ move   h hint
        q save and leave
        """
      ),
      (
        20,
        """
          1. Keep the page
             open, because
             it will grow
        * 2. Салыстыру
             керек: қанша
             қол қойылды
          3. 👍 Emoji first

        Enter answer
        ↑ ↓ move   h hint
        q save and leave
        """
      ),
    ]
  )
  func reorder(width: Int, lines: String) {
    var list = ReorderList(items: items, hints: hints)
    _ = list.handle(.character(" "))
    _ = list.handle(.down)
    #expect(text(list, width: width) == lines)
  }

  @Test(
    "A grid to assign in, at 80, 40 and 20 columns",
    arguments: [
      (
        80,
        """
          1. Телеграм
          2. Radio Azattyq and other stations

          a. [2] Жергілікті газет оқырмандары
        > b. [ ] Students

        Enter answer   ↑ ↓ move   h hint   q save and leave
        """
      ),
      (
        40,
        """
          1. Телеграм
          2. Radio Azattyq and other stations

          a. [2] Жергілікті газет оқырмандары
        > b. [ ] Students

        Enter answer   ↑ ↓ move   h hint
        q save and leave
        """
      ),
      (
        20,
        """
          1. Телеграм
          2. Radio Azattyq
             and other
             stations

          a. [2] Жергілікті
                 газет
                 оқырмандары
        > b. [ ] Students

        Enter answer
        ↑ ↓ move   h hint
        q save and leave
        """
      ),
    ]
  )
  func grid(width: Int, lines: String) {
    var grid = AssignmentGrid(
      items: [
        .init("a", StyledLine("Жергілікті газет оқырмандары")), .init("b", StyledLine("Students")),
      ],
      targets: [
        .init("1", StyledLine("Телеграм")),
        .init("2", StyledLine("Radio Azattyq and other stations")),
      ],
      hints: hints
    )
    _ = grid.handle(.character("2"))
    #expect(text(grid, width: width) == lines)
  }

  @Test(
    "A field to type into, at 80, 40 and 20 columns",
    arguments: [
      (
        80,
        """
        Answer: Қазақ тілінде жазылған 👍 жауап

        Enter answer   ↑ ↓ move   h hint   q save and leave
        """
      ),
      (
        40,
        """
        Answer: Қазақ тілінде жазылған 👍 жауап

        Enter answer   ↑ ↓ move   h hint
        q save and leave
        """
      ),
      (
        20,
        """
        Answer: ан 👍 жауап

        Enter answer
        ↑ ↓ move   h hint
        q save and leave
        """
      ),
    ]
  )
  func field(width: Int, lines: String) {
    var field = TextField(prompt: StyledLine("Answer: "), hints: hints)
    for letter in "Қазақ тілінде жазылған 👍 жауап" { _ = field.handle(.character(letter)) }
    #expect(text(field, width: width) == lines)
  }

  @Test(
    "Several fields, at 80, 40 and 20 columns",
    arguments: [
      (
        80,
        """
        (1) бір
        (2) е

        Enter answer   ↑ ↓ move   h hint   q save and leave
        """
      ),
      (
        40,
        """
        (1) бір
        (2) е

        Enter answer   ↑ ↓ move   h hint
        q save and leave
        """
      ),
      (
        20,
        """
        (1) бір
        (2) е

        Enter answer
        ↑ ↓ move   h hint
        q save and leave
        """
      ),
    ]
  )
  func group(width: Int, lines: String) {
    var group = FieldGroup(
      fields: [
        TextField(prompt: StyledLine("(1) "), text: "бір"),
        TextField(prompt: StyledLine("(2) ")),
      ],
      hints: hints
    )
    _ = group.handle(.tab)
    _ = group.handle(.character("е"))
    #expect(text(group, width: width) == lines)
  }

  @Test(
    "Progress in words, and as a bar where there is room",
    arguments: [
      (80, "3 of 7  ━━━━━━━━━────────────"), (20, "3 of 7  ━━━────"), (12, "3 of 7"), (4, "3 of"),
    ]
  )
  func progress(width: Int, text: String) {
    #expect(ProgressLine(words: "3 of 7", done: 3, count: 7).line(width: width).text == text)
  }

  @Test(
    "Progress beyond its range is pulled into it",
    arguments: [(9, 4), (-1, 4), (0, 0), (5, -5)]
  )
  func progressRange(done: Int, count: Int) {
    let line = ProgressLine(words: "x", done: done, count: count).line(width: 40)
    #expect(line.width <= 40)
  }
}
