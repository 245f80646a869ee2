import CourseFormat

extension DiagnosticFixture {
  private static let lesson = "first-module/a-report-to-read.md"

  private init(
    _ code: DiagnosticCode,
    _ old: String,
    _ new: String
  ) {
    self.init(code) { $0.replacing(old, new, in: DiagnosticFixture.lesson) }
  }

  static let labs: [DiagnosticFixture] = [
    DiagnosticFixture(.labCauseUnknown, "  bridge: 0", "  weather: 0"),
    DiagnosticFixture(.labNumberWrong, "  bridge: 0", "  bridge: [1, many]"),
    DiagnosticFixture(.labSignalHidden, "  bridge: 0", "  bridge: 2014"),
    DiagnosticFixture(.labSignalStray, "  bridge: 0", "  bridge: 31"),
    DiagnosticFixture(.labFindingMissing, "  bridge: 0", "  bridge: 0\n  trust: 0"),
    DiagnosticFixture(.labFindingMalformed, "- `trust` Only", "- Only"),
    DiagnosticFixture(.labFindingUnused, "- `trust` Only", "- `bridge` Only"),
    DiagnosticFixture(.labEventUntold, "`bridge` 16 March", "`trust` 16 March"),
    DiagnosticFixture(
      .labBeliefMissing,
      "answered: [the first story](../misconceptions.md#the-first-story-is-true).",
      "answered, and no other ones."
    ),
    DiagnosticFixture(
      .labFindingShort,
      "Nothing rose, neither here nor there. Read the last step once more: [the first story]",
      "[The first story]"
    ),
    DiagnosticFixture(
      .insertUnknown,
      "## Your next report\n",
      "## Your next report\n\n<!-- page: wishes -->\n"
    ),
  ]
}
