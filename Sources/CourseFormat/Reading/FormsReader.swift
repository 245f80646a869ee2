import Learning
import Markdown

/// A form of a test with the parts of its file that a linter looks at.
struct FormDraft {
  let letter: TestForm.Letter
  let exercises: [ExerciseDraft]

  /// The form as the engine sees it.
  func form(in language: String) -> TestForm {
    TestForm(letter: letter, exercises: exercises.map { $0.exercise }, language: language)
  }
}

/// Reads `forms.md`: exercises under the headings `## A` and `## B`.
struct FormsReader {
  let opener: FileOpener

  private var limits: CourseLimits { opener.limits }
  private var log: DiagnosticLog { opener.log }

  /// The forms of a file that could be opened, each letter once.
  func forms(_ file: SourceFile) -> [FormDraft] {
    let source = MarkdownSource(lines: file.lines)
    var letter: TestForm.Letter?
    var found: [TestForm.Letter: [ExerciseDraft]] = [:]
    file.frontMatter.check(known: ["allow", "source-digest"])
    for section in Section.cut(file, log: log) {
      guard let heading = section.heading else { continue }
      if let card = section.card {
        guard let letter, card.word == "exercise" else {
          log.report(.formMalformed, at: file.location(of: heading))
          continue
        }
        guard (found[letter]?.count ?? 0) < limits.exercises else {
          log.report(
            .tooManyExercises,
            at: file.location(of: heading),
            ["limit": String(limits.exercises)]
          )
          break
        }
        let reader = ExerciseFileReader(file: file, opener: opener)
        if let draft = reader.exercise(section, card, heading: heading, lesson: nil) {
          found[letter, default: []].append(draft)
        }
      } else if section.level == 2 {
        letter = TestForm.Letter(rawValue: source.heading(heading))
        if letter == nil { log.report(.formMalformed, at: file.location(of: heading)) }
        if let letter, found[letter] == nil { found[letter] = [] }
      } else if section.level == 3 {
        log.report(.formMalformed, at: file.location(of: heading))
      }
    }
    for letter in TestForm.Letter.allCases where found[letter] == nil {
      log.report(.formMalformed, at: file.location(1))
    }
    return TestForm.Letter.allCases.compactMap { letter in
      found[letter].map { FormDraft(letter: letter, exercises: $0) }
    }
  }
}
