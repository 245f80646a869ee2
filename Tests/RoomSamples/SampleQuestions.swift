public import Learning

/// Questions of every kind that a room asks.
public enum SampleQuestions {
  /// One of each kind.
  public static let all: [Exercise] = [
    chooseOne, chooseAll, number, shortText, gaps, order, match, sort, poll, words,
  ]

  /// A question with feedback for each option.
  public static let chooseOne = exercise(
    "pick",
    "The first message",
    """
    A tenants' group has **40 members** and one evening. They want the city to repair the heating \
    before winter. Whom do they write to first?
    """,
    ChooseOne(options: [
      option(
        "The woman at the housing office who signs repair orders",
        true,
        "She can decide it, and forty letters on one desk are hard to pass over."
      ),
      option(
        "Everybody in the city, with a post that is easy to share",
        false,
        "Reach is not pressure: few of those who see it can do anything about this heating."
      ),
      option(
        "The mayor, since the mayor has the last word",
        false,
        "The mayor can, but rarely does before the office was asked and said no."
      ),
      option("The members once more, so that all agree", false, "They agree already: they came."),
    ]),
    explanation:
      "Start from the decision, then ask **who takes it** and whom that person listens to."
  )

  static let chooseAll = exercise(
    "all",
    "Signs of a real account",
    "Which of these speak for an account being what it says? Choose all that do.",
    ChooseAll(options: [
      option("It answers questions about its own city in detail", true, "Hard to fake for long."),
      option("It has a photo of a face", false, "Faces are made up in seconds."),
      option("People you know met its owner", true, "The best sign there is."),
    ])
  )

  static let number = exercise(
    "number",
    "How many came",
    "Of 250 people who said yes, 90 came. How many percent is that?",
    NumberEntry(
      answer: DecimalNumber(significand: 36),
      tolerance: DecimalNumber(significand: 0),
      unit: "%",
      commonErrors: [
        NumberEntry.CommonError(
          value: DecimalNumber(significand: 90),
          feedback: "That is the number of people, not the share.",
          misconceptions: []
        )
      ]
    )
  )

  static let shortText = exercise(
    "short",
    "One word",
    "What is the name for the people whom your message is for?",
    ShortText(accepted: ["audience"])
  )

  static let gaps = exercise(
    "gaps",
    "Fill the gaps",
    "Ask first [___](#gap-who), then [___](#gap-what), and only then how.",
    FillGaps(gaps: [
      FillGaps.Gap(id: "gap-who", accepted: ["who"]),
      FillGaps.Gap(id: "gap-what", accepted: ["what"]),
    ])
  )

  static let order = exercise(
    "order",
    "In which order",
    "Put the steps of a campaign in order.",
    OrderItems(items: ["Say what shall change", "Find who decides", "Choose the message", "Count"])
  )

  static let match = exercise(
    "match",
    "Who listens to whom",
    "Match each person with what moves them.",
    MatchPairs(
      leftTitle: "Person",
      rightTitle: "What moves them",
      left: ["A clerk", "A mayor", "A neighbour"],
      right: [
        "A rule that says so, and a desk that is free of complaints again",
        "Votes and the newspaper of the day after tomorrow", "A cold flat of their own",
      ],
      partners: [1, 2, 3]
    )
  )

  static let sort = exercise(
    "sort",
    "Fact or opinion",
    "Where does each sentence belong?",
    SortIntoGroups(groups: [
      SortIntoGroups.Group(id: "fact", title: "Can be checked", items: ["It rained on Monday"]),
      SortIntoGroups.Group(
        id: "opinion",
        title: "Cannot be checked",
        items: ["Rain is sad", "Mondays should be free"]
      ),
    ])
  )

  static let poll = exercise(
    "poll",
    "The pace",
    "How was the pace of this morning?",
    Poll(options: [
      option("Too fast", nil, ""), option("Just right", nil, ""), option("Too slow", nil, ""),
    ])
  )

  static let words = exercise(
    "words",
    "One word to take home",
    "Which word do you take home from today?",
    WordList()
  )

  /// Makes an exercise.
  public static func exercise(
    _ id: String,
    _ title: String,
    _ stem: String,
    _ body: any ExerciseBody,
    explanation: String? = nil
  ) -> Exercise {
    Exercise(
      id: ExerciseID(id),
      title: title,
      stem: stem,
      explanation: explanation,
      digest: id,
      body: body
    )
  }

  /// Makes an option.
  public static func option(_ text: String, _ isCorrect: Bool?, _ feedback: String)
    -> ExerciseOption
  {
    ExerciseOption(text: text, isCorrect: isCorrect, feedback: feedback)
  }

  /// The fields with which a page answers each kind.
  public static let answers: [String] = [
    "answer=2&certainty=3", "answer=1&answer=3&certainty=2", "answer=36&certainty=3",
    "answer=audience&certainty=1", "gap-gap-who=who&gap-gap-what=when&certainty=2",
    "place-1=1&place-2=2&place-3=4&place-4=3&certainty=2", "pair-1=1&pair-2=2&pair-3=3&certainty=3",
    "group-1=fact&group-2=opinion&group-3=opinion&certainty=2", "answer=2", "answer=courage",
  ]
}

extension SampleQuestions {
  /// Two options with a text that tries to be something else.
  public static func hostileBody(_ text: String) -> any ExerciseBody {
    ChooseOne(
      options: [option(text, true, text), option(text + " 2", false, text)],
      keepsOrder: true
    )
  }
}
