/// A figure of a report, or the reason why it cannot be given.
public enum Figure<Value> {
  /// The figure.
  case value(Value)
  /// Why there is none.
  case missing(FigureNote)

  /// The figure, nil where it cannot be given.
  public var value: Value? {
    guard case .value(let value) = self else { return nil }
    return value
  }

  /// Why there is no figure, nil where there is one.
  public var note: FigureNote? {
    guard case .missing(let note) = self else { return nil }
    return note
  }

  /// The figure reckoned further; a missing one stays missing for its reason.
  public func map<Other>(_ transform: (Value) -> Other) -> Figure<Other> {
    switch self {
    case .value(let value): .value(transform(value))
    case .missing(let note): .missing(note)
    }
  }
}

extension Figure: Sendable where Value: Sendable {}
extension Figure: Equatable where Value: Equatable {}
extension Figure: Hashable where Value: Hashable {}
