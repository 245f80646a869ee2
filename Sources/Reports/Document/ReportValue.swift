/// A figure of a report, or the reason why it cannot be given.
public enum ReportValue<Value: Sendable & Hashable>: Sendable, Hashable {
  /// The figure.
  case known(Value)
  /// Why there is none, in words, such as `too few (n = 6)`; empty where nothing is to be said.
  case missing(String)

  /// The value where there is one, else the reason.
  public init(_ value: Value?, orBecause reason: String) {
    self = value.map(ReportValue.known) ?? .missing(reason)
  }

  /// The figure, nil where it is missing.
  public var value: Value? {
    if case .known(let value) = self { value } else { nil }
  }
}
