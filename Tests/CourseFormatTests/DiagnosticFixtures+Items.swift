import CourseFormat

extension DiagnosticFixture {
  static let items: [DiagnosticFixture] = stems + options + keys

  private static let stems: [DiagnosticFixture] = [
    DiagnosticFixture(.objectiveMissing) {
      $0.replacing("id: what-shows-it\nobjective: O1.1\n", "id: what-shows-it\n")
    },
    DiagnosticFixture(.levelMissing) { $0.replacing("level: analyse\n", "") },
    DiagnosticFixture(.objectiveVerb) {
      $0.replacing("choose the kind", "know the kind", in: "objectives.md")
        .replacing("build its parts", "understand its parts", in: "objectives.md")
    },
    DiagnosticFixture(.objectiveThreshold) {
      $0.replacing("at least 7 of 9 right", "nearly everything right", in: "objectives.md")
    },
    DiagnosticFixture(.recallQuota) { course in
      (0..<6).reduce(course) { course, _ in
        course.replacing("level: a", "level: remember # a")
      }
    },
    DiagnosticFixture(.stemNoQuestion) {
      $0.replacing("## What shows that somebody can do it?", "## What shows it")
        .replacing("What shows best that a person can do it now?", "Choose.")
    },
    DiagnosticFixture(.stemBlank) { $0.replacing("What shows best", "What ___ shows best") },
    DiagnosticFixture(.stemNegative) {
      $0.replacing("What shows best that", "What does **not** show that")
    },
    DiagnosticFixture(.stemNegativePlain) {
      $0.replacing("What shows best that", "What does not show that")
    },
    DiagnosticFixture(.stemEchoesKey) {
      $0.replacing(
        "A lesson explains",
        "Planners put several steps into an order. A lesson explains"
      )
      .replacing("puts six steps into an order", "orders the planned several steps")
    },
    DiagnosticFixture(.stemLong) {
      $0.replacing(
        "A lesson explains",
        String(repeating: "Some more words stand here. ", count: 12) + "A lesson explains"
      )
    },
    DiagnosticFixture(.sentenceLong) {
      $0.replacing(
        "A lesson explains how",
        "A lesson explains " + String(repeating: "once more ", count: 12) + "how"
      )
    },
    DiagnosticFixture(.proseSentenceLong) {
      $0.replacing("Say one thing", String(repeating: "once more ", count: 13) + "Say one thing")
    },
    DiagnosticFixture(.privateName) {
      $0.replacing("authors:", "private-names: [Aliya Sarsen]\nauthors:", in: "course.yaml")
        .replacing("Say one thing", "Aliya Sarsen says one thing")
    },
    DiagnosticFixture(.contactRequested) {
      $0.replacing("Say one thing", "Write to someone@example.org one thing")
    },
  ]

  private static let options: [DiagnosticFixture] = [
    DiagnosticFixture(.optionCount) {
      $0.replacing(
        "- [x] The id of the exercise\n  > Yes. Results are kept by it, so it is chosen once and never given to another question.\n",
        ""
      )
    },
    DiagnosticFixture(.partCount) {
      $0.replacing("3. Write the pages that the exercises need\n", "")
        .replacing("4. Let somebody try it while you keep silent\n", "")
    },
    DiagnosticFixture(.groupSmall) { $0.replacing("- How many people can hear you?\n", "") },
    DiagnosticFixture(.noSpareTarget) { $0.replacing("|  | `poll` |\n", "") },
    DiagnosticFixture(.singleKey) {
      $0.replacing("- [x] The objective it serves", "- [ ] The objective it serves")
    },
    DiagnosticFixture(.noDistractor) {
      $0.replacing("- [ ] The text of the question", "- [x] The text of the question")
        .replacing("- [ ] A riddle for experts", "- [x] A riddle for experts")
    },
    DiagnosticFixture(.misconceptionMissing) {
      $0.replacing(
        "[reading is learning](../misconceptions.md#reading-is-learning)",
        "reading is learning"
      )
    },
    DiagnosticFixture(.feedbackShort) {
      $0.replacing(
        "Yes: it needs the reasons behind the steps, and both of you see the result at once.",
        "Yes."
      )
    },
    DiagnosticFixture(.explanationMissing) {
      $0.replacing(
        "> [!NOTE]\n> Aim, exercises, pages, trial. Whoever starts with the pages writes too many of them.\n",
        ""
      )
    },
    DiagnosticFixture(.keyLongest) {
      $0.replacing(
        "The person puts six steps into an order.",
        "The person puts six steps into an order that can be defended well."
      )
    },
    DiagnosticFixture(.keyLongestOften) { $0.withChoices(4, longKey: true) },
    DiagnosticFixture(.optionsUnlike) {
      $0.replacing("- [ ] The person has scrolled", "- [ ] the person has scrolled")
    },
    DiagnosticFixture(.allOfTheAbove) {
      $0.replacing("- [ ] A riddle for experts", "- [ ] All of the above")
    },
    DiagnosticFixture(.absoluteWord) {
      $0.replacing("- [ ] A riddle for experts", "- [ ] Always a riddle")
    },
    DiagnosticFixture(.keyPosition) { $0.withChoices(9, longKey: false) },
    DiagnosticFixture(.orderWithoutReason) {
      $0.replacing("id: what-shows-it", "id: what-shows-it\norder: fixed")
    },
  ]

  private static let keys: [DiagnosticFixture] = [
    DiagnosticFixture(.keyTrivial) {
      $0.replacing("- `distractor`", "- `4 February`")
    },
    DiagnosticFixture(.expressionDiffers) {
      $0.replacing("expression: 600 / 180", "expression: 180 / 600")
    },
    DiagnosticFixture(.commonErrorRight) { $0.replacing("- `0.3` You", "- `3.35` You") },
    DiagnosticFixture(.roundingUnstated) { $0.replacing(", to one decimal?", "?") },
    DiagnosticFixture(.counterSampleAccepted) {
      $0.replacing("reject: [the key, a stem]", "reject: [good distractors]")
    },
    DiagnosticFixture(.counterSamplesMissing) { $0.replacing("reject: [the key, a stem]\n", "") },
    DiagnosticFixture(.sampleRefused) { $0.replacing("none: [key]", "none: [distractor]") },
    DiagnosticFixture(.patternMalformed) {
      $0.replacing("any: [distractor*]", "any: [dis*tractor]")
    },
  ]
}

extension TestCourse {
  /// The course with more choices, the key of each at the first place.
  func withChoices(_ count: Int, longKey: Bool) -> TestCourse {
    let choices = (1...count).map { number in
      """
      ## Choice \(number)

      <!-- exercise: choose-one
      id: choice-\(number)
      objective: O1.1
      level: apply
      source: S1
      -->

      Which of the three does case \(number) need?

      - [x] A plan\(longKey ? " now" : "s")
        > Yes, since everything that comes after it depends on the plan being there.
      - [ ] A pause
        > Waiting changes nothing here: [reading](../misconceptions.md#reading-is-learning).
      - [ ] A party
        > Celebrating comes after: [traps](../misconceptions.md#traps-make-it-hard).


      """
    }
    return replacing("## Your next step", choices.joined() + "## Your next step")
  }
}
