import Learning

/// One day in milliseconds.
let day: Int64 = 86_400_000
/// 2026-01-01T09:00Z in milliseconds.
let newYear: Int64 = 1_767_258_000_000

/// A moment some days after 2026-01-01T09:00Z.
func moment(day days: Int, utcOffsetMinutes: Int = 0) -> Moment {
  Moment(milliseconds: newYear + Int64(days) * day, utcOffsetMinutes: utcOffsetMinutes)
}

/// An answer some days after 2026-01-01T09:00Z.
func answer(
  _ exercise: ExerciseID = "e",
  device: DeviceID = "a",
  _ counter: Int64 = 1,
  day days: Double = 0,
  score: Double? = 1,
  certainty: Int? = nil,
  hints: Int = 0,
  tryNumber: Int = 1,
  purpose: Purpose = .study,
  skipped: Bool = false,
  dontKnow: Bool = false,
  overruled: Bool = false,
  misconceptions: [MisconceptionID] = [],
  milliseconds: Int? = nil
) -> RecordedAnswer {
  RecordedAnswer(
    address: FactAddress(device: device, counter: counter),
    exercise: exercise,
    purpose: purpose,
    tryNumber: tryNumber,
    score: score,
    certainty: certainty,
    hints: hints,
    isSkipped: skipped,
    isDontKnow: dontKnow,
    isOverruled: overruled,
    misconceptions: misconceptions,
    answeredAt: newYear + Int64(days * Double(day)),
    activeMilliseconds: milliseconds
  )
}

extension SplitMix64 {
  /// A number from 0 to below 1.
  mutating func fraction() -> Double { Double(next() >> 11) / 9_007_199_254_740_992 }

  /// The elements in another order.
  mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    permutation(of: elements.count).map { elements[$0 - 1] }
  }
}
