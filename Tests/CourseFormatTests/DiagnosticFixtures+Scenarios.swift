import CourseFormat

extension DiagnosticFixture {
  static let scenarios: [DiagnosticFixture] = scenes + choices

  private static let scenes: [DiagnosticFixture] = [
    DiagnosticFixture(.sceneUnknown) { $0.replacing("(#the-friend-nods)", "(#nowhere)") },
    DiagnosticFixture(.sceneUnreachable) {
      $0.replacing(
        "#### A kind word",
        "#### Apart\n\nNobody comes here.\n\n> Plan, last line.\n\n#### A kind word"
      )
    },
    DiagnosticFixture(.sceneDeadEnd) {
      $0.replacing("> Plan, last line: whoever tries a lesson is asked where they stopped.\n", "")
    },
    DiagnosticFixture(.sceneTrap) {
      $0.replacing("(#a-kind-word) <!-- ease: +1", "(#the-friend-nods) <!-- ease: +1")
        .replacing("(#three-places) <!-- insight: +1", "(#the-friend-nods) <!-- insight: +1")
    },
    DiagnosticFixture(.pathDeep) { $0.withCorridor(5) },
    DiagnosticFixture(.choiceSingle) { $0.withCorridor(1) },
    DiagnosticFixture(.endingsFew) {
      (0..<2).reduce($0) { course, _ in course.replacing("(#three-places)", "(#a-kind-word)") }
    },
    DiagnosticFixture(.outcomesAlike) { $0.withThirdEnding(outcomes: nil) },
    DiagnosticFixture(.outcomeMalformed) {
      $0.replacing("#### A kind word", "#### A kind word\n\n<!-- outcome: sad -->")
    },
  ]

  private static let choices: [DiagnosticFixture] = [
    DiagnosticFixture(.choiceDominated) {
      $0.replacing("<!-- insight: +1, ease: -1 -->", "<!-- insight: +1, ease: +2 -->")
    },
    DiagnosticFixture(.meterUnknown) { $0.replacing("<!-- insight: -1,", "<!-- insigth: -1,") },
    DiagnosticFixture(.effectMalformed) {
      $0.replacing("<!-- insight: -1,", "<!-- insight: less,")
    },
    DiagnosticFixture(.choiceMalformed) {
      $0.replacing("[Explain what is meant](#the-friend-nods)", "Explain what is meant")
    },
    DiagnosticFixture(.consequenceShort) {
      $0.replacing("A friend says yes. The question asked for kindness, and it got some.", "Yes.")
    },
    DiagnosticFixture(.meterFlat) { $0.replacing("meters:\n", "meters:\n  calm: 0\n") },
    DiagnosticFixture(.scoreFlat) {
      $0.replacing("weight: 2", "weight: 0").replacing("{start: 5,", "{start: 5, weight: 0,")
    },
  ]
}

extension TestCourse {
  /// The course with scenes of one choice each between the first scene and the second.
  func withCorridor(_ length: Int) -> TestCourse {
    let scenes = (1...length).map { number in
      """
      #### Corridor \(number)

      One more door.

      - [Go on](#\(number == length ? "the-friend-nods" : "corridor-\(number + 1)"))
        > Behind each door there was another one, and the hour went by.


      """
    }
    return replacing("(#the-friend-nods)", "(#corridor-1)")
      .replacing("#### The friend nods\n", scenes.joined() + "#### The friend nods\n")
  }

  /// The course with a third ending of the scenario, and with what the others are said to be.
  func withThirdEnding(outcomes: (good: String, bad: String)?) -> TestCourse {
    var course = replacing("(#a-kind-word) <!-- insight: -1", "(#a-cold-word) <!-- insight: -1")
      .replacing(
        "#### Three places\n",
        "#### A cold word\n\nYour friend leaves.\n\n> Plan, last line.\n\n#### Three places\n"
      )
    if let outcomes {
      course = course.replacing(
        "#### \(outcomes.good)\n",
        "#### \(outcomes.good)\n\n<!-- outcome: good -->\n"
      )
      course = course.replacing(
        "#### \(outcomes.bad)\n",
        "#### \(outcomes.bad)\n\n<!-- outcome: bad -->\n"
      )
    }
    return course
  }
}
