/// A question as a room shows it: everybody sees its options in one order.
public struct RoomQuestion: Sendable {
  /// The exercise.
  public let exercise: Exercise
  /// The order in which its parts are shown.
  public let shownOrder: ShownOrder

  /// Arranges an exercise by the seed of a room.
  public init(exercise: Exercise, seed: UInt64) {
    self.exercise = exercise
    shownOrder = exercise.shownOrder(seed: seed)
  }

  /// Whether a vote says how certain it is: an opinion has nothing to be certain of.
  public var asksCertainty: Bool { exercise.body.isGraded }

  /// The kinds that a phone can show and a room can count in one glance.
  ///
  /// Exercises in stages, texts to be read by a person and worksheets are for a session of one's own.
  public static let kinds: Set<ExerciseKind> = [
    ChooseOne.kind, ChooseAll.kind, NumberEntry.kind, ShortText.kind, FillGaps.kind,
    OrderItems.kind, MatchPairs.kind, SortIntoGroups.kind, Poll.kind, WordList.kind,
  ]

  /// Whether an exercise can be asked in a room.
  public static func fits(_ exercise: Exercise) -> Bool { kinds.contains(exercise.kind) }
}

extension Exercise {
  /// The order of its parts, which depends on a seed and its name alone.
  ///
  /// So it is the same after a break, even where the course got another page in between.
  public func shownOrder(seed: UInt64) -> ShownOrder {
    // FNV-1a spreads the name over 64 bits, the same on every machine.
    let name = id.text.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01b3
    }
    var generator = SplitMix64(seed: SplitMix64.mix(seed ^ SplitMix64.mix(name)))
    return body.shownOrder(using: &generator)
  }
}
