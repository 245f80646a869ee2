import JSON

@testable import Learning

/// One exercise body of each kind, small enough to reckon marks by hand.
enum Sample {
  /// Three options; the second is the key, the third stands for a belief.
  static let chooseOne = ChooseOne(options: [
    ExerciseOption(text: "A", isCorrect: false, feedback: "Not A."),
    ExerciseOption(text: "B", isCorrect: true, feedback: "Yes, B."),
    ExerciseOption(text: "C", isCorrect: false, feedback: "Not C.", misconceptions: ["c-belief"]),
  ])

  /// Five options; the first, second and fourth are keys.
  static let chooseAll = ChooseAll(options: [
    ExerciseOption(text: "A", isCorrect: true, feedback: "A belongs."),
    ExerciseOption(text: "B", isCorrect: true, feedback: "B belongs."),
    ExerciseOption(text: "C", isCorrect: false, feedback: "Not C.", misconceptions: ["c-belief"]),
    ExerciseOption(text: "D", isCorrect: true, feedback: "D belongs."),
    ExerciseOption(
      text: "E",
      isCorrect: false,
      feedback: "Not E.",
      misconceptions: ["c-belief", "e-belief"]
    ),
  ])

  /// Four steps.
  static let order = OrderItems(items: ["first", "second", "third", "fourth"])

  /// Three on the left, four on the right; the third on the right has no partner.
  static let match = MatchPairs(
    leftTitle: "Threat",
    rightTitle: "Measure",
    left: ["theft", "outage", "phishing"],
    right: ["lock", "text message", "spare", "second channel"],
    partners: [1, 2, 4]
  )

  /// Two groups with two and three items.
  static let sort = SortIntoGroups(groups: [
    SortIntoGroups.Group(id: "live", title: "Live", items: ["call", "meeting"]),
    SortIntoGroups.Group(id: "later", title: "Later", items: ["letter", "post", "mail"]),
  ])

  /// 25.9 ± 0.1 percent with two wrong numbers that tell what went wrong.
  static let number = NumberEntry(
    answer: DecimalNumber(significand: 259, scale: 1),
    tolerance: DecimalNumber(significand: 1, scale: 1),
    unit: "%",
    commonErrors: [
      NumberEntry.CommonError(
        value: DecimalNumber(significand: 3860, scale: 1),
        feedback: "You divided people by users.",
        misconceptions: ["inverted-ratio"]
      ),
      NumberEntry.CommonError(
        value: DecimalNumber(significand: 741, scale: 1),
        feedback: "That share was not online.",
        misconceptions: ["complement"]
      ),
    ]
  )

  /// Two accepted answers and word lists.
  static let shortText = ShortText(
    accepted: ["metadata", "метаданные"],
    all: ["data"],
    any: ["about*", "who wrote"],
    none: ["contents"]
  )

  /// Two gaps.
  static let fillGaps = FillGaps(gaps: [
    FillGaps.Gap(id: "channel", accepted: ["radio", "the radio"]),
    FillGaps.Gap(id: "reach", accepted: ["audience"]),
  ])

  /// A report with one cause and questions about it.
  static let lab = LabSample.lab([(.trust, 1), (.bridge, 0)])

  /// Three options without keys, one of them with a remark.
  static let poll = Poll(options: [
    ExerciseOption(text: "Useful", isCorrect: nil),
    ExerciseOption(text: "So so", isCorrect: nil, feedback: "Tell the trainer what was missing."),
    ExerciseOption(text: "Useless", isCorrect: nil),
  ])

  /// Two decisions and two endings; the best path is the second choice of the first scene.
  static let scenario = Scenario(
    meters: [
      Scenario.Meter(id: "trust", name: "Trust", start: 5, weight: 2),
      Scenario.Meter(id: "time", name: "Time", start: 8),
    ],
    scenes: [
      Scenario.Scene(
        id: "post",
        title: "A post",
        text: "Somebody calls your numbers fake.",
        choices: [
          Scenario.Choice(
            text: "Delete it",
            target: "leak",
            effects: [-2, 0],
            consequence: "A picture of it was kept.",
            misconceptions: ["deleting-ends-it"]
          ),
          Scenario.Choice(
            text: "Answer",
            target: "calm",
            effects: [2, -3],
            consequence: "It took an hour."
          ),
        ]
      ),
      Scenario.Scene(
        id: "leak",
        title: "A leak",
        text: "The picture spreads.",
        choices: [
          Scenario.Choice(
            text: "Put it back",
            target: "calm",
            effects: [1, 0],
            consequence: "Some forgave it."
          ),
          Scenario.Choice(text: "Wait", target: "gone", consequence: "Nobody heard you."),
        ]
      ),
      Scenario.Scene(
        id: "calm",
        title: "Calm",
        text: "The talk goes on.",
        policy: "Answer within a day.",
        outcome: .good
      ),
      Scenario.Scene(id: "gone", title: "Gone", text: "They left.", policy: "Put errors right."),
    ]
  )

  /// Two groups of which one pays a price, and three rounds of which one counts.
  static let simulation = AudienceSimulation(
    town: Town(segments: [
      TownSegment(
        id: "core",
        name: "Core",
        people: 20,
        language: nil,
        frame: "rights",
        shares: TownSegment.Shares(
          seePost: 7000,
          seeMessage: 9000,
          engage: 6000,
          pledge: 6000,
          attend: 7000,
          baseline: 3500,
          ties: 6000
        )
      ),
      TownSegment(
        id: "teachers",
        name: "Teachers",
        people: 30,
        language: "kk",
        frame: "study",
        shares: TownSegment.Shares(
          seePost: 4000,
          seeMessage: 7000,
          engage: 3000,
          pledge: 1500,
          attend: 4000,
          baseline: 50,
          ties: 1500
        ),
        isAtRisk: true
      ),
    ]),
    budget: 100,
    seed: 3,
    rounds: [.candidates, .care, .honesty]
  )

  /// All of them.
  static let all: [any ExerciseBody] = [
    chooseOne, chooseAll, order, match, sort, number, shortText, fillGaps, poll, scenario,
    lab, open, worksheet, simulation,
  ]

  /// The sample of a kind.
  static func body(_ kind: String) -> any ExerciseBody {
    all.first { type(of: $0).kind.rawValue == kind } ?? poll
  }

  /// Two criteria with three levels, and a sample.
  static let open = OpenText(
    rubric: Rubric(
      points: [0, 1, 2],
      criteria: [
        Rubric.Criterion(id: "date", title: "Date", levels: ["none", "a day", "day and hour"]),
        Rubric.Criterion(id: "ask", title: "Ask", levels: ["none", "vague", "one act"]),
      ]
    ),
    sample: RubricSample(
      text: "Come on Monday at six.",
      levels: [3, 2],
      remarks: ["both", "who?"]
    ),
    words: 50
  )

  /// A field with every check of a text, a table with every check of rows, and an optional field.
  static let worksheet = Worksheet(
    sheet: "W4",
    fields: [
      WorksheetField(
        id: "objective",
        title: "Objective",
        checks: [.number, .date, .words(least: 4)]
      ),
      WorksheetField(
        id: "ladder",
        title: "Ladder",
        table: WorksheetTable(columns: [
          WorksheetTable.Column(id: "act", title: "Act"),
          WorksheetTable.Column(id: "who-sees-it", title: "Who sees it"),
          WorksheetTable.Column(id: "rung", title: "Rung", scale: ["click", "say", "come"]),
        ]),
        checks: [
          .rows(least: 2), .each(column: "act"), .last(column: "who-sees-it"),
          .reaches(column: "rung", level: 3),
        ]
      ),
      WorksheetField(id: "doubts", title: "Doubts", isOptional: true, checks: [.words(least: 2)]),
    ]
  )

  /// The names of all kinds.
  static let kinds = all.map { type(of: $0).kind.rawValue }
}

extension ExerciseBody {
  /// Checks and marks an answer as a session does.
  func mark(_ answer: JSONValue) throws -> Grade { grade(try response(to: answer)) }
}

/// Whether two marks are the same but for rounding.
func isClose(_ left: Double?, _ right: Double?) -> Bool {
  switch (left, right) {
  case (let left?, let right?): abs(left - right) < 1e-12
  case (nil, nil): true
  default: false
  }
}
