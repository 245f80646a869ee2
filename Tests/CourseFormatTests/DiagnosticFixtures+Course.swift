import CourseFormat
import Sealing

extension DiagnosticFixture {
  static let coverage: [DiagnosticFixture] = [
    DiagnosticFixture(.practisedTooLittle) {
      $0.adding(
        "objectives.md",
        ($0.files["objectives.md"] ?? "") + "\n## O1.2\n\nList 3 things.\n"
      )
    },
    DiagnosticFixture(.testedTooLittle) {
      $0.replacing("objective: O1.1\n", "", in: TestCourse.forms)
    },
    DiagnosticFixture(.formItemPractised) {
      let question = "What do you do with it first?"
      return $0.replacing(question, question + " ", in: TestCourse.forms)
        .replacing("## Your next step", $0.formQuestion + "## Your next step")
    },
    DiagnosticFixture(.objectiveNotInLesson) {
      $0.adding(
        "objectives.md",
        ($0.files["objectives.md"] ?? "") + "\n## O1.2\n\nList 3 things.\n"
      )
      .replacing("objectives: [O1.1]", "objectives: [O1.1, O1.2]")
    },
    DiagnosticFixture(.formsUneven) {
      $0.replacing("### Steps of a repair", "### Steps", in: TestCourse.forms)
        .replacing("<!-- exercise: order\nid: form-b", "<!-- id: form-b", in: TestCourse.forms)
    },
    DiagnosticFixture(.misconceptionUnused) {
      $0.adding(
        "misconceptions.md",
        ($0.files["misconceptions.md"] ?? "") + "\n## lonely\n\nA belief.\n\nA repair.\n"
      )
    },
    DiagnosticFixture(.questionRepeated) {
      let again = $0.formQuestion.replacingFirst("form-a-page", "another-page")
      let once = $0.formQuestion.replacingFirst("form-a-page", "one-page")
      return $0.replacing("## Your next step", once + again + "## Your next step")
    },
    DiagnosticFixture(.sourceMissing) { $0.replacing("source: S1\n", "") },
    DiagnosticFixture(.sourceUnchecked) {
      $0.replacing("- checked: \(TestCourse.today)\n", "", in: "sources.md")
    },
    DiagnosticFixture(.sourceStale) {
      $0.replacing("checked: \(TestCourse.today)", "checked: 2025-11-22", in: "sources.md")
    },
    DiagnosticFixture(.sourceDateWrong) {
      $0.replacing("checked: \(TestCourse.today)", "checked: 2026-02-30", in: "sources.md")
    },
    DiagnosticFixture(.lawyerUnmentioned) {
      $0.replacing("- how: opened", "- legal: yes", in: "sources.md")
    },
    DiagnosticFixture(.sourceNotOpened) {
      $0.replacing("- how: opened", "- how: not opened", in: "sources.md")
    },
  ]

  static let translations: [DiagnosticFixture] = [
    DiagnosticFixture(.translationMissing) { $0.translated().removing(TestCourse.russian) },
    DiagnosticFixture(.translatedExerciseMissing) {
      $0.translated().replacing("id: what-shows-it", "id: something-else", in: TestCourse.russian)
    },
    DiagnosticFixture(.translatedExerciseExtra) {
      $0.translated().replacing("id: what-shows-it", "id: something-else", in: TestCourse.russian)
    },
    DiagnosticFixture(.translatedKeyDiffers) {
      $0.translated().replacing("answer: 3.3", "answer: 3.4", in: TestCourse.russian)
    },
    DiagnosticFixture(.translatedCountDiffers) {
      $0.translated().replacing(
        "4. Let somebody try it while you keep silent\n",
        "",
        in: TestCourse.russian
      )
    },
    DiagnosticFixture(.translatedCardDiffers) {
      $0.translated().replacing("tries: 2", "tries: 3", in: TestCourse.russian)
    },
    DiagnosticFixture(.translationStale) { $0.translated().replacing("Say one thing", "Say it") },
    DiagnosticFixture(.translationUndated) {
      $0.translated().replacing("source-digest", "# source-digest", in: TestCourse.russian)
    },
    DiagnosticFixture(.translatedNumbersDiffer) {
      $0.translated().replacing("has 600 words", "has 500 words", in: TestCourse.russian)
    },
    DiagnosticFixture(.termUntranslated) { $0.translated().removing("glossary.ru.md") },
    DiagnosticFixture(.translatedPagesDiffer) {
      $0.translated().replacing("## Your next step", "Your next step", in: TestCourse.russian)
    },
    DiagnosticFixture(.translatedEntryDiffers) {
      $0.translated().replacing("## O1.1", "## O1.7", in: "objectives.ru.md")
    },
  ]

  static let timing: [DiagnosticFixture] = [
    DiagnosticFixture(.minutesDiffer) { $0.replacing("minutes: 13", "minutes: 60") },
    DiagnosticFixture(.minutesUnusual) { $0.replacing("minutes: 13", "minutes: 16") },
    DiagnosticFixture(.readingLong) {
      $0.replacing(
        "Say one thing",
        String(repeating: "Here are a few more words.\n\n", count: 120) + "Say one thing"
      )
    },
    DiagnosticFixture(.planMinutesDiffer) {
      $0.replacing("session-minutes: 60", "session-minutes: 90", in: "first-module/module.yaml")
    },
    DiagnosticFixture(.stagePartMissing) {
      $0.replacing("**Safety note.** Examples", "Examples", in: TestCourse.plan)
    },
    DiagnosticFixture(.stageMinutesDiffer) {
      $0.replacing("1. Ten minutes:", "1. Eleven minutes:", in: TestCourse.plan)
    },
    DiagnosticFixture(.planStages) {
      $0.replacing("## Activity", "## Discussion", in: TestCourse.plan)
    },
  ]
}

extension TestCourse {
  static let russian = "first-module/a-lesson-people-finish.ru.md"

  /// The course with files for a second language, all words left as they are.
  func translated() -> TestCourse {
    var course = replacing("languages: [en]", "languages: [en, ru]", in: "course.yaml")
    for path in files.keys.sorted() where path.hasSuffix(".md") {
      let text = files[path] ?? ""
      let digest = Digest.blake2b256(text).hex
      let line = "source-digest: \(digest)\n"
      let translation =
        text.hasPrefix("---\n")
        ? "---\n" + line + text.dropFirst(4) : "---\n\(line)---\n\n" + text
      let isPlain = !path.contains("/") || path == TestCourse.plan
      course = course.adding(path.dropLast(3) + ".ru.md", isPlain ? text : translation)
    }
    return course.adding("course.ru.yaml", "title: Sample\n")
  }

  /// The first question of form A, as a lesson would hold it.
  var formQuestion: String {
    let lines = (files[TestCourse.forms] ?? "").split(
      separator: "\n",
      omittingEmptySubsequences: false
    )
    let start = lines.firstIndex { $0.hasPrefix("### ") } ?? 0
    let end = lines.dropFirst(start + 1).firstIndex { $0.hasPrefix("### ") } ?? start
    return lines[start..<end].joined(separator: "\n").replacingFirst("id: form-a", "id: practised")
      + "\n"
  }
}

extension String {
  func replacingFirst(_ old: String, _ new: String) -> String {
    guard let range = firstRange(of: old) else { return self }
    return self[..<range.lowerBound] + new + self[range.upperBound...]
  }
}
