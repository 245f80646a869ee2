import Learning

/// Where a fact stands in the tables.
struct FactLocation {
  let deviceName: String
  let device: Int64
  let counter: Int64
  let learner: Int64
  let session: Int64
  let course: Int64
  let context: Int64
  let recordedAt: Moment
}
