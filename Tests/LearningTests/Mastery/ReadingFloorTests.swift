import Learning
import Testing

@Suite("The least reading time")
struct ReadingFloorTests {
  @Test(
    "A hundred words take at least so long",
    arguments: [
      ("en", 13_157), ("ru", 16_304), ("kk", 18_750), ("kk-KZ", 18_750), ("RU", 16_304),
      ("ru_KZ", 16_304), ("de", 13_157), ("", 13_157),
    ]
  )
  func floors(language: String, milliseconds: Int) {
    #expect(ReadingFloor.milliseconds(words: 100, language: language) == milliseconds)
  }

  @Test(
    "Words stand between spaces and hold a letter or a digit",
    arguments: [
      ("", 0), ("  \n ", 0), ("one", 1), ("Two words.", 2), ("a — b", 2), ("- [x] *done*", 2),
      ("25.9 % of 16,600,000", 3), ("Қазақ тілі — мемлекеттік тіл", 4), ("что-то ещё", 2),
    ]
  )
  func words(text: String, count: Int) {
    #expect(ReadingFloor.wordCount(text) == count)
  }

  @Test("Stem and options are counted; numbers of words that no question has are no trap")
  func exercise() {
    let exercise = Exercise(
      id: "e",
      title: "T",
      stem: "Which of these is right?",
      body: Sample.chooseOne
    )
    let expected = ReadingFloor.milliseconds(words: 8, language: "en")
    #expect(ReadingFloor.milliseconds(for: exercise, language: "en") == expected)
    #expect(ReadingFloor.milliseconds(words: -3, language: "en") == 0)
    #expect(ReadingFloor.milliseconds(words: .max, language: "kk") > 0)
  }
}
