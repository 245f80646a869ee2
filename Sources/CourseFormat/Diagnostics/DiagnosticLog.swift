import Learning

/// Collects what is found about one file or one course.
final class DiagnosticLog {
  private(set) var diagnostics: [Diagnostic] = []

  func report(
    _ code: DiagnosticCode,
    at location: SourceLocation,
    _ arguments: [String: String] = [:]
  ) {
    // A file of garbage would otherwise yield more diagnostics than bytes.
    guard diagnostics.count < DiagnosticLog.limit else { return }
    diagnostics.append(Diagnostic(code, at: location, arguments))
  }

  func append(_ others: [Diagnostic]) {
    diagnostics += others
  }

  private static let limit = 10_000
}
