import Arguments
import JSON
import Platform
import ProgressStore
import Reports
import Text

/// Writes every answer of a profile.
enum ExportAttemptsCommand: Command {
  static func specification(_ words: Messages) -> CommandSpecification {
    CommandSpecification(
      "attempts",
      abstract: words.helpExportAttempts(),
      examples: [
        CommandSpecification.Example(
          "qadam export attempts --output answers.csv",
          words.helpExportAttempts()
        )
      ],
      options: [
        OutputFormat.option([.csv, .jsonl], words),
        .value("output", letter: "o", valueName: "PATH", .file, help: words.helpOptionOutput()),
      ]
    )
  }

  static func run(_ arguments: ParsedArguments, in environment: CommandEnvironment) throws -> Int32
  {
    let desk = try LearnerDesk.open(in: environment)
    let isCSV = arguments.text("--format") != OutputFormat.jsonl.rawValue
    let path = arguments.text("--output")
    var whole = ""
    // A file appears only when it is complete; a stream gets line after line.
    func write(_ text: String) throws {
      if path == nil { try environment.present(text) } else { whole += text }
    }
    if isCSV { try write(CSVText(columns: ExportRow.columns).text) }
    try desk.store.forEachExportRow { row in
      if isCSV {
        var csv = CSVText()
        csv.append(row.values.map { cell(for: $0) })
        try write(csv.text)
      } else {
        try write(row.json.text + "\n")
      }
    }
    if let path { try FileWriter.replace(path, with: Array(whole.utf8), mode: 0o600) }
    return ExitCode.done
  }

  private static func cell(for value: JSONValue) -> CSVText.Cell {
    switch value {
    case .null: .empty
    case .integer(let number): .integer(number)
    case .number(let number): .number(number)
    case .string(let text): .text(text)
    case .bool, .array, .object: .text(value.text)
    }
  }
}
