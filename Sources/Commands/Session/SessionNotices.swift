import Learning
import Text

/// What a person is told before a session, apart from its title.
enum SessionNotices {
  /// One line a notice.
  static func lines(for opening: SessionOpening, words: Messages) -> [String] {
    var lines: [String] = []
    if opening.isPreview { lines.append(words.previewNotice()) }
    if opening.isResumed { lines.append(words.resumedNotice()) }
    if let text = opening.previousNextStep {
      lines.append(words.previousNextStep(text: TextCleaner.cleanLine(text)))
    }
    if opening.purpose == .pre || opening.purpose == .post { lines.append(words.testNotice()) }
    if let lesson = opening.lesson, lesson.language != opening.language {
      lines.append(words.notTranslated(language: languageName(lesson.language, words)))
      lines += glossary(for: lesson, in: opening, words: words)
    }
    return lines
  }

  /// The glossary's terms that stand in the lesson, with their translations.
  private static func glossary(
    for lesson: Lesson,
    in opening: SessionOpening,
    words: Messages
  ) -> [String] {
    let text =
      (lesson.pages.map { $0.title + " " + $0.markdown }
      + lesson.exercises.map { $0.title + " " + $0.stem })
      .joined(separator: " ").lowercased()
    let terms = opening.course.glossary.compactMap { entry -> String? in
      guard
        let translation = entry.translations[opening.language],
        text.contains(entry.term.lowercased())
      else { return nil }
      return "\(entry.term) — \(translation)"
    }
    return terms.isEmpty ? [] : [words.glossaryHeading()] + terms.map { "- " + $0 }
  }

  private static func languageName(_ code: String, _ words: Messages) -> String {
    Language(rawValue: code).map { $0.ownName } ?? code
  }
}
