import JSON

/// Keeps what was reckoned already, since a screen asks for the same result each time it is drawn.
///
/// It changes no answer, only how long one takes. Rules hold nothing that changes, so whoever reads a course
/// brings a memory along.
public protocol SimulationMemory: Sendable {
  /// The value that was kept for a question, or a new one that is kept from now on.
  func value<Value: Sendable>(for question: SimulationQuestion, _ make: () -> Value) -> Value
}

/// What a simulation was asked: the best plan of a round, or the result of a decision in it.
public struct SimulationQuestion: Sendable, Hashable {
  let round: SimulationRound
  var answer: RoundAnswer?
  var steps: [JSONValue] = []
}

/// Remembers nothing.
public struct NoSimulationMemory: SimulationMemory {
  /// Has nothing to set.
  public init() {}

  /// A new value each time.
  public func value<Value: Sendable>(
    for question: SimulationQuestion,
    _ make: () -> Value
  ) -> Value { make() }
}
