import CourseFormat
import Learning
import TestSupport
import Testing

@Suite("The trainer's plan")
struct SessionPlanReadingTests {
  /// The plan of the new course with other words in its first stage.
  private func plan(activity: String) throws -> SessionPlan {
    let text = try #require(TestCourse().files[TestCourse.plan])
    let begin = try #require(text.firstRange(of: "-->\n\n")).upperBound
    let end = try #require(text.firstRange(of: "\n\n## Discussion")).lowerBound
    let course = TestCourse().adding(
      TestCourse.plan,
      text[..<begin] + activity + text[end...]
    )
    let read = CourseReader(from: course.source).course().course
    return try #require(read?.modules.first?.sessionPlan)
  }

  @Test("A stage is split into its parts, and what belongs to none is kept")
  func parts() throws {
    let guide = try plan(
      activity: """
        *Stand on a line.*

        **Steps**

        1. Five minutes: lay a *line*
           through the room.
        2. Read it.

        **Prompts**

        - "Who moved?"
        - Silence.

        **Watch for** people who stand
        where their friends stand.

        And those who leave.

        **Low-tech fallback.** On *chairs*.

        __Safety note.__ *Library* only.

        **Cut this first if late:** step 1.

        **For later.** Take the rest home.

        | a | b |
        | --- | --- |
        | 1 | 2 |
        """
    ).stages[0].guide
    #expect(guide.opening == "*Stand on a line.*")
    #expect(
      guide.steps == [
        StageGuide.Step(text: "Five minutes: lay a *line*\nthrough the room.", minutes: 5),
        StageGuide.Step(text: "Read it."),
      ]
    )
    #expect(guide.prompts == ["\"Who moved?\"", "Silence."])
    #expect(
      guide.texts[.watchFor]
        == "people who stand\nwhere their friends stand.\n\nAnd those who leave."
    )
    #expect(guide.texts[.fallback] == "On *chairs*.")
    #expect(guide.texts[.safety] == "*Library* only.")
    #expect(guide.cut == "step 1." && guide.cutMinutes == 5)
    #expect(guide.rest.hasPrefix("**For later.** Take the rest home.\n\n| a | b |"))
  }

  @Test("Text without labels is the opening, and labels are known in three languages")
  func labels() throws {
    let bare = try plan(activity: "Write it **down**.\n\n1. One\n2. Two").stages[0].guide
    #expect(bare.opening == "Write it **down**.\n\n1. One\n2. Two")
    #expect(StageGuide.Part.allCases.allSatisfy { !bare.has($0) })
    let russian = try plan(
      activity: "**Шаги**\n\n1. Пять минут в парах.\n\n**Безопасность.** Без имён.\n\n"
        + "**Сократите первым:** шаг 1."
    ).stages[0].guide
    #expect(russian.steps.first?.minutes == 5 && russian.cutMinutes == 5)
    #expect(russian.texts[.safety] == "Без имён.")
    let kazakh = try plan(
      activity: "**Қадамдар**\n\n1. 7 минут: жұппен.\n\n**Алдымен қысқартыңыз:** 1-қадам"
    ).stages[0].guide
    #expect(kazakh.steps.first?.minutes == 7 && kazakh.cutMinutes == 7)
  }

  @Test(
    "The minutes of a step are read only where they are those of the whole step",
    arguments: [
      ("Six minutes for each log: find it.", nil), ("Two minutes after each log.", nil),
      ("After three minutes of the call, tap.", nil), ("In pairs, for two minutes.", nil),
      ("Twenty minutes.", 20), ("Ten minutes: each pair writes.", 10), ("One minute: read.", 1),
      ("0 minutes.", nil),
      ("99999999999999999999 minutes.", nil), ("601 minutes", nil), ("minutes", nil),
    ] as [(String, Int?)]
  )
  func stepMinutes(step: String, minutes: Int?) throws {
    let guide = try plan(activity: "**Steps**\n\n1. \(step)").stages[0].guide
    #expect(guide.steps.map { $0.minutes } == [minutes])
  }

  @Test("What stands above the first stage is the introduction")
  func introduction() throws {
    let plan = try plan(activity: "x")
    #expect(
      plan.introduction
        == "Sixty minutes for 6 to 20 people. It works without internet and without a projector."
    )
  }

  @Test("Every stage of the course's own plans has all its parts")
  func ownPlans() throws {
    let source = FolderSource(folder: Project.root + "/Curriculum/digital-activism")
    let course = try #require(CourseReader(from: source).course().course)
    let plans = course.modules.compactMap { $0.sessionPlan }
    #expect(plans.count == 3)
    for stage in plans.flatMap({ $0.stages }) {
      for part in StageGuide.Part.allCases {
        #expect(stage.guide.has(part), "\(stage.location.file): \(stage.title): \(part)")
      }
      if let minutes = stage.guide.stepMinutes { #expect(minutes == stage.minutes) }
    }
    #expect(plans.allSatisfy { $0.introduction.contains("Safety") || !$0.introduction.isEmpty })
  }
}
