import Learning
public import Reports

/// A made-up report on one learner with something in every part.
public enum LearnerDemonstration {
  private static let start: Int64 = 1_769_000_000_000

  /// The report.
  ///
  /// - Parameters:
  ///   - questions: How many questions each test has.
  ///   - answered: How many of the lesson's questions were answered.
  ///   - text: What becomes of each text of people.
  /// - Returns: The report.
  public static func report(
    questions: Int = 6,
    answered: Int = 8,
    text: @escaping @Sendable (String) -> String = { $0 }
  ) -> LearnerReport {
    let course = course(questions: questions, text)
    let lesson = course.lessons[0]
    let recorded = answers(to: Array(lesson.exercises.prefix(answered)), .study, from: 0)
    let history = AnswerHistory(recorded)
    let classes = AnswerClassFold(course: course).classes(of: history)
    let states = ReviewFold().states(of: history)
    return LearnerReport(
      course: course,
      work: ProgressReport(
        course: course,
        alias: text("Aida"),
        states: answered > 0 ? [lesson.id: .done] : [:],
        attempts: attempts(lesson.exercises.prefix(answered)),
        at: SampleReport.moment
      ),
      knowledge: KnowledgeReport(
        course: course,
        history: history,
        classes: classes,
        states: states,
        misconceptions: OpenMisconceptions(history: history, classes: classes),
        at: SampleReport.moment
      ),
      history: history,
      classes: classes,
      beside: answered > 0 ? beside(course, text) : LearnerReport.Beside()
    )
  }

  private static func beside(
    _ course: Course,
    _ text: (String) -> String
  ) -> LearnerReport.Beside {
    let module = course.modules[0]
    var beside = LearnerReport.Beside()
    beside.cohort = text("Evening course")
    beside.hasOwnSettings = false
    beside.lastDays = [module.lessons[0].id: 20_475]
    let results = zip(module.forms, [Purpose.pre, .post]).map { form, purpose in
      TestResult(
        form: form,
        purpose: purpose,
        history: AnswerHistory(
          answers(to: form.exercises, purpose, from: purpose == .pre ? 100 : 200)
        )
      )
    }
    beside.tests = [
      LearnerReport.ModuleTests(
        module: module.id,
        title: module.title,
        gain: TestGain(pre: results[0], post: results[1])
      )
    ]
    beside.sheets = [
      LearnerReport.Sheet(name: "W1", title: text("Channels"), done: 2, points: 5, savedDay: 20_476)
    ]
    beside.marks = [
      LearnerReport.Marked(
        exercise: "letter",
        day: 20_477,
        marker: .trainer,
        points: 5,
        maximum: 8
      )
    ]
    beside.uses = [
      LearnerReport.Use(
        module: module.title,
        wave: .twoWeeks,
        answers: [.useful: text("very"), .used: text("some")]
      )
    ]
    return beside
  }

  private static func course(questions: Int, _ text: (String) -> String) -> Course {
    let forms = TestForm.Letter.allCases.map { letter in
      TestForm(
        letter: letter,
        exercises: (1...questions).map {
          exercise("test-\(letter.rawValue)-\($0)", ObjectiveID("O1.\($0 % 2 + 1)"), text)
        }
      )
    }
    return Course(
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
              steps: (1...8).map {
                .exercise(exercise("practice-\($0)", ObjectiveID("O1.\($0 % 2 + 1)"), text))
              }
            ),
            Lesson(id: "next", title: text("What an hour is worth"), steps: []),
          ],
          forms: forms
        )
      ],
      objectives: (1...3).map {
        Objective(
          id: ObjectiveID("O1.\($0)"),
          text: text("Name the audience that can act."),
          location: SourceLocation(file: "objectives.md", line: $0)
        )
      },
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

  private static func exercise(
    _ name: String,
    _ objective: ObjectiveID,
    _ text: (String) -> String
  ) -> Exercise {
    Exercise(
      id: ExerciseID(name),
      lesson: "lesson",
      title: text("A question"),
      objective: objective,
      stem: text("Whom do you write to?"),
      certainty: true,
      body: ChooseOne(options: [
        ExerciseOption(text: text("A narrow group."), isCorrect: true),
        ExerciseOption(
          text: text("Everybody."),
          isCorrect: false,
          misconceptions: ["bigger-is-better"]
        ),
      ])
    )
  }

  /// First tries of which every third is wrong before, every fifth after.
  private static func answers(
    to exercises: [Exercise],
    _ purpose: Purpose,
    from counter: Int
  ) -> [RecordedAnswer] {
    exercises.enumerated().map { place, exercise in
      let isRight = place % (purpose == .post ? 5 : 3) != 1
      return RecordedAnswer(
        address: FactAddress(device: "device", counter: Int64(counter + place + 1)),
        exercise: exercise.id,
        purpose: purpose,
        score: isRight ? 1 : 0,
        certainty: 1 + place % 3,
        misconceptions: isRight ? [] : ["bigger-is-better"],
        answeredAt: start + Int64(counter + place) * 3_600_000,
        activeMilliseconds: 20_000
      )
    }
  }

  private static func attempts(_ exercises: some Sequence<Exercise>) -> [ProgressEntry] {
    exercises.enumerated().map { place, exercise in
      ProgressEntry(
        attempt: Attempt(
          exercise: exercise.id,
          lesson: "lesson",
          digest: "",
          purpose: .study,
          response: nil,
          score: place % 3 != 1 ? 1 : 0,
          certainty: 1 + place % 3,
          misconceptions: [],
          presentedAt: start,
          answeredAt: start,
          activeMilliseconds: 20_000
        ),
        isOverruled: false,
        day: 20_475 + place % 2
      )
    }
  }
}
