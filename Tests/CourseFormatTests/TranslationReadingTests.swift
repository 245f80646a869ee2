import CourseFormat
import Learning
import Testing

struct TranslationReadingTests {
  private let course = TestCourse().translated()
    .replacing("title: A lesson people finish", "title: Урок до конца", in: TestCourse.russian)
    .replacing("Good feedback says", "Хороший отклик говорит,", in: TestCourse.russian)
    .replacing("(#gap-why)", "(#пропуск-почему)", in: TestCourse.russian)
    .replacing(
      "#### gap-why\n\n- `why`",
      "#### пропуск-почему\n\n- `почему`",
      in: TestCourse.russian
    )
    .replacing("#### Stem", "#### Условие", in: TestCourse.russian)
    .replacing("| stem | The question", "| stem | условие", in: "glossary.ru.md")
    .adding(
      "course.ru.yaml",
      "title: Образец\nsummary: Кратко.\nmodules:\n  first-module: Первый модуль\n"
    )

  @Test("Ids, keys and digests come from the source, words from the translation")
  func pairing() throws {
    let english = try #require(CourseReader.read(from: course.source, language: "en").course)
    let (read, diagnostics) = CourseReader.read(from: course.source, language: "ru")
    #expect(diagnostics == [])
    let russian = try #require(read)
    #expect(russian.title == "Образец")
    #expect(russian.modules.first?.title == "Первый модуль")
    let lesson = try #require(russian.lessons.first)
    #expect(lesson.title == "Урок до конца")
    #expect(lesson.language == "ru")
    #expect(lesson.exercises.map { $0.digest } == english.lessons[0].exercises.map { $0.digest })
    let gaps = try #require(lesson.exercises.first { $0.id == "sentence-about-feedback" })
    #expect(gaps.stem.contains("говорит, [___](#gap-why)"))
    #expect((gaps.body as? FillGaps)?.gaps.map { $0.id } == ["gap-why", "gap-mark"])
    #expect((gaps.body as? FillGaps)?.gaps.first?.accepted == ["почему"])
    let sort = lesson.exercises.compactMap { $0.body as? SortIntoGroups }.first
    #expect(sort?.groups.first?.title == "Условие")
    #expect(sort?.groups.first?.id == "stem")
    #expect(russian.glossary.first?.translations["ru"]?.hasPrefix("условие") == true)
  }

  @Test("A lesson without a translation stays in the source language")
  func fallback() throws {
    let read = CourseReader.read(from: course.source, language: "kk").course
    let kazakh = try #require(read)
    #expect(kazakh.language == "kk")
    #expect(kazakh.lessons.first?.language == "en")
    #expect(kazakh.lessons.first?.title == "A lesson people finish")
  }

  @Test("An exercise that does not pair is shown in the source language")
  func unpaired() throws {
    let broken = course.replacing(
      "4. Let somebody try it while you keep silent\n",
      "",
      in: TestCourse.russian
    ).replacing("Put the steps", "Расставьте", in: TestCourse.russian)
    let (read, diagnostics) = CourseReader.read(from: broken.source, language: "ru")
    #expect(diagnostics.map { $0.code } == [.translatedCountDiffers])
    let order = read?.lessons.first?.exercises.first { $0.id == "from-aim-to-exercise" }
    #expect(order?.stem.hasPrefix("Put the steps") == true)
  }
}
