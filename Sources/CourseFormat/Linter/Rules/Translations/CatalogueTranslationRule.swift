import Learning

/// Terms and catalogues have their words in each language of the course.
enum CatalogueTranslationRule {
  static func check(
    _ languages: [String],
    opener: FileOpener,
    _ context: LintContext
  ) {
    for language in languages {
      for entry in context.catalogue.glossary where entry.translations[language] == nil {
        let path = CoursePath.translated(GlossaryReader.path, to: language)
        context.report(
          .termUntranslated,
          at: SourceLocation(file: path, line: 1),
          ["term": entry.term, "language": language]
        )
      }
      for path in ["objectives.md", "misconceptions.md"] {
        let translated = CoursePath.translated(path, to: language)
        guard context.files.contains(translated) else {
          context.report(
            .translationMissing,
            at: SourceLocation(file: path, line: 1),
            ["file": translated, "language": language]
          )
          continue
        }
        compare(translated, path, opener, context)
      }
    }
  }

  private static func compare(
    _ translated: String,
    _ path: String,
    _ opener: FileOpener,
    _ context: LintContext
  ) {
    let reader = CatalogueReader(
      opener: opener,
      language: context.header.language,
      sourceLanguage: context.header.language
    )
    let expected =
      path == "objectives.md"
      ? context.catalogue.objectives.map { $0.id.text }
      : context.catalogue.misconceptions.map { $0.id.text }
    let entries = reader.entries(translated) { _ in true }
    let found = Set(entries.map { $0.id })
    for id in expected where !found.contains(id) {
      context.report(
        .translatedEntryDiffers,
        at: SourceLocation(file: translated, line: 1),
        ["id": id]
      )
    }
    for entry in entries where !expected.contains(entry.id) {
      context.report(.translatedEntryDiffers, at: entry.location, ["id": entry.id])
    }
  }
}
