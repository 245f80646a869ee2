import CourseFormat
import Learning
import Testing

/// What is read from the scenario of the sample course, whole and broken.
struct ScenarioReadingTests {
  private func scenario(_ course: TestCourse = TestCourse()) throws -> Scenario {
    let read = CourseReader(from: course.source).course().course
    let exercises = try #require(read).lessons.flatMap { $0.exercises }
    return try #require(exercises.compactMap { $0.body as? Scenario }.first)
  }

  private func codes(_ course: TestCourse) -> [DiagnosticCode] {
    CourseLinter(course.source, today: TestCourse.today).check().diagnostics.map { $0.code }
  }

  @Test("Meters have a start, a name and a weight; a number alone is a start")
  func meters() throws {
    #expect(
      try scenario().meters == [
        Scenario.Meter(id: "insight", name: "What you learn about your text", start: 0, weight: 2),
        Scenario.Meter(id: "ease", name: "How easy the hour is", start: 5, weight: 1),
      ]
    )
    let bare = TestCourse().replacing("meters:\n", "meters:\n  calm: -3\n")
    #expect(try scenario(bare).meters[0] == Scenario.Meter(id: "calm", name: "calm", start: -3))
  }

  @Test("Scenes are headings, choices are links, remarks are effects, quotes are consequences")
  func scenes() throws {
    let scenario = try scenario()
    #expect(
      scenario.scenes.map { $0.id } == [
        "the-friend-stops", "the-friend-nods", "the-friend-speaks", "a-kind-word", "three-places",
      ]
    )
    let first = scenario.scenes[0]
    #expect(first.title == "The friend stops")
    #expect(first.text.hasPrefix("At the third exercise"))
    #expect(!first.text.contains("Explain"))
    #expect(
      first.choices.map { $0.text } == [
        "Explain what is meant", "Stay silent and take a note",
      ]
    )
    #expect(first.choices.map { $0.target } == ["the-friend-nods", "the-friend-speaks"])
    #expect(first.choices.map { $0.effects } == [[-1, 1], [1, -2]])
    #expect(first.choices[0].misconceptions == ["reading-is-learning"])
    #expect(first.choices[0].consequence.hasPrefix("The pause was over at once."))
    let ending = scenario.scenes[3]
    #expect(ending.isEnding)
    #expect(ending.policy.hasPrefix("Plan, last line"))
    #expect(!ending.text.contains("Plan"))
  }

  @Test("An outcome is read from the remark below a heading; other remarks are shown nowhere")
  func outcomes() throws {
    let course = TestCourse().replacing(
      "#### Three places",
      "#### Three places\n\n<!-- outcome: bad -->"
    )
    let scene = try #require(try scenario(course).scenes.last)
    #expect(scene.outcome == .bad)
    #expect(scene.title == "Three places")
    #expect(scene.id == "three-places")
    #expect(scene.text == (try scenario().scenes.last?.text))
    let remark = course.replacing("-->\n\nOn your", "-->\n\n<!-- To do. -->\n\nOn your")
    #expect(try scenario(remark).scenes.last == scene)
    #expect(codes(course) == [])
  }

  @Test(
    "Effects are written with any minus, with or without a plus, in any order",
    arguments: [
      ("<!-- insight: -1, ease: +1 -->", [-1, 1]), ("<!--ease:1,insight:\u{2212}1-->", [-1, 1]),
      ("<!-- ease: 100 -->", [0, 100]), ("", [0, 0]),
      ("<!-- insight: 2 --> <!-- ease: 3 -->", [2, 3]),
    ]
  )
  func effects(remark: String, effects: [Int]) throws {
    let course = TestCourse().replacing("<!-- insight: -1, ease: +1 -->", remark)
    #expect(try scenario(course).scenes[0].choices[0].effects == effects)
  }

  @Test(
    "A remark that is no effect is an error",
    arguments: [
      "<!-- insight -->", "<!-- insight: -->", "<!-- insight: 101 -->", "<!-- insight: -101 -->",
      "<!-- insight: 99999999999999999999 -->", "<!-- insight: 1.5 -->", "<!-- insight: 1 2 -->",
      "<!-- insight: 1, insight: 1 -->", "<!-- , -->", "<!-- : 1 -->",
      "<!-- insight: \u{661} -->",
    ]
  )
  func wrongEffects(remark: String) {
    let course = TestCourse().replacing("<!-- insight: -1, ease: +1 -->", remark)
    let codes = codes(course)
    #expect(codes.contains(.effectMalformed) || codes.contains(.meterUnknown), "\(codes)")
  }

  @Test(
    "Meters that a card cannot have are an error",
    arguments: [
      ("meters:\n", "gauges:\n"), ("start: 0,", "start: 1001,"),
      ("start: 0,", "start: 99999999999999999999,"), ("start: 0,", "start: x,"),
      ("{start: 0, ", "{"), ("weight: 2", "weight: -1"), ("weight: 2", "weight: 11"),
      ("weight: 2", "wait: 2"), ("insight: {", "In sight: {"),
      ("meters:\n", "meters:\n  a: 0\n  b: 0\n  c: 0\n  d: 0\n"),
      ("meters:\n  insight", "meters: []\nx:\n  insight"),
      ("meters:\n", "certainty: true\nmeters:\n"),
    ]
  )
  func wrongMeters(old: String, new: String) {
    let report = CourseLinter(TestCourse().replacing(old, new).source).check()
    #expect(!report.passes)
  }

  @Test(
    "A choice that holds more than a link, remarks and quotes is no choice",
    arguments: [
      "- [Explain what is meant](#the-friend-nods) and smile",
      "- Please [explain what is meant](#the-friend-nods)",
      "- [Explain what is meant](#the-friend-nods) *now*",
      "- [Explain what is meant](https://example.org)",
    ]
  )
  func wrongChoices(line: String) {
    let course = TestCourse().replacing("- [Explain what is meant](#the-friend-nods)", line)
    #expect(codes(course).contains(.choiceMalformed))
  }

  @Test(
    "Scenes that lack a part, or come twice, are an error",
    arguments: [
      ("#### A kind word", "#### Three places", DiagnosticCode.partRepeated),
      ("#### A kind word", "####", .partEmpty),
      (
        "\"Nice lesson\", says your friend, and puts on a coat. You have a good evening and an unchanged text.\n",
        "", .partEmpty
      ),
      ("[Explain what is meant](#the-friend-nods)", "[](#the-friend-nods)", .partEmpty),
      ("#### The friend nods\n", "Lost words.\n\n#### The friend nods\n", .textAfterAnswer),
    ]
  )
  func wrongScenes(old: String, new: String, code: DiagnosticCode) {
    #expect(codes(TestCourse().replacing(old, new)).contains(code))
  }

  @Test("A story with a bad end to good decisions and a good end to poor ones passes")
  func outcomesTold() {
    let told = TestCourse().withThirdEnding(outcomes: (good: "A kind word", bad: "Three places"))
    #expect(!codes(told).contains(.outcomesAlike))
    let reverse = TestCourse().withThirdEnding(outcomes: (good: "Three places", bad: "A cold word"))
    #expect(codes(reverse).contains(.outcomesAlike))
  }

  @Test("A path of six choices passes, one of seven does not", arguments: [(4, false), (5, true)])
  func depth(corridor: Int, isDeep: Bool) {
    #expect(codes(TestCourse().withCorridor(corridor)).contains(.pathDeep) == isDeep)
  }

  @Test("A loop that can be left passes")
  func loop() {
    let course = TestCourse()
      .replacing("(#a-kind-word) <!-- ease: +1", "(#the-friend-stops) <!-- ease: +1")
    #expect(!codes(course).contains(.sceneTrap))
  }

  @Test("A translation takes names and effects from its source, words from itself")
  func translation() throws {
    let course = TestCourse().translated()
      .replacing("#### The friend nods", "#### Друг кивает", in: TestCourse.russian)
      .replacing("(#the-friend-nods)", "(#друг-кивает)", in: TestCourse.russian)
      .replacing("[Explain what", "[Объяснить, what", in: TestCourse.russian)
      .replacing("name: \"How easy the hour is\"", "name: Лёгкость", in: TestCourse.russian)
    let (read, diagnostics) = CourseReader.read(from: course.source, language: "ru")
    #expect(diagnostics == [])
    let bodies = try #require(read).lessons.flatMap { $0.exercises }.map { $0.body }
    let scenario = try #require(bodies.compactMap { $0 as? Scenario }.first)
    #expect(scenario.scenes[1].id == "the-friend-nods")
    #expect(scenario.scenes[1].title == "Друг кивает")
    #expect(scenario.scenes[0].choices[0].target == "the-friend-nods")
    #expect(scenario.scenes[0].choices[0].text.hasPrefix("Объяснить"))
    #expect(scenario.meters[1].name == "Лёгкость")
  }

  @Test(
    "A translation that leads elsewhere, or with other effects, is an error",
    arguments: [
      ("(#the-friend-speaks)", "(#the-friend-nods)"), ("insight: -1, ease: +1", "insight: -1"),
      ("{start: 5,", "{start: 6,"),
    ]
  )
  func translatedKey(old: String, new: String) {
    let course = TestCourse().translated().replacing(old, new, in: TestCourse.russian)
    #expect(
      codes(course).contains { [.translatedKeyDiffers, .translatedCardDiffers].contains($0) }
    )
  }
}
