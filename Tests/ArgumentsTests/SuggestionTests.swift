import Arguments
import Testing

@Suite struct SuggestionTests {
  static let names = ["learn", "review", "progress", "profile", "course", "export", "doctor"]

  @Test(
    "The word meant is found through slips, swaps and beginnings",
    arguments: [
      ("lern", "learn"), ("laern", "learn"), ("Learn", "learn"), ("leanr", "learn"),
      ("reveiw", "review"), ("progres", "progress"), ("profil", "profile"), ("corse", "course"),
      ("doc", "doctor"), ("pro", nil), ("xyz", nil), ("", nil), ("e", "export"), ("q", nil),
      ("сourse", "course"),
    ] as [(String, String?)]
  )
  func nearest(typed: String, meant: String?) {
    #expect(Suggestion.nearest(to: typed, among: Self.names) == meant)
  }

  @Test("Nothing is suggested where there is nothing, or for endless words")
  func nothing() {
    #expect(Suggestion.nearest(to: "learn", among: []) == nil)
    #expect(
      Suggestion.nearest(to: String(repeating: "l", count: 65), among: Self.names) == nil
    )
  }
}
