/// What came of a first try: its mark and what was chosen.
struct Outcome: Hashable, Sendable {
  /// The share of the marks, nil where there is none.
  let score: Double?
  let options: ChosenOptions
}
