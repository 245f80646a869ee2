import JSON

@testable import Learning

/// Labs and answers for tests.
enum LabSample {
  /// Words that name their key and their values, so that a test can see both.
  static let wording = LabWording { key, values in
    ([key] + values.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" })
      .joined(separator: " ")
  }

  static func lab(_ logs: [(CampaignCause, Int)]) -> EvaluationLab {
    EvaluationLab(logs: logs.map { CampaignLog(cause: $0, seed: $1) }, wording: wording)
  }

  /// A full diagnosis of the log of trust with the number 1.
  static let trust: JSONValue = [
    "cause": "trust", "figure": "unanswered", "value": "68.3", "rival": "audience",
    "evidence": "in-area", "certainty": 3, "decision": "Answer every question within a day.",
    "indicator": "unanswered", "baseline": "10", "target": "10", "source": "comments",
    "rhythm": "weekly",
  ]

  /// The same with some answers replaced; null takes one away.
  static func diagnosis(_ changes: JSONValue) -> JSONValue {
    var members = trust.objectValue ?? JSONObject()
    for change in changes.objectValue?.members ?? [] {
      members[change.key] = change.value == .null ? nil : change.value
    }
    return .object(members)
  }

  /// What such a diagnosis says.
  static func answers(_ changes: JSONValue) -> LabAnswers { LabAnswers(diagnosis(changes)) }
}
