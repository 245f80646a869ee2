import Testing

@testable import Learning

@Suite("What a group is sure of and mistaken about")
struct HeldBeliefsTests {
  /// A wrong answer that names a belief.
  private func wrong(
    _ exercise: ExerciseID,
    _ misconception: MisconceptionID,
    certainty: Int?,
    counter: Int64
  ) -> RecordedAnswer {
    RecordedAnswer(
      address: FactAddress(device: "d", counter: counter),
      exercise: exercise,
      score: 0,
      certainty: certainty,
      misconceptions: [misconception],
      answeredAt: counter
    )
  }

  private func open(_ answers: [RecordedAnswer]) -> OpenMisconceptions {
    let history = AnswerHistory(answers)
    return OpenMisconceptions(
      history: history,
      classes: history.answers.map { $0.score == 1 ? .known : .misconception }
    )
  }

  @Test("People are counted who held a belief at certainty 3 and did not put it right since")
  func counting() {
    let right = RecordedAnswer(
      address: FactAddress(device: "d", counter: 9),
      exercise: "a",
      score: 1,
      certainty: 3,
      answeredAt: 9
    )
    let beliefs = HeldBeliefs(
      [
        open([wrong("a", "likes", certainty: 3, counter: 1)]),
        open([
          wrong("a", "likes", certainty: 3, counter: 1),
          wrong("b", "public", certainty: 3, counter: 2),
        ]),
        open([wrong("a", "likes", certainty: 2, counter: 1)]),
        open([wrong("a", "likes", certainty: 3, counter: 1), right]),
        open([wrong("elsewhere", "other", certainty: 3, counter: 1)]),
        open([]),
      ],
      about: ["a", "b"]
    )
    #expect(
      beliefs.entries == [
        HeldBeliefs.Entry(misconception: "likes", people: 2),
        HeldBeliefs.Entry(misconception: "public", people: 1),
      ]
    )
    #expect(beliefs.people == 6)
  }
}

@Suite("Times of day")
struct ClockTimeTests {
  @Test(
    "A time of day is read as people write it, and nothing else is",
    arguments: [
      ("9:30", 570), ("09:30", 570), ("0:00", 0), ("23:59", 1439), ("24:00", nil), ("9:60", nil),
      ("930", nil), ("9:3", nil), (":30", nil), ("9:30:00", nil), ("-1:30", nil), ("+9:30", nil),
      ("٩:٣٠", nil), ("", nil), ("099:30", nil), (" 9:30", nil),
    ] as [(String, Int?)]
  )
  func reading(text: String, minutes: Int?) {
    #expect(ClockTime.minutes(text) == minutes)
    if let minutes { #expect(ClockTime.minutes(ClockTime.text(minutes)) == minutes) }
  }

  @Test("Times of later days and lengths are written")
  func writing() {
    #expect(ClockTime.text(1485) == "00:45 +1" && ClockTime.text(0) == "00:00")
    #expect(ClockTime.length(59_999) == "00:59" && ClockTime.length(-61_000) == "01:01")
    #expect(ClockTime.length(6_000_000) == "100:00")
    let end = Moment(milliseconds: .max)
    #expect(end.later(by: 1) == end)
  }
}
