/// A reason why a helper of the tests could not do its work.
public struct TestFailure: Error, CustomStringConvertible {
  /// The reason in words.
  public let description: String

  /// Makes a failure.
  public init(_ description: String) { self.description = description }
}
