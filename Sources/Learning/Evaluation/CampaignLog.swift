public import JSON

/// What a campaign counted, with one planted cause that it does not tell.
public struct CampaignLog: Sendable, Hashable {
  /// The number of the log among those of its cause.
  public let seed: Int
  /// What was planted.
  public let cause: CampaignCause
  /// What was counted in each language, the first one first.
  public let segments: [Segment]
  /// The lines on the sign-up list.
  public let pledgeLines: Int
  /// The different people on it.
  public let pledged: Int
  /// The people who came.
  public let attended: Int
  /// The people who came in the comparison district, where nobody campaigned.
  public let neighbours: Int
  /// The accounts from the district, of those that a helper looked at.
  public let inArea: Int
  /// The questions without an answer, of those that were followed up.
  public let unanswered: Int
  /// Whether those who signed up were reminded.
  public let reminderWasSent: Bool

  /// What was counted in one language.
  public struct Segment: Sendable, Hashable {
    /// The messages sent.
    public let sent: Int
    /// The people who saw one.
    public let reached: Int
    /// The people who answered.
    public let engaged: Int
  }

  /// The messages sent.
  public var sent: Int { segments.reduce(0) { $0 + $1.sent } }
  /// The people who saw one.
  public var reached: Int { segments.reduce(0) { $0 + $1.reached } }
  /// The people who answered.
  public var engaged: Int { segments.reduce(0) { $0 + $1.engaged } }

  /// The counts as the session protocol carries them, without the cause and the seed.
  public var json: JSONObject {
    let plan = CampaignPlan.benchmark
    return JSONObject([
      (
        "plan",
        [
          "sent": .integer(2 * plan.sentInEach), "reached": percent(plan.reached),
          "engaged": percent(plan.engagedFirst), "pledged": percent(plan.pledged),
          "attended": percent(plan.attended),
        ]
      ),
      (
        "segments",
        .array(
          zip(["first", "second"], segments).map { id, segment in
            [
              "id": .string(id), "sent": .integer(segment.sent),
              "reached": .integer(segment.reached), "engaged": .integer(segment.engaged),
            ]
          }
        )
      ),
      ("pledgeLines", .integer(pledgeLines)),
      ("pledged", .integer(pledged)),
      ("attended", .integer(attended)),
      ("comparison", ["plan": .integer(CampaignPlan.comparison), "now": .integer(neighbours)]),
      ("audit", ["inArea": .integer(inArea), "of": .integer(CampaignPlan.audited)]),
      (
        "questions", ["unanswered": .integer(unanswered), "of": .integer(CampaignPlan.questions)]
      ),
      ("reminderSent", .bool(reminderWasSent)),
    ])
  }

  private func percent(_ chance: Int) -> JSONValue { .integer(chance / 100) }
}
