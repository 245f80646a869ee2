/// How many reviews the next days will bring, if every answer so far is the last.
public struct ReviewForecast: Sendable, Hashable {
  /// The first day, counted from 1970-01-01 on the learner's calendar: today.
  public let firstDay: Int
  /// The number of exercises due on each day from today; today's holds everything overdue.
  public let counts: [Int]

  /// Counts the exercises of the course by the day on which they are due.
  public init(
    states: some Sequence<ReviewState>,
    at now: Moment,
    days: Int = 14,
    where isInCourse: (ExerciseID) -> Bool = { _ in true }
  ) {
    firstDay = now.localDay
    var counts = [Int](repeating: 0, count: min(max(1, days), 3_660))
    for state in states where isInCourse(state.exercise) {
      let day = state.dueDay(utcOffsetMinutes: now.utcOffsetMinutes)
      let place = state.isDue(at: now) ? 0 : day - firstDay
      if counts.indices.contains(place) { counts[place] += 1 }
    }
    self.counts = counts
  }
}

extension AnswerHistory {
  /// How many first tries were given in reviews on the learner's day.
  public func reviews(onDayOf now: Moment) -> Int {
    answers.count { answer in
      answer.purpose == .review && answer.tryNumber == 1 && answer.isJudged
        && Moment(milliseconds: answer.answeredAt, utcOffsetMinutes: now.utcOffsetMinutes).localDay
          == now.localDay
    }
  }
}
