import Learning
import LessonEngine

/// Makes lessons and exercises for tests with as few words as possible.
enum Sample {
  /// A page with its title as its text.
  static func page(_ title: String) -> LessonStep {
    .page(
      Page(title: title, markdown: "About \(title).", location: SourceLocation(file: "", line: 1))
    )
  }

  /// An exercise with its name in its texts.
  static func exercise(
    _ id: ExerciseID,
    _ body: any ExerciseBody,
    lesson: LessonID = "now",
    hints: Int = 0,
    tries: Int = 1,
    certainty: Bool = false
  ) -> Exercise {
    Exercise(
      id: id,
      lesson: lesson,
      title: "Title of \(id)",
      objective: "O1.2",
      level: .apply,
      stem: "Stem of \(id)?",
      hints: (0..<hints).map { "Hint \($0 + 1) for \(id)." },
      explanation: "Why \(id).",
      tries: tries,
      certainty: certainty,
      digest: "digest-\(id)",
      body: body
    )
  }

  /// Options of which one is a key; every other one stands for the belief of its number.
  static func options(_ count: Int, keys: Set<Int>) -> [ExerciseOption] {
    (1...count).map { number in
      ExerciseOption(
        text: "Option \(number)",
        isCorrect: keys.contains(number),
        feedback: "About option \(number).",
        misconceptions: keys.contains(number) ? [] : [MisconceptionID("belief-\(number)")]
      )
    }
  }

  static let chooseOne = ChooseOne(options: options(4, keys: [2]))
  static let chooseAll = ChooseAll(options: options(5, keys: [1, 4]))
  static let order = OrderItems(items: ["one", "two", "three", "four"])
  static let match = MatchPairs(
    leftTitle: "L",
    rightTitle: "R",
    left: ["a", "b"],
    right: ["x", "y", "z"],
    partners: [1, 3]
  )
  static let sort = SortIntoGroups(groups: [
    SortIntoGroups.Group(id: "live", title: "Live", items: ["call", "meeting"]),
    SortIntoGroups.Group(id: "later", title: "Later", items: ["letter"]),
  ])
  static let number = NumberEntry(
    answer: DecimalNumber(significand: 259, scale: 1),
    tolerance: DecimalNumber(significand: 1, scale: 1),
    unit: "%",
    commonErrors: [
      NumberEntry.CommonError(
        value: DecimalNumber(significand: 386),
        feedback: "Turned round.",
        misconceptions: ["inverted-ratio"]
      )
    ]
  )
  static let shortText = ShortText(accepted: ["metadata"])
  static let fillGaps = FillGaps(gaps: [
    FillGaps.Gap(id: "channel", accepted: ["radio"]),
    FillGaps.Gap(id: "reach", accepted: ["people"]),
  ])
  static let poll = Poll(
    options: (1...3).map { ExerciseOption(text: "Face \($0)", isCorrect: nil) }
  )

  /// A lesson with every kind, several tries, hints and certainty, behind two questions from earlier lessons.
  static let material = SessionMaterial(
    lesson: Lesson(
      id: "now",
      title: "Now",
      steps: [
        page("First"),
        .exercise(exercise("one", chooseOne, hints: 2, tries: 2, certainty: true)),
        .exercise(exercise("all", chooseAll)), page("Second"),
        .exercise(exercise("order", order, tries: 3)), .exercise(exercise("match", match)),
        .exercise(exercise("sort", sort, hints: 1)),
        .exercise(exercise("number", number, hints: 1, tries: 3, certainty: true)),
        .exercise(exercise("text", shortText, hints: 1)),
        .exercise(exercise("text-twice", shortText, tries: 2)),
        .exercise(exercise("gaps", fillGaps)), .exercise(exercise("poll", poll)), page("Last"),
      ]
    ),
    retrieval: [
      exercise("earlier-one", chooseOne, lesson: "before", hints: 1, tries: 2, certainty: true),
      exercise("earlier-text", shortText, lesson: "before"),
    ],
    nextLesson: "after",
    previousNextStep: "Ask the library.",
    misconceptions: [
      Misconception(
        id: "belief-1",
        belief: "One.",
        repair: "Not one.",
        location: SourceLocation(file: "", line: 1)
      )
    ]
  )

  /// The start of a session on that lesson.
  static func start(seed: UInt64 = 42, purpose: Purpose = .study) -> SessionStart {
    SessionStart(
      lesson: "now",
      purpose: purpose,
      seed: seed,
      retrieval: material.retrieval.map { $0.id }
    )
  }

  /// A session on a lesson of a few steps, without questions from earlier lessons.
  static func session(_ steps: [LessonStep]) -> Play {
    Play(
      material: SessionMaterial(lesson: Lesson(id: "now", title: "Now", steps: steps)),
      start: SessionStart(lesson: "now", purpose: .study, seed: 7)
    )
  }

  /// A session on one exercise, begun.
  static func session(_ exercise: Exercise) -> Play {
    var play = session([.exercise(exercise)])
    play.begin()
    return play
  }
}
