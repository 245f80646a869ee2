public import Learning

/// Something about a course that its author should know: what, where, and how grave.
public struct Diagnostic: Sendable, Hashable {
  /// What is wrong.
  public let code: DiagnosticCode
  /// Where it is wrong.
  public let location: SourceLocation
  /// The names and numbers that the sentence needs.
  public let arguments: [String: String]
  /// Why the author lets a warning stand, nil where nothing was said.
  public internal(set) var explanation: String?

  /// Joins a code, its place and its arguments.
  public init(
    _ code: DiagnosticCode,
    at location: SourceLocation,
    _ arguments: [String: String] = [:]
  ) {
    self.code = code
    self.location = location
    self.arguments = arguments
  }

  /// How grave it is.
  public var severity: Severity { code.severity }

  /// How grave a diagnostic is.
  public enum Severity: String, Sendable {
    /// The course cannot be used as it is.
    case error
    /// The course works, and a second look is due.
    case warning
  }
}
