/// The questions some time after a module: what use it was, and which worksheet was used.
///
/// Their answers stand in the record as opinions, so that they are exported with everything else and move no mark.
public enum FollowUp {
  /// How long after the module.
  public enum Wave: Int, Sendable, Hashable, CaseIterable {
    /// Fourteen days.
    case twoWeeks = 14
    /// Two months of 30.4 days.
    case twoMonths = 61
    /// Six months of 30.4 days.
    case sixMonths = 183

    /// The name in the record.
    public var name: String {
      switch self {
      case .twoWeeks: "two-weeks"
      case .twoMonths: "two-months"
      case .sixMonths: "six-months"
      }
    }
  }

  /// What is asked, in this order.
  public enum Question: String, Sendable, Hashable, CaseIterable {
    /// How useful was what was learned?
    case useful
    /// How much of it was used?
    case used
    /// Which worksheet was used?
    case worksheet
  }

  /// The days after which nobody is asked any more.
  public static let lastDay = 365

  /// The name of a question in the record.
  public static func exercise(
    _ question: Question,
    _ wave: Wave,
    of module: ModuleID
  ) -> ExerciseID {
    ExerciseID("follow-up/\(wave.name)/\(module.text)/\(question.rawValue)")
  }

  /// The waves whose last question has an answer, or was passed over.
  public static func answered(
    of module: ModuleID,
    among exercises: some Sequence<ExerciseID>
  ) -> Set<Wave> {
    let last = Dictionary(
      uniqueKeysWithValues: Wave.allCases.map { (exercise(.worksheet, $0, of: module), $0) }
    )
    return Set(exercises.compactMap { last[$0] })
  }

  /// The wave to ask now: the latest whose day has come, unless it was answered; nil where there is none.
  ///
  /// Who was away is not asked about the weeks that are gone.
  ///
  /// - Parameters:
  ///   - finishedAt: When the module came to its end.
  ///   - answered: The waves that were answered.
  ///   - now: The moment on the learner's calendar.
  /// - Returns: The wave.
  public static func due(
    finishedAt: Int64,
    answered: Set<Wave>,
    at now: Moment
  ) -> Wave? {
    let finished = Moment(milliseconds: finishedAt, utcOffsetMinutes: now.utcOffsetMinutes)
    let days = now.localDay - finished.localDay
    guard days <= lastDay, let wave = Wave.allCases.last(where: { $0.rawValue <= days }) else {
      return nil
    }
    return answered.contains(wave) ? nil : wave
  }
}
