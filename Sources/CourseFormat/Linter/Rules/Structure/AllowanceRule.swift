import Learning

/// Applies the warnings that authors explain, and looks at the explanations themselves.
enum AllowanceRule {
  /// Marks explained warnings and reports explanations that explain nothing.
  static func apply(_ allowances: [Allowance], to diagnostics: [Diagnostic]) -> [Diagnostic] {
    guard !allowances.isEmpty else { return diagnostics }
    var diagnostics = diagnostics
    var byFile: [String: [Int]] = [:]
    for (position, diagnostic) in diagnostics.enumerated() where diagnostic.severity == .warning {
      byFile[diagnostic.location.file, default: []].append(position)
    }
    for allowance in allowances {
      let place = allowance.location
      guard let code = DiagnosticCode(rawValue: allowance.code), code.severity == .warning else {
        diagnostics.append(Diagnostic(.allowanceUnknown, at: place, ["code": allowance.code]))
        continue
      }
      if allowance.reason.count < 10 {
        diagnostics.append(Diagnostic(.allowanceWithoutReason, at: place, ["code": code.rawValue]))
      }
      // Course-wide explanations stand in YAML files, whose warnings may be about any file.
      let positions =
        place.file.hasSuffix(".yaml") ? Array(diagnostics.indices) : byFile[place.file] ?? []
      let matching = positions.filter { position in
        let diagnostic = diagnostics[position]
        return diagnostic.code == code && diagnostic.explanation == nil
          && (allowance.lines?.contains(diagnostic.location.line) ?? true)
      }
      if matching.isEmpty {
        diagnostics.append(Diagnostic(.allowanceUnneeded, at: place, ["code": code.rawValue]))
      }
      for position in matching { diagnostics[position].explanation = allowance.reason }
    }
    return diagnostics
  }
}
