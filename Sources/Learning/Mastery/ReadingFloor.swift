/// The least time in which a question and its options can be read.
///
/// The speeds are twice those at which people read a plain text aloud in the International Reading Speed Texts, and beyond what
/// nearly everybody reads silently; whoever is right in less time guessed or remembered the look of the question. The sources stand in
/// `Docs/knowing-what-you-know.md`.
public enum ReadingFloor {
  /// The highest reading speed in words a minute.
  ///
  /// English 456, twice 228. Russian 368, twice 184: as many letters a minute as in English, in longer words. Kazakh 320: nobody has
  /// measured it in that series; its words are longer than Russian ones by the ratio of 6.2 to 5.4 letters in this program's own
  /// texts. Other languages take the highest, because a floor that is too low accuses nobody.
  public static func wordsPerMinute(in language: String) -> Int {
    switch language.split(whereSeparator: { $0 == "-" || $0 == "_" }).first?.lowercased() {
    case "ru": 368
    case "kk": 320
    default: 456
    }
  }

  /// The least time, in milliseconds, for a number of words.
  public static func milliseconds(words: Int, language: String) -> Int {
    // More words than any question has would not fit the product.
    min(max(0, words), 1_000_000) * 60_000 / wordsPerMinute(in: language)
  }

  /// The least time, in milliseconds, for an exercise as a course holds it in a language.
  public static func milliseconds(for exercise: Exercise, language: String) -> Int {
    let words = exercise.body.options.reduce(wordCount(exercise.stem)) { $0 + wordCount($1.text) }
    return milliseconds(words: words, language: language)
  }

  /// The number of words in a text: what stands between spaces and holds a letter or a digit.
  public static func wordCount(_ text: String) -> Int {
    text.split(whereSeparator: \.isWhitespace).count { word in
      word.contains { $0.isLetter || $0.isNumber }
    }
  }
}
