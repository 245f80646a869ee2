import Testing
import Text

@testable import Reports

@Suite("The campaign plan")
struct CampaignPlanTests {
  private let words = Messages(language: .english)
  private static let stances = [
    "active ally", "passive ally", "neutral", "passive opponent", "active opponent",
  ]
  private static let map = ActorMap(
    stances: stances,
    influences: ["little", "much"],
    rows: [
      ("Library", 1, 2), ("Parents", 2, 1), ("Teachers", 2, 1), ("Akimat", 3, 2),
      ("Rival", 9, 1), ("Traders", nil, nil),
    ]
  )

  private func plan(
    _ content: CampaignPlan.Content,
    title: String = "Field",
    map: ActorMap? = nil
  ) -> CampaignPlan {
    CampaignPlan(
      language: "en",
      title: "Plan",
      remarks: ["Course"],
      sheets: [
        CampaignPlan.Sheet(
          name: "W3",
          title: "Audience",
          remarks: ["Saved"],
          entries: [CampaignPlan.Entry(title: title, content: content, open: ["a date"], map: map)]
        )
      ]
    )
  }

  @Test("The spectrum and the power map are drawn in letters that every terminal has")
  func drawings() {
    let text = ActorMapText(Self.map, words: words)
    #expect(
      text.spectrum == [
        "1 active ally      | A", "2 passive ally     | B C", "3 neutral          | D",
        "4 passive opponent |", "5 active opponent  |",
      ]
    )
    #expect(
      text.powerMap == [
        "         1     2     3     4     5   ",
        "       +-----+-----+-----+-----+-----+",
        "much   | A   |     | D   |     |     |",
        "       +-----+-----+-----+-----+-----+",
        "little |     | BC  |     |     |     |",
        "       +-----+-----+-----+-----+-----+",
      ]
    )
    #expect(text.legend.last == "F Traders")
    #expect(text.unplaced == "Not placed yet: E F")
  }

  @Test("Up to twenty-six actors in one place are all drawn, and no more are taken")
  func crowd() {
    let rows = (0..<40).map { (name: "Actor \($0)", stance: Optional(1), influence: Optional(1)) }
    let map = ActorMap(stances: Self.stances, influences: ["little", "much"], rows: rows)
    #expect(map.actors.map { $0.letter }.joined() == "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    let drawing = ActorMapDrawing(map, words: words)
    for svg in [drawing.spectrum, drawing.powerMap] {
      #expect(svg.matches(of: /<circle/).count == 26)
      let xs = svg.matches(of: /<circle cx="([0-9.-]+)" cy="([0-9.-]+)"/)
        .map { "\($0.1) \($0.2)" }
      #expect(Set(xs).count == 26, "no disk hides another one")
    }
  }

  @Test("A map without anybody is not drawn")
  func nobody() {
    let map = ActorMap(stances: Self.stances, influences: ["little"], rows: [])
    let plan = plan(.empty, map: map)
    #expect(!PlanHTML(plan, words: words).text.contains("<svg"))
    #expect(!PlanMarkdown(plan, words: words).text.contains("```"))
    #expect(PlanText(plan, words: words).lines.last == "  > a date")
  }

  @Test("As text a plan has no table that could be too wide")
  func text() {
    let lines = PlanText(
      plan(.table(heads: ["Who", "Source"], rows: [["Parents", "List"], ["Teachers", ""]])),
      words: words
    ).lines
    #expect(
      lines == [
        "Plan", "Course", "", "W3  Audience", "Saved", "", "Field", "  1. Parents",
        "     Source: List", "  2. Teachers", "  > a date",
      ]
    )
  }

  @Test("As Markdown a plan has headings, tables and open points to tick")
  func markdown() {
    let plan = plan(.table(heads: ["Who", "Source"], rows: [["Parents", "List"]]), map: Self.map)
    let text = PlanMarkdown(plan, words: words).text
    #expect(text.hasPrefix("# Plan\n\nCourse\n\n## W3 Audience\n\n*Saved*\n\n### Field\n"))
    #expect(text.contains("\n| Who | Source |\n| --- | --- |\n| Parents | List |\n"))
    #expect(text.contains("\n- [ ] a date\n"))
    #expect(text.contains("\n```text\n1 active ally      | A\n"))
  }

  @Test(
    "Nothing that people write becomes markup in Markdown",
    arguments: [
      ("# no heading", "\\# no heading"), ("- no list", "- no list"),
      ("1. no list", "1\\. no list"),
      ("+ no list", "\\+ no list"), ("<b>", "\\<b\\>"), ("a | b", "a \\| b"),
      ("*a* _b_ `c`", "\\*a\\* \\_b\\_ \\`c\\`"), ("[x](y)", "\\[x\\](y)"), ("&amp;", "\\&amp;"),
      ("===", "\\==="), ("12) x", "12\\) x"), ("12 x", "12 x"), ("", ""), ("C:\\x", "C:\\\\x"),
    ]
  )
  func escaped(line: String, expected: String) {
    let escaped = PlanMarkdown.escaped(line)
    #expect(escaped == expected || line == "- no list" && escaped == "\\- no list")
  }

  @Test(
    "Nothing that people write becomes markup in HTML",
    arguments: [
      "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onload='x", "</style>",
      "<!--", "&lt;script&gt;", "]]>", "\u{0}\u{1B}[2J",
    ]
  )
  func hostile(text: String) {
    let map = ActorMap(stances: [text], influences: [text], rows: [(text, 1, 1)])
    for content: CampaignPlan.Content in [
      .lines([text, "", text]), .table(heads: [text], rows: [[text]]),
    ] {
      let html = PlanHTML(plan(content, title: text, map: map), words: words).text
      let other = String(text.map { $0 == " " ? " " : "x" })
      let harmless = PlanHTML(
        plan(
          content == .lines([text, "", text])
            ? .lines([other, "", other]) : .table(heads: [other], rows: [[other]]),
          title: other,
          map: ActorMap(stances: [other], influences: [other], rows: [(other, 1, 1)])
        ),
        words: words
      ).text
      func tags(_ html: String) -> [Substring] { html.matches(of: /<[^>]*>/).map { $0.0 } }
      #expect(tags(html) == tags(harmless))
      #expect(html.contains("default-src 'none'"))
    }
  }
}
