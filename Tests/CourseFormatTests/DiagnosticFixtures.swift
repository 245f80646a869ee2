import CourseFormat
import Testing

/// For every code a smallest change that turns the sample course into one that has it.
struct DiagnosticFixture: Sendable, CustomTestStringConvertible {
  let code: DiagnosticCode
  let failing: @Sendable () -> any CourseSource
  let limits: CourseLimits

  init(
    _ code: DiagnosticCode,
    limits: CourseLimits = CourseLimits(),
    _ failing: @escaping @Sendable (TestCourse) -> TestCourse
  ) {
    self.code = code
    self.limits = limits
    self.failing = { failing(TestCourse()).source }
  }

  init(_ code: DiagnosticCode, source: @escaping @Sendable () -> any CourseSource) {
    self.code = code
    limits = CourseLimits()
    failing = source
  }

  var testDescription: String { code.rawValue }

  /// What the check says of the failing course.
  var report: CourseReport {
    CourseLinter(failing(), today: TestCourse.today, limits: limits).check()
  }

  static let reports = all.map { $0.report }
  static let passing = CourseLinter(TestCourse().source, today: TestCourse.today).check()

  static let all: [DiagnosticFixture] =
    structure + items + coverage + translations + timing + hostile + limits + scenarios + labs
    + written + simulations
}

extension DiagnosticFixture {
  static let structure: [DiagnosticFixture] = [
    DiagnosticFixture(.fileMissing) { $0.removing("first-module/session-plan.md") },
    DiagnosticFixture(.fileUnreadable, source: { UnreadableSource() }),
    DiagnosticFixture(.yamlSyntax) { $0.replacing("id: sample", "id: [sample", in: "course.yaml") },
    DiagnosticFixture(.yamlForbidden) { $0.replacing("minutes: 13", "minutes: &m 13") },
    DiagnosticFixture(.keyMissing) { $0.replacing("minutes: 13\n", "") },
    DiagnosticFixture(.keyUnknown) { $0.replacing("tries: 2", "retries: 2") },
    DiagnosticFixture(.valueWrong) { $0.replacing("tries: 2", "tries: many") },
    DiagnosticFixture(.frontMatterMissing) {
      $0.adding(TestCourse.lesson, "# A lesson people finish\n\nText.\n")
    },
    DiagnosticFixture(.idNotFileName) {
      $0.replacing("id: a-lesson-people-finish", "id: another-lesson")
    },
    DiagnosticFixture(.idMalformed) { $0.replacing("id: what-shows-it", "id: What Shows") },
    DiagnosticFixture(.idRepeated) { $0.replacing("id: what-shows-it", "id: which-kind-fits") },
    DiagnosticFixture(.keyCount) { $0.replacing("- [ ] The person has", "- [x] The person has") },
    DiagnosticFixture(.kindUnknown) { $0.replacing("exercise: order", "exercise: puzzle") },
    DiagnosticFixture(.cardWithoutHeading) {
      $0.replacing("<!-- exercise: order", "Text.\n\n<!-- exercise: order")
    },
    DiagnosticFixture(.answerMissing) {
      $0.replacing("exercise: order", "exercise: match")
    },
    DiagnosticFixture(.textAfterAnswer) {
      $0.replacing("> [!TIP]\n> Look for", "Lost words.\n\n> [!TIP]\n> Look for")
    },
    DiagnosticFixture(.linkBroken) {
      $0.replacing("Say one thing", "[Say](nowhere.md) one thing")
    },
    DiagnosticFixture(.objectiveUnknown) { $0.replacing("objective: O1.1", "objective: O9.9") },
    DiagnosticFixture(.misconceptionUnknown) {
      $0.replacing("misconceptions.md#reading-is-learning", "misconceptions.md#no-such-belief")
    },
    DiagnosticFixture(.sourceUnknown) { $0.replacing("source: S1", "source: S9") },
    DiagnosticFixture(.requirementUnknown) {
      $0.replacing("requires: []", "requires: [no-such-lesson]")
    },
    DiagnosticFixture(.requirementCycle) {
      $0.replacing("requires: []", "requires: [a-lesson-people-finish]")
    },
    DiagnosticFixture(.requirementLater) {
      $0.withSecondLesson().replacing("requires: []", "requires: [second]")
    },
    DiagnosticFixture(.titleDiffers) {
      $0.replacing("# A lesson people finish", "# Another title")
    },
    DiagnosticFixture(.formMalformed) { $0.replacing("## B", "## C", in: TestCourse.forms) },
    DiagnosticFixture(.stageMalformed) {
      $0.replacing("## Synthesis", "## Break\n\nTea.\n\n## Synthesis", in: TestCourse.plan)
    },
    DiagnosticFixture(.fileUnused) {
      $0.adding("first-module/forgotten.md", "# Forgotten\n\nText.\n")
    },
    DiagnosticFixture(.allowanceUnknown) {
      $0.replacing("tries: 2", "allow: {Q012: \"this is an error code\"}")
    },
    DiagnosticFixture(.allowanceUnneeded) {
      $0.replacing("tries: 2", "allow: {Q120: \"there is no such warning here\"}")
    },
    DiagnosticFixture(.allowanceWithoutReason) {
      $0.replacing("requires: []", "requires: []\nallow: {Q024: fine}")
        .replacing("# A lesson people finish", "# Another title")
    },
    DiagnosticFixture(.tableColumns) {
      $0.replacing(
        "| Purpose | Kind |\n| --- | --- |",
        "| Purpose | Kind | More |\n| --- | --- | --- |"
      )
    },
    DiagnosticFixture(.partEmpty) { $0.replacing("- [x] The id of the exercise", "- [x] ") },
    DiagnosticFixture(.gapUnpaired) { $0.replacing("(#gap-why)", "(#gap-because)") },
    DiagnosticFixture(.optionMark) {
      $0.replacing("- [ ] The text of the question", "- The text of the question")
    },
    DiagnosticFixture(.commonErrorMalformed) { $0.replacing("`0.3` You", "`many` You") },
    DiagnosticFixture(.acceptedMalformed) {
      $0.replacing("- `a distractor`", "- `a distractor` or so")
    },
    DiagnosticFixture(.expressionMalformed) {
      $0.replacing("expression: 600 / 180", "expression: 600 / x")
    },
    DiagnosticFixture(.partRepeated) {
      $0.replacing("2. Write the exercises that show it", "2. Say what people will be able to do")
    },
    DiagnosticFixture(.entryIncomplete) {
      $0.replacing("\nA trap finds out", "A trap finds out", in: "misconceptions.md")
    },
    DiagnosticFixture(.languageUnknown) {
      $0.replacing("languages: [en]", "languages: [en, Q]", in: "course.yaml")
    },
    DiagnosticFixture(.explanationRepeated) {
      $0.replacing("> [!NOTE]\n> Aim,", "> [!NOTE]\n> One more.\n\n> [!NOTE]\n> Aim,")
    },
    DiagnosticFixture(.cardMalformed) { $0.replacing("exercise: order", "exercises: order") },
    DiagnosticFixture(.stemMissing) {
      $0.replacing("Put the steps of writing a lesson in order.\n", "")
    },
    DiagnosticFixture(.textBeforeHeading) {
      $0.replacing("# A lesson people finish", "Text.\n\n# A lesson people finish")
    },
  ]
}

extension TestCourse {
  /// The course with a second lesson, short and sound enough to be read.
  func withSecondLesson() -> TestCourse {
    replacing(
      "  - a-lesson-people-finish\n",
      "  - a-lesson-people-finish\n  - second\n",
      in: "first-module/module.yaml"
    ).adding(
      "first-module/second.md",
      """
      ---
      id: second
      title: Second
      minutes: 10
      objectives: []
      ---

      # Second

      Text.

      """
    )
  }
}
