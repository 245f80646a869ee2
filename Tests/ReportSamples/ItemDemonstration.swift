import Learning
public import Reports

/// A made-up report on questions, with a misleading one among them.
public enum ItemDemonstration {
  /// The report on a test of six questions and a lesson of three.
  ///
  /// - Parameters:
  ///   - learners: How many people answered everything.
  ///   - cohort: What the group is called; nil for everybody.
  ///   - text: What becomes of each text of people.
  /// - Returns: The report.
  public static func report(
    learners: Int,
    cohort: String? = "Evening course",
    text: @escaping @Sendable (String) -> String = { $0 }
  ) -> ItemReport {
    let course = course(text)
    let module = course.modules[0]
    let form = module.forms[0].exercises
    let lesson = module.lessons[0]
    return ItemReport(
      cohort: cohort.map(text),
      course: course,
      sections: [
        ItemReport.Section(
          place: .form(module.id, .a, .pre),
          title: module.title,
          exercises: form,
          analysis: analysis(of: form, learners: learners, seed: 1)
        ),
        ItemReport.Section(
          place: .lesson(lesson.id),
          title: lesson.title,
          exercises: lesson.exercises,
          analysis: analysis(of: lesson.exercises, learners: learners, seed: 2)
        ),
      ],
      people: learners,
      outdated: 3
    )
  }

  private static func course(_ text: (String) -> String) -> Course {
    Course(
      id: "course",
      version: "1",
      title: text("Campaigns"),
      modules: [
        Module(
          id: "module",
          title: text("Audiences"),
          lessons: [
            Lesson(
              id: "lesson",
              title: text("Who can hear you"),
              steps: (1...3).map { .exercise(exercise("practice-\($0)", text)) }
            )
          ],
          forms: [
            TestForm(
              letter: .a,
              exercises: (1...5).map { exercise("test-\($0)", text) } + [
                Exercise(
                  id: "test-opinion",
                  title: text("Opinion"),
                  stem: text("What do you think?"),
                  location: SourceLocation(file: text("forms.md"), line: 60),
                  body: Poll(options: [
                    ExerciseOption(text: text("Useful"), isCorrect: nil),
                    ExerciseOption(text: text("Not yet"), isCorrect: nil),
                  ])
                )
              ]
            )
          ]
        )
      ],
      misconceptions: [
        Misconception(
          id: "bigger-is-better",
          belief: text("The more people see it, the better."),
          repair: "",
          location: SourceLocation(file: "misconceptions.md", line: 1)
        )
      ]
    )
  }

  private static func exercise(_ name: String, _ text: (String) -> String) -> Exercise {
    Exercise(
      id: ExerciseID(name),
      title: text("A question"),
      objective: "O1.1",
      stem: text("Whom do you write to?"),
      certainty: true,
      location: SourceLocation(file: text("audiences/" + name + ".md"), line: 12),
      body: ChooseOne(options: [
        ExerciseOption(text: text("A narrow group that can act."), isCorrect: true),
        ExerciseOption(
          text: text("Everybody who may ever read it."),
          isCorrect: false,
          misconceptions: ["bigger-is-better"]
        ),
        ExerciseOption(text: text("Nobody in particular."), isCorrect: false),
      ])
    )
  }

  /// Answers by chance; the second question misleads those who are good at the others.
  private static func analysis(
    of exercises: [Exercise],
    learners: Int,
    seed: UInt64
  ) -> ItemAnalysis {
    var chance = SplitMix64(seed: seed)
    var answers = ItemAccumulator(slots: exercises.map { ItemSlot($0.body) })
    for learner in 0..<learners {
      let ability = 15 + learner * 70 / max(1, learners - 1)
      for (slot, exercise) in exercises.enumerated() {
        let knows = chance.number(below: 100) < ability
        let isRight = slot == 1 ? !knows : knows
        let option = isRight ? 1 : 2 + chance.number(below: 10) / 9
        answers.add(
          ItemAnswer(
            learner: learner,
            slot: slot,
            score: exercise.body.isGraded ? (isRight ? 1 : 0) : nil,
            options: ChosenOptions([min(option, exercise.body.options.count)]),
            certainty: 1 + chance.number(below: 3),
            hints: chance.number(below: 4) / 3,
            isOverruled: false,
            activeMilliseconds: 4_000 + chance.number(below: 40_000)
          )
        )
      }
    }
    return answers.analysis
  }
}
