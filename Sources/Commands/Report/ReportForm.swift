import Arguments
import Text

/// The forms in which a report can be had.
enum ReportForm: String, CaseIterable {
  case text, md, html, pdf, csv, xlsx, json

  /// The option `--format`; text where nothing is said.
  static func option(_ words: Messages) -> OptionSpecification {
    .value(
      "format",
      letter: "f",
      valueName: "FORM",
      .choice(allCases.map { $0.rawValue }),
      help: words.helpOptionFormat()
    )
  }

  /// Whether it is no text, and so nothing for a screen.
  var isBinary: Bool { self == .pdf || self == .xlsx }
}
