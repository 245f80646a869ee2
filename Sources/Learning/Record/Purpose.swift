/// Where an answer was given.
public enum Purpose: String, Sendable, CaseIterable {
  case study, pre, post, review, workshop
}
