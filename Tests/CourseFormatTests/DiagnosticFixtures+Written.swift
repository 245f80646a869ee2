import CourseFormat

extension DiagnosticFixture {
  /// Rubrics and worksheets.
  static let written: [DiagnosticFixture] = rubrics + sheets + tables

  private static let rubrics: [DiagnosticFixture] = [
    DiagnosticFixture(.rubricMalformed) {
      $0.inWriting("| Criterion | 0 | 1 | 2 |", "| Criterion | low | 1 | 2 |")
    },
    DiagnosticFixture(.rubricPoints) {
      $0.inWriting("| Criterion | 0 | 1 | 2 |", "| Criterion | 0 | 2 | 1 |")
    },
    DiagnosticFixture(.sampleMissing) { $0.inWriting("> Could you try", "Could you try") },
    DiagnosticFixture(.sampleLevels) {
      $0.inWriting("| Time and place | 2 | Thursday", "| Time and place | 7 | Thursday")
    },
    DiagnosticFixture(.writtenInForm) { course in
      let text = course.files[TestCourse.writing] ?? ""
      let start = text.firstRange(of: "<!-- exercise: open")?.lowerBound ?? text.startIndex
      let end = text.firstRange(of: "## The plan")?.lowerBound ?? text.endIndex
      let exercise = "### An invitation\n\n" + text[start..<end]
      return course.removing(TestCourse.writing)
        .replacing("  - what-people-write\n", "", in: "first-module/module.yaml")
        .replacing("## B\n", exercise + "\n## B\n", in: TestCourse.forms)
    },
    DiagnosticFixture(.criteriaCount) {
      $0.inWriting(
        "| The ask | Nothing is asked | Something is asked, but not how long it takes | One thing is asked, with the minutes it takes |\n",
        ""
      )
      .inWriting("| The ask | 2 | One thing, ten minutes. |\n", "")
    },
    DiagnosticFixture(.sampleUnexplained) {
      $0.inWriting("| The ask | 2 | One thing, ten minutes. |", "| The ask | 2 |  |")
    },
  ]

  private static let sheets: [DiagnosticFixture] = [
    DiagnosticFixture(.fieldRepeated) { course in
      let text = course.files[TestCourse.writing] ?? ""
      let start = text.firstRange(of: "## The plan")?.lowerBound ?? text.startIndex
      let again = text[start...].replacing("plan-of-the-first-lesson", with: "plan-once-more")
        .replacing("## The plan of your first lesson", with: "## The plan once more")
      return course.adding(TestCourse.writing, text + "\n" + again)
    },
    DiagnosticFixture(.fieldUnknown) { $0.inWriting("doubts: {optional", "fears: {optional") },
    DiagnosticFixture(.checkUnknown) {
      $0.inWriting("date: true, words: 6", "date: true, letters: 6")
    },
    DiagnosticFixture(.checkMisfit) { $0.inWriting("each: [needs]", "each: [wishes]") },
    DiagnosticFixture(.exampleMissing) {
      $0.inWriting("> The room is needed for something else.\n\n", "")
    },
    DiagnosticFixture(.exampleFails) { $0.inWriting("by 14 May 2027", "some day soon") },
    DiagnosticFixture(.hintMissing) {
      $0.inWriting("> [!TIP]\n> One sentence is enough.\n", "")
    },
    DiagnosticFixture(.promptMissing) { $0.inWriting("What may go wrong?\n", "") },
    DiagnosticFixture(.fieldPiece) {
      $0.inWriting("What may go wrong?", "What may go wrong?\n\n```\ncode\n```\n")
    },
    DiagnosticFixture(.sheetUnchecked) {
      $0.inWriting(
        """
        checks:
          aim: {number: true, date: true, words: 6}
          helpers: {each: [needs], reaches: {influence: 2}}
          steps: {rows: 2, last: who-sees-it}

        """,
        ""
      )
    },
  ]

  private static let tables: [DiagnosticFixture] = [
    DiagnosticFixture(.mapMisfit) { $0.inWriting("map: {who: who,", "map: {who: whom,") },
    DiagnosticFixture(.scaleMisfit) { $0.inWriting("1. little\n2. much\n", "") },
  ]
}

extension TestCourse {
  static let writing = "first-module/what-people-write.md"

  /// The course with a change in the lesson about writing.
  fileprivate func inWriting(_ old: String, _ new: String) -> TestCourse {
    replacing(old, new, in: TestCourse.writing)
  }
}
