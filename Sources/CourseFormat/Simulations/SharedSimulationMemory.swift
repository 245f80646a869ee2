import Learning
import Synchronization

/// What a simulation of a course reckoned already, for all who hold the course.
final class SharedSimulationMemory: SimulationMemory {
  /// More answers than the rounds of a game and of comparing it are not asked for again.
  private static let limit = 32

  private let known = Mutex<[SimulationQuestion: any Sendable]>([:])

  func value<Value: Sendable>(for question: SimulationQuestion, _ make: () -> Value) -> Value {
    if let kept = known.withLock({ $0[question] }), let found = kept as? Value { return found }
    // Two who ask at once both reckon, and come to the same.
    let made = make()
    known.withLock {
      if $0.count >= SharedSimulationMemory.limit { $0 = [:] }
      $0[question] = made
    }
    return made
  }
}
