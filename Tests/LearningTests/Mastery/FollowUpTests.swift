import Learning
import Testing

@Suite("Follow-up questions")
struct FollowUpTests {
  @Test(
    "They come after two weeks, two months and six months, each until the next one or its answer",
    arguments: [
      (13, [], nil), (14, [], .twoWeeks), (60, [], .twoWeeks), (61, [], .twoMonths),
      (182, [], .twoMonths), (183, [], .sixMonths), (365, [], .sixMonths), (366, [], nil),
      (14, [.twoWeeks], nil), (61, [.twoWeeks], .twoMonths), (61, [.twoMonths], nil),
      (0, [], nil), (-1, [], nil), (-3_650, [], nil), (3_650, [], nil),
    ] as [(Int, Set<FollowUp.Wave>, FollowUp.Wave?)]
  )
  func due(days: Int, answered: Set<FollowUp.Wave>, wave: FollowUp.Wave?) {
    let due = FollowUp.due(finishedAt: newYear, answered: answered, at: moment(day: days))
    #expect(due == wave)
  }

  @Test("Days are those of the learner's calendar, and no clock is a trap")
  func calendar() {
    // Late on New Year's day in Almaty; two weeks later in the morning.
    let finished = newYear + 9 * 3_600_000
    let morning = Moment(milliseconds: newYear + 14 * day - 8 * 3_600_000, utcOffsetMinutes: 300)
    #expect(FollowUp.due(finishedAt: finished, answered: [], at: morning) == .twoWeeks)
    for times in [(Int64.min, Int64.max), (.max, .min), (.max, .max)] {
      let now = Moment(milliseconds: times.1)
      #expect(FollowUp.due(finishedAt: times.0, answered: [], at: now) == nil)
    }
  }

  @Test("A wave is answered when its last question was met, and names tell modules and waves apart")
  func answered() {
    let names = FollowUp.Wave.allCases.flatMap { wave in
      ["one", "two"].flatMap { module in
        FollowUp.Question.allCases.map {
          FollowUp.exercise($0, wave, of: ModuleID($0.rawValue + module))
        }
      }
    }
    #expect(Set(names).count == names.count)
    let met = [
      FollowUp.exercise(.useful, .twoMonths, of: "one"),
      FollowUp.exercise(.worksheet, .twoWeeks, of: "one"),
      FollowUp.exercise(.worksheet, .sixMonths, of: "two"), "an-exercise",
    ]
    #expect(FollowUp.answered(of: "one", among: met) == [.twoWeeks])
    #expect(FollowUp.answered(of: "two", among: met) == [.sixMonths])
  }

  @Test("Opinions move no mark, whether given or passed over")
  func opinions() {
    let exercise = FollowUp.exercise(.useful, .twoWeeks, of: "one")
    let history = AnswerHistory([
      answer(exercise, 1, score: nil, purpose: .review),
      answer(exercise, 2, score: nil, purpose: .review, skipped: true),
    ])
    #expect(ReviewFold().states(of: history).isEmpty)
    #expect(AnswerClassFold(objectives: [:]).classes(of: history) == [nil, nil])
    #expect(history.reviews(onDayOf: moment(day: 0)) == 0)
    let mastery = MasteryFold(objectives: [:])
      .mastery(of: [], history: history, states: [:], at: newYear)
    #expect(mastery.unplaced.isEmpty)
  }
}
