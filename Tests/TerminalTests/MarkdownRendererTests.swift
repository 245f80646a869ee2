import Markdown
import Terminal
import Testing

struct MarkdownRendererTests {
  private func text(_ form: MarkdownRenderer.Form, width: Int?) throws -> String {
    let node = try MarkdownParser.parse(LessonSample.source)
    let renderer = MarkdownRenderer(form: form, calloutTitles: [.tip: "Hint"])
    return renderer.lines(for: node, width: width).map(\.text).joined(separator: "\n")
  }

  @Test("A page on a screen of 80 columns")
  func wide() throws {
    #expect(
      try text(.rich, width: 80) == """
        Who can hear you

        A channel reaches only the people who use it: inverted ratio, see the
        report (https://example.org/a) or https://example.org. Run qadam.

        [x] Compare it with what petitions usually get.

            │ Yes: without the usual number you cannot say whether 604 is few.
        [ ] Keep the page open.
            • nested one with rather many words that wrap around the edge
              1. deeper

        1. Бір

        2. Екі

           Тағы бір абзац

        │ Silence can also mean nobody heard.
        │
        │ │ Deep

        ┃ Hint
        ┃ Users divided by people.

        Арна             │            Кім оқиды?            │   👍
        ─────────────────┼──────────────────────────────────┼─────
        Жергілікті газет │ зейнеткерлер мен ауыл тұрғындары │   12
        Telegram         │              жастар              │ 1400

          let x = 1

        ────────────────────────────────────────────────────────────────────────
        """
    )
  }

  @Test("A page on a screen of 40 columns")
  func narrow() throws {
    #expect(
      try text(.rich, width: 40) == """
        Who can hear you

        A channel reaches only the people who
        use it: inverted ratio, see the report
        (https://example.org/a) or
        https://example.org. Run qadam.

        [x] Compare it with what petitions
            usually get.

            │ Yes: without the usual number you
            │ cannot say whether 604 is few.
        [ ] Keep the page open.
            • nested one with rather many words
              that wrap around the edge
              1. deeper

        1. Бір

        2. Екі

           Тағы бір абзац

        │ Silence can also mean nobody heard.
        │
        │ │ Deep

        ┃ Hint
        ┃ Users divided by people.

        Арна            │   Кім оқиды?    │   👍
        ────────────────┼─────────────────┼─────
        Жергілікті      │  зейнеткерлер   │   12
        газет           │    мен ауыл     │     
                        │   тұрғындары    │     
        Telegram        │     жастар      │ 1400

          let x = 1

        ────────────────────────────────────────
        """
    )
  }

  @Test("A page on a screen of 20 columns")
  func narrowest() throws {
    #expect(
      try text(.rich, width: 20) == """
        Who can hear you

        A channel reaches
        only the people who
        use it: inverted
        ratio, see the
        report
        (https://example.org
        /a) or
        https://example.org.
        Run qadam.

        [x] Compare it with
            what petitions
            usually get.

            │ Yes: without
            │ the usual
            │ number you
            │ cannot say
            │ whether 604 is
            │ few.
        [ ] Keep the page
            open.
            • nested one
              with rather
              many words
              that wrap
              around the
              edge
              1. deeper

        1. Бір

        2. Екі

           Тағы бір абзац

        │ Silence can also
        │ mean nobody heard.
        │
        │ │ Deep

        ┃ Hint
        ┃ Users divided by
        ┃ people.

        Арна: Жергілікті
        газет
        Кім оқиды?
        зейнеткерлер мен
        ауыл тұрғындары
        👍: 12

        Арна: Telegram
        Кім оқиды? жастар
        👍: 1400

          let x = 1

        ────────────────────
        """
    )
  }

  @Test("A page for a screen reader: nothing drawn, nothing wrapped, tables as sentences")
  func plain() throws {
    #expect(
      try text(.plain, width: nil) == """
        Who can hear you

        A channel reaches only the people who use it: inverted ratio, see the report (https://example.org/a) or https://example.org. Run qadam.

        [x] Compare it with what petitions usually get.

            > Yes: without the usual number you cannot say whether 604 is few.
        [ ] Keep the page open.
            - nested one with rather many words that wrap around the edge
              1. deeper

        1. Бір

        2. Екі

           Тағы бір абзац

        > Silence can also mean nobody heard.
        >
        > > Deep

        Hint
        Users divided by people.

        Арна: Жергілікті газет
        Кім оқиды? зейнеткерлер мен ауыл тұрғындары
        👍: 12

        Арна: Telegram
        Кім оқиды? жастар
        👍: 1400

          let x = 1

        ---
        """
    )
  }

  @Test(
    "No line is wider than the screen",
    arguments: [1, 2, 5, 8, 13, 20, 33, 40, 71, 80, 200]
  )
  func fits(width: Int) throws {
    let deep = String(repeating: "> ", count: 40) + "deep words and more of them\n\n"
    let node = try MarkdownParser.parse(deep + LessonSample.source)
    for form in [MarkdownRenderer.Form.rich, .plain] {
      for line in MarkdownRenderer(form: form).lines(for: node, width: width) {
        #expect(line.width <= max(2, min(width, 72)), "\(line.text)")
      }
    }
  }

  @Test(
    "A link shows its words, and its address once where it leads outside",
    arguments: [
      ("[a](b.md#c)", "a"),
      ("[a](#c)", "a"),
      ("[a](https://b.c)", "a (https://b.c)"),
      ("<https://b.c>", "https://b.c"),
      ("[https://b.c](https://b.c)", "https://b.c"),
      ("<a@b.c>", "a@b.c"),
      ("[a](mailto:a@b.c)", "a (mailto:a@b.c)"),
      ("[a](javascript:alert)", "a"),
      ("![a *b*](c.png)", "[a b]"),
      ("a<br>b", "a b"),
      ("a <b>c</b> <!-- d -->", "a c "),
    ]
  )
  func links(source: String, text: String) throws {
    #expect(MarkdownRenderer().line(for: try MarkdownParser.parse(source)).text == text)
  }

  @Test("Meanings are kept for the theme")
  func styles() throws {
    let node = try MarkdownParser.parse("a **b *c*** `d` ~~e~~ [f](g)")
    let line = MarkdownRenderer().line(for: node)
    #expect(
      line.spans.map(\.style) == [
        [], .strong, [.strong, .emphasis], [], .code, [], .strikethrough, [], .link,
      ]
    )
    #expect(line.spans.map(\.text) == ["a ", "b ", "c", " ", "d", " ", "e", " ", "f"])
  }

  @Test("A list that counts beyond the largest number does not trap")
  func hugeList() throws {
    let node = Node(
      .list(start: .max),
      [1, 2].map { Node(.item(checked: nil), [], lines: $0...$0, column: 1) },
      lines: 1...2,
      column: 1
    )
    #expect(MarkdownRenderer().lines(for: node, width: 40).count == 2)
  }
}
