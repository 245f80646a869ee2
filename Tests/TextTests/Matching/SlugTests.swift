import Testing
import Text

struct SlugTests {
  @Test(
    "A heading has the name that forges give it",
    arguments: [
      ("Who can hear you", "who-can-hear-you"),
      ("What share of the country was online?", "what-share-of-the-country-was-online"),
      ("A & B", "a--b"), ("Қай арна?", "қай-арна"), ("Ещё раз — ЁЖ", "ещё-раз--ёж"),
      ("snake_case and-hyphen", "snake_case-and-hyphen"),
      ("1.2 Numbers", "12-numbers"), ("C++ / Swift", "c--swift"), ("`code` *text*", "code-text"),
      ("", ""), ("!?", ""),
      ("😀 smile", "-smile"), ("e\u{301}t\u{E9}", "e\u{301}t\u{E9}"), ("½ and Ⅳ", "-and-ⅳ"),
      ("tab\there", "tabhere"), ("日本 語", "日本-語"),
    ] as [(String, String)]
  )
  func slugs(heading: String, slug: String) {
    #expect(Slug.of(heading) == slug)
  }
}
