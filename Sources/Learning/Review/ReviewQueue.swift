/// What a learner is asked today.
///
/// Exercises on which a misconception is open come first, then everything else; in both, modules take turns and each module
/// gives its oldest due first. Exercises whose last answer lies in the future, because a clock was wrong, come last.
public struct ReviewQueue: Sendable, Hashable {
  /// Today's exercises in order, at most what is left of the daily limit.
  public let exercises: [ExerciseID]
  /// How many exercises are due, within the limit or not.
  public let dueCount: Int
  /// Exercises with a state that the course no longer has; they are not asked and nothing about them is lost.
  public let vanished: [ExerciseID]

  /// The number of questions a day where the learner sets no other: about five minutes.
  public static let standardLimit = 12

  /// Chooses and orders what is due.
  ///
  /// - Parameters:
  ///   - states: The review states.
  ///   - modules: The module of each exercise of the course as it is now.
  ///   - misconceptions: The exercises on which a misconception is open.
  ///   - now: The moment on the learner's calendar.
  ///   - dailyLimit: The most questions a day.
  ///   - answeredToday: How many were answered in reviews today, as ``AnswerHistory/reviews(onDayOf:)`` counts them.
  public init(
    states: some Sequence<ReviewState>,
    modules: [ExerciseID: ModuleID],
    misconceptions: Set<ExerciseID> = [],
    at now: Moment,
    dailyLimit: Int = ReviewQueue.standardLimit,
    answeredToday: Int = 0
  ) {
    var groups: [[ReviewState]] = [[], [], []]
    var vanished: [ExerciseID] = []
    for state in states {
      guard modules[state.exercise] != nil else {
        vanished.append(state.exercise)
        continue
      }
      guard state.isDue(at: now) else { continue }
      if state.isFromTheFuture(at: now) {
        groups[2].append(state)
      } else {
        groups[misconceptions.contains(state.exercise) ? 0 : 1].append(state)
      }
    }
    let ordered = groups.flatMap { ReviewQueue.takingTurns($0, modules: modules) }
    let (left, overflow) = dailyLimit.subtractingReportingOverflow(max(0, answeredToday))
    exercises = Array(ordered.prefix(overflow ? 0 : max(0, left)))
    dueCount = ordered.count
    self.vanished = vanished.sorted()
  }

  /// One of each module in turn, oldest due first; the module with the oldest begins.
  private static func takingTurns(
    _ states: [ReviewState],
    modules: [ExerciseID: ModuleID]
  ) -> [ExerciseID] {
    let oldestFirst = states.sorted { ($0.dueAt, $0.exercise) < ($1.dueAt, $1.exercise) }
    var taken: [ModuleID: Int] = [:]
    let numbered = oldestFirst.enumerated().map { place, state in
      let module = modules[state.exercise] ?? ""
      let round = taken[module, default: 0]
      taken[module] = round + 1
      return (round: round, place: place, exercise: state.exercise)
    }
    return numbered.sorted { ($0.round, $0.place) < ($1.round, $1.place) }.map(\.exercise)
  }
}
