import CourseFormat
import Learning
import Testing

/// Scenarios that are too much, in every way in which they can be.
struct HostileScenarioTests {
  /// A lesson of one scenario with these scenes.
  private func course(meters: String = "  m: 0\n", _ scenes: String) -> TestCourse {
    TestCourse().adding(
      TestCourse.lesson,
      """
      ---
      id: a-lesson-people-finish
      title: A lesson
      minutes: 13
      objectives: [O1.1]
      ---

      # A lesson

      Text.

      ## A story

      <!-- exercise: scenario
      id: a-story
      objective: O1.1
      level: apply
      source: none
      meters:
      \(meters)-->

      What do you do?

      \(scenes)
      """
    )
  }

  private func chain(_ count: Int, choices: Int = 1) -> String {
    (0..<count).map { number in
      "#### Scene \(number)\n\nText.\n\n"
        + (0..<choices).map { choice in
          "- [Go \(choice)](#scene-\(number + 1 + choice)) <!-- m: +\(choice) -->\n  > So it was.\n"
        }.joined() + "\n"
    }.joined() + "#### Scene \(count)\n\nThe end.\n\n> The rule.\n"
  }

  private func codes(_ course: TestCourse) -> Set<DiagnosticCode> {
    let report = CourseLinter(course.source, today: TestCourse.today).check()
    for diagnostic in report.diagnostics {
      #expect(diagnostic.location.line >= 1 && diagnostic.location.column >= 1)
    }
    _ = CourseReader(from: course.source).course()
    return Set(report.diagnostics.map { $0.code })
  }

  @Test("Thousands of scenes are refused in one line each, and nothing goes through their paths")
  func manyScenes() {
    #expect(codes(course(chain(5000))).contains(.tooManyParts))
    #expect(codes(course(chain(41))).contains(.tooManyParts))
  }

  @Test("As many scenes and choices as there may be are checked, more paths than can be counted")
  func fullScenario() {
    let codes = codes(course(chain(39, choices: 9)))
    #expect(codes.contains(.pathDeep))
    #expect(codes.contains(.sceneUnknown))
    #expect(!codes.contains(.tooManyParts))
  }

  @Test("Ten choices in a scene are too many")
  func manyChoices() {
    #expect(codes(course(chain(12, choices: 10))).contains(.tooManyParts))
  }

  @Test("A scene of a megabyte is refused")
  func longScene() {
    let text = String(repeating: "word ", count: 200_000)
    let long = "#### Scene\n\n\(text)\n\n- [Go](#end)\n\n#### End\n\nEnd.\n\n> Rule.\n"
    #expect(codes(course(long)).contains(.paragraphTooLong))
    let more = String(repeating: text + "\n\n", count: 2)
    #expect(codes(course("#### Scene\n\n\(more)")).contains(.fileTooLarge))
  }

  @Test(
    "Links to oneself, to nowhere and around in a circle are found",
    arguments: [
      ("#### A\n\nText.\n\n- [Again](#a)\n", [DiagnosticCode.sceneTrap, .endingsFew]),
      ("#### A\n\nText.\n\n- [Go](#nowhere)\n", [.sceneUnknown, .sceneTrap]),
      ("#### A\n\nText.\n\n- [Go](#)\n", [.sceneUnknown]),
      (
        "#### A\n\nText.\n\n- [Go](#b)\n- [Go too](#b)\n\n#### B\n\nText.\n\n- [Back](#a)\n",
        [.sceneTrap, .choiceSingle]
      ), ("#### A\n\nText.\n", [.sceneDeadEnd, .endingsFew]),
      ("#### A\n", [.partEmpty]), ("####\n\n####\n\n####\n", [.partEmpty]),
      ("No heading.\n", [.answerMissing]),
    ]
  )
  func links(scenes: String, expected: [DiagnosticCode]) {
    let found = codes(course(scenes))
    #expect(found.isSuperset(of: expected), "\(found)")
  }

  @Test("Meters that would overflow are refused before anything is added up")
  func overflow() {
    let largest = "9223372036854775807"
    #expect(codes(course(meters: "  m: \(largest)\n", chain(2))).contains(.valueWrong))
    #expect(
      codes(course(meters: "  m: {start: 0, weight: \(largest)}\n", chain(2))).contains(.valueWrong)
    )
    let scenes = chain(2).replacing("+0", with: "+\(largest)")
    #expect(codes(course(scenes)).contains(.effectMalformed))
  }

  @Test("Control characters and lies in scenes are found as everywhere")
  func control() {
    #expect(
      codes(course(chain(2).replacing("Text.", with: "Te\u{1B}[2Jxt."))).contains(.controlCharacter)
    )
    #expect(
      codes(course(chain(2).replacing("[Go 0]", with: "[Go &#27;]"))).contains(
        .controlCharacterEscaped
      )
    )
  }
}
