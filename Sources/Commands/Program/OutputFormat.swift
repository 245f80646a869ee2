import Arguments
import Text

/// The forms in which a result can be had.
enum OutputFormat: String {
  case text, json, csv, jsonl, svg

  /// The option `--format` with the forms that a command knows; the first one is used where nothing is said.
  static func option(_ formats: [OutputFormat], _ words: Messages) -> OptionSpecification {
    .value(
      "format",
      letter: "f",
      valueName: "FORM",
      .choice(formats.map { $0.rawValue }),
      help: words.helpOptionFormat()
    )
  }
}
