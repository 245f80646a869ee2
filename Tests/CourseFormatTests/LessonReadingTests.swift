import CourseFormat
import JSON
import Learning
import TestSupport
import Testing

/// What each kind reads from the lesson that shows all of them.
struct LessonReadingTests {
  private func exercise(_ id: ExerciseID, in course: TestCourse = TestCourse()) throws -> Exercise {
    let (course, diagnostics) = CourseReader(from: course.source).course()
    #expect(diagnostics == [])
    return try #require(course?.lessons.flatMap { $0.exercises }.first { $0.id == id })
  }

  @Test(
    "The answer of every kind is read",
    arguments: [
      ("what-shows-it", "2"), ("what-belongs-on-the-card", "[1,3]"),
      ("from-aim-to-exercise", "[1,2,3,4]"), ("which-kind-fits", #"{"1":1,"2":2,"3":3}"#),
      (
        "stem-or-feedback",
        #"{"1":"stem","2":"stem","3":"stem","4":"feedback","5":"feedback","6":"feedback"}"#
      ),
      ("how-long-does-it-take", #""3.3""#), ("name-of-a-wrong-option", #""distractor""#),
      ("sentence-about-feedback", #"{"gap-why":"why","gap-mark":"that"}"#),
    ]
  )
  func answers(id: String, answer: String) throws {
    #expect(try exercise(ExerciseID(id)).body.solution?.value.text == answer)
  }

  @Test("Options carry their text, key, feedback and belief")
  func options() throws {
    let option = try #require(try exercise("what-shows-it").body.options.first)
    #expect(option.text == "The person has scrolled to the last page.")
    #expect(option.isCorrect == false)
    #expect(
      option.feedback
        == "Scrolling shows patience. Nobody has planned anything yet: "
        + "[reading is learning](../misconceptions.md#reading-is-learning)."
    )
    #expect(option.misconceptions == ["reading-is-learning"])
  }

  @Test("A page can be a worked example, in every language, and its objective has to exist")
  func workedExample() throws {
    func course(_ objective: String) -> TestCourse {
      TestCourse().replacing(
        "## What shows that somebody can do it?",
        "## Steps\n\n<!-- example: \(objective) -->\n\nOne, two.\n\n## What shows that somebody can do it?"
      )
    }
    let (read, diagnostics) = CourseReader(from: course("O1.1").source).course()
    #expect(diagnostics == [])
    let page = try #require(read?.lessons.flatMap { $0.pages }.first { $0.title == "Steps" })
    #expect(page.example == "O1.1")
    #expect(page.markdown == "One, two.")
    let report = CourseLinter(course("O9.9").source, today: TestCourse.today).check()
    #expect(report.diagnostics.map { $0.code } == [.objectiveUnknown])
    let translated = page.translated(
      by: Page(title: "Шаги", markdown: "Раз.", location: page.location)
    )
    #expect(translated.example == "O1.1" && translated.title == "Шаги")
    #expect(page.translated(by: nil) == page)
  }

  @Test("Stem, hints and explanation stay Markdown without their marks")
  func prose() throws {
    let order = try exercise("from-aim-to-exercise")
    #expect(order.stem == "Put the steps of writing a lesson in order.")
    #expect(order.hints == ["The pages come later than most authors think."])
    #expect(order.explanation?.hasPrefix("Aim, exercises, pages, trial.") == true)
    #expect(order.title == "From aim to exercise")
    #expect(order.tries == 2)
    #expect(order.level == .apply)
    #expect(order.objective == "O1.1")
    let gaps = try exercise("sentence-about-feedback")
    #expect(gaps.stem.contains("[___](#gap-why)"))
  }

  @Test("A stem may have paragraphs, lists, tables and code of its own")
  func longStem() throws {
    let stem = """
      Look at this:

      - first thing
        with a second line
      - second thing

      ```
      a  b
      ```

      > somebody said so
      > twice

      What now?
      """
    let course = TestCourse().replacing(
      "A lesson explains how to plan a meeting. What shows best that a person can do it now?",
      stem
    )
    #expect(try exercise("what-shows-it", in: course).stem == stem)
  }

  @Test("Options may have several lines, paragraphs, escapes and CR LF line ends")
  func longOptions() throws {
    let course = TestCourse().replacing(
      "- [ ] The person has scrolled to the last page.\n",
      "- [ ] The person\n  has *scrolled* to \\[the] `last` page.\n\n  Twice.\n\n"
    )
    let text = "The person\nhas *scrolled* to \\[the] `last` page.\n\nTwice."
    #expect(try exercise("what-shows-it", in: course).body.options.first?.text == text)
    let lesson = course.files[TestCourse.lesson] ?? ""
    let windows = lesson.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "\r\n")
    let crlf = try exercise("what-shows-it", in: course.adding(TestCourse.lesson, windows))
    #expect(crlf.body.options.first?.text == text)
  }

  @Test("A cell may hold an escaped bar")
  func cells() throws {
    let course = TestCourse().replacing("| Compute a share |", "| Compute a \\| b |")
    let match = try #require(try exercise("which-kind-fits", in: course).body as? MatchPairs)
    #expect(match.left.first == "Compute a | b")
    #expect(match.right == ["`number`", "`short-text`", "`sort`", "`poll`"])
    #expect([match.leftTitle, match.rightTitle] == ["Purpose", "Kind"])
  }

  @Test("Common errors carry number, feedback and belief")
  func commonErrors() throws {
    let course = TestCourse().replacing(
      "- `0.3` You divided",
      "- `1 000,5` See [it](../misconceptions.md#traps-make-it-hard).\n- `0.3` You divided"
    )
    let number = try #require(
      try exercise("how-long-does-it-take", in: course).body as? NumberEntry
    )
    #expect(number.commonErrors.map { $0.value.text } == ["1000.5", "0.3"])
    #expect(number.commonErrors.first?.misconceptions == ["traps-make-it-hard"])
    #expect(number.commonErrors.last?.feedback.hasPrefix("You divided the speed") == true)
    #expect(number.unit == "minutes")
  }

  @Test("The digest changes with stem and key, and not with feedback, hints or title")
  func digests() throws {
    let course = TestCourse()
    let digest = try exercise("what-shows-it").digest
    let same = [
      course.replacing("## What shows that somebody", "## What does show that somebody"),
      course.replacing("Scrolling shows patience.", "Scrolling shows a great patience."),
      course.replacing("Look for an option", "Look out for an option"),
    ]
    let other = [
      course.replacing("explains how to plan", "explains how we plan"),
      course.replacing("puts six steps", "puts seven steps"),
    ]
    for course in same { #expect(try exercise("what-shows-it", in: course).digest == digest) }
    for course in other { #expect(try exercise("what-shows-it", in: course).digest != digest) }
  }

  @Test("The example of the author's guide is read as it is explained")
  func guideExample() throws {
    let lines = try Project.text("Docs/authors-guide.md")
      .split(separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(lines.firstIndex { $0 == "````markdown" })
    let end = try #require(lines.dropFirst(start + 1).firstIndex { $0 == "````" })
    let course = TestCourse()
      .replacing("a-lesson-people-finish", "who-can-hear-you", in: "first-module/module.yaml")
      .adding(
        "first-module/who-can-hear-you.md",
        lines[(start + 1)..<end].joined(separator: "\n")
      )
    let (read, diagnostics) = CourseReader(from: course.source).course()
    #expect(diagnostics == [])
    let lesson = try #require(read?.lessons.first)
    #expect(lesson.pages.map { $0.title } == ["Who can hear you"])
    let number = try #require(lesson.exercises.first?.body as? NumberEntry)
    #expect(number.answer.text == "25.9")
    #expect(number.commonErrors.map { $0.misconceptions } == [["inverted-ratio"]])
  }
}
