import Platform
import Reports
import Spreadsheet
import Text

/// Makes the forms of a report and writes them, whole or not at all.
struct ReportWriter {
  let words: Messages
  /// The width of the terminal.
  let width: Int
  /// Whether the terminal reads plain lines.
  let isPlain: Bool
  /// The program that makes PDF, with its arguments.
  var printer = PDFForm.command

  /// Presents a report on the results' stream, or writes it to a file that only its owner reads.
  static func present(
    _ document: ReportDocument,
    as form: ReportForm,
    to path: String?,
    in environment: CommandEnvironment
  ) throws {
    let writer = ReportWriter(
      words: environment.words,
      width: environment.width(),
      isPlain: environment.options.isPlain || (form == .text && !Environment.isTerminal(1))
    )
    if let path {
      try writer.write(document, as: form, to: path)
    } else {
      try environment.present(writer.text(of: document, as: form))
    }
  }

  /// Writes a report to a file, in place of one that is there.
  func write(_ document: ReportDocument, as form: ReportForm, to path: String) throws {
    let bytes = try bytes(of: document, as: form, beside: path)
    try FileWriter.replace(path, with: bytes)
  }

  /// A report in a form that a screen can show.
  func text(of document: ReportDocument, as form: ReportForm) throws -> String {
    guard !form.isBinary else {
      throw CommandFailure(
        message: words.reportNeedsOutput(form: form.rawValue),
        exitCode: ExitCode.usage
      )
    }
    return switch form {
    case .md: MarkdownForm(document).text
    case .html: HTMLForm(document).text
    case .csv: CSVForm(document).text
    case .json: JSONForm(document).text
    case .text, .pdf, .xlsx:
      TextForm(document, width: width, isPlain: isPlain).lines.map { $0 + "\n" }.joined()
    }
  }

  private func bytes(
    of document: ReportDocument,
    as form: ReportForm,
    beside path: String
  ) throws -> [UInt8] {
    switch form {
    case .pdf: try pdf(of: document)
    case .xlsx: try spreadsheet(of: document, in: FileSystem.folder(of: path))
    case .text, .md, .html, .csv, .json: Array(try text(of: document, as: form).utf8)
    }
  }

  private func spreadsheet(of document: ReportDocument, in folder: String) throws -> [UInt8] {
    do throws(SpreadsheetError) {
      return try XLSXForm(document).workbook.bytes(using: folder)
    } catch {
      switch error {
      case .file(let error): throw error
      case .libraryMissing(let name):
        throw CommandFailure(
          message: words.reportNoLibrary(name: name),
          exitCode: ExitCode.failed
        )
      case .tooLarge(let sheet):
        throw CommandFailure(message: words.reportTooLarge(sheet: sheet), exitCode: ExitCode.failed)
      case .library(let code):
        throw CommandFailure(
          message: words.reportNotMade(form: ReportForm.xlsx.rawValue),
          exitCode: ExitCode.failed,
          details: "libxlsxwriter: \(code)"
        )
      }
    }
  }

  private func pdf(of document: ReportDocument) throws -> [UInt8] {
    let outcome: ChildProcess.Outcome
    do throws(FileError) {
      outcome = try ChildProcess.filter(printer, input: HTMLForm(document).bytes)
    } catch {
      guard error.reason == .notFound else { throw error }
      throw CommandFailure(
        message: words.reportNoPrinter(program: printer.first ?? ""),
        exitCode: ExitCode.failed
      )
    }
    guard outcome.ending == .exited(0), PDFForm.isPDF(outcome.output) else {
      throw CommandFailure(
        message: words.reportNotMade(form: ReportForm.pdf.rawValue),
        exitCode: ExitCode.failed,
        details: TextCleaner.clean(String(decoding: outcome.errors, as: UTF8.self))
      )
    }
    return outcome.output
  }
}
