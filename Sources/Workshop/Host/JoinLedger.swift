import Learning
import WebServer

/// Remembers who came in from where and with which form, while the program runs.
struct JoinLedger {
  private var byForm: [String: LearnerID] = [:]
  private var counts: [WebClientAddress: Int] = [:]

  /// The longest name of a form that is remembered.
  static let formLimit = 64

  /// Who came in with a form, so that a second tap on the same button brings in nobody else.
  func participant(ofForm form: String?) -> LearnerID? { form.flatMap { byForm[$0] } }

  /// How many came in from an address.
  func count(of client: WebClientAddress) -> Int { counts[client] ?? 0 }

  /// Remembers a participant.
  mutating func admit(_ participant: LearnerID, form: String?, from client: WebClientAddress) {
    counts[client, default: 0] += 1
    if let form, !form.isEmpty, form.utf8.count <= JoinLedger.formLimit {
      byForm[form] = participant
    }
  }

  /// Lets a form be used again whose participant was not recorded.
  mutating func forget(_ participant: LearnerID) {
    byForm = byForm.filter { $0.value != participant }
  }
}

/// Counts the votes of one participant in ten seconds.
struct VotePace {
  /// Milliseconds in which votes are counted together.
  static let window = 10_000

  private var windowStart = 0
  private var count = 0

  /// Counts a vote and tells whether it is within a limit.
  mutating func allows(limit: Int, at tick: Int) -> Bool {
    if tick < windowStart || tick - windowStart >= VotePace.window {
      windowStart = tick
      count = 0
    }
    count += 1
    return count <= limit
  }
}
