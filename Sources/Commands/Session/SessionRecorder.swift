import Learning
import ProgressStore

/// Where the facts of a session go before anything about them is shown.
protocol SessionRecorder: AnyObject {
  /// Makes facts durable and tells where they stand.
  func record(_ facts: [FactContent], at moment: Moment) throws -> [FactAddress]
}

/// Writes facts to the learner's record.
final class StoreRecorder: SessionRecorder {
  private let store: ProgressStore
  private let context: FactContext

  init(store: ProgressStore, context: FactContext) {
    self.store = store
    self.context = context
  }

  func record(_ facts: [FactContent], at moment: Moment) throws -> [FactAddress] {
    facts.isEmpty ? [] : try store.append(facts, in: context, at: moment)
  }
}

/// Keeps nothing, for a preview.
final class ForgetfulRecorder: SessionRecorder {
  private var count: Int64 = 0

  func record(_ facts: [FactContent], at moment: Moment) throws -> [FactAddress] {
    facts.map { _ in
      count += 1
      return FactAddress(device: "preview", counter: count)
    }
  }
}
