import Foundation
import Learning
import Reports
import TestSupport
import Testing
import Text

@testable import Commands

@Suite("Reports as files")
struct ReportWriterTests {
  static let document = ReportDocument(
    schema: "qadam.report.demonstration/1",
    title: "Айгүл Өтебайқызы: ұзақ жол",
    generatedAt: .day(20_483),
    language: .kazakh,
    blocks: [
      .heading("Қорытынды"),
      .paragraph("Съешь ещё этих мягких французских булок, да выпей чаю."),
      .table(
        ReportTable("items", "Сұрақтар", of: [1, 2], columns: [.count("n", "Саны") { $0 }])
      ),
    ]
  )

  static let writer = ReportWriter(words: Messages(language: .english), width: 80, isPlain: false)

  @Test("Every form is written whole and for its owner alone", arguments: ReportForm.allCases)
  func forms(form: ReportForm) throws {
    try withTemporaryFolder { folder in
      let path = folder + "/report"
      try Self.writer.write(Self.document, as: form, to: path)
      let files = try FileManager.default.contentsOfDirectory(atPath: folder)
      #expect(files == ["report"])
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      #expect(attributes[.posixPermissions] as? Int == 0o600)
      let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
      let starts: [ReportForm: String] = [
        .text: "Айгүл", .md: "# Айгүл", .html: "<!doctype html>", .pdf: "%PDF-1.7",
        .csv: "\u{FEFF}section,", .xlsx: "PK", .json: "{\n  \"schema\"",
      ]
      #expect(bytes.starts(with: Data((starts[form] ?? "?").utf8)))
    }
  }

  @Test("The PDF is sound, tagged, and its Kazakh and Russian words can be taken out")
  func pdf() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/report.pdf"
      try Self.writer.write(Self.document, as: .pdf, to: path)
      let check = try ProgramStart("qpdf", ["--check", path]).run()
      #expect(check.exit == .code(0), "\(check.output) \(check.errors)")
      let facts = try ProgramStart("pdfinfo", [path]).run().output
      #expect(facts.contains("Айгүл Өтебайқызы: ұзақ жол"))
      #expect(facts.firstMatch(of: /Tagged: +yes/) != nil)
      #expect(facts.firstMatch(of: /Page size:.*A4/) != nil)
      #expect(!facts.contains("CreationDate"))
      let fonts = try ProgramStart("pdffonts", [path]).run().output.split(separator: "\n")
        .dropFirst(2)
      #expect(!fonts.isEmpty)
      for font in fonts { #expect(font.firstMatch(of: /yes yes yes +\d+ +\d+$/) != nil, "\(font)") }
      let text = try ProgramStart("pdftotext", [path, "-"]).run().output
      for words in ["Айгүл Өтебайқызы: ұзақ жол", "Съешь ещё этих мягких", "Қорытынды"] {
        #expect(text.contains(words))
      }
      let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
      #expect(bytes.range(of: Data("pdfuaid:part=\"1\"".utf8)) != nil)
      #expect(bytes.range(of: Data("/Lang (kk)".utf8)) != nil)
    }
  }

  @Test("Where the program for PDF is missing or fails, one line says so and no file is left")
  func failures() throws {
    try withTemporaryFolder { folder in
      var writer = Self.writer
      for (printer, piece) in [
        (["qadam-no-such-program"], "is not installed"), (["false"], "could not be made"),
        (["cat"], "could not be made"),
      ] {
        writer.printer = printer
        let failure = #expect(throws: CommandFailure.self) {
          try writer.write(Self.document, as: .pdf, to: folder + "/report.pdf")
        }
        #expect(failure?.message.contains(piece) == true)
        #expect(failure?.message.contains("\n") == false)
        #expect(failure?.exitCode == ExitCode.failed)
      }
      let files = try FileManager.default.contentsOfDirectory(atPath: folder)
      #expect(files == [])
    }
  }

  @Test("What is no text is not written to a screen", arguments: [ReportForm.pdf, .xlsx])
  func binary(form: ReportForm) {
    let failure = #expect(throws: CommandFailure.self) {
      try Self.writer.text(of: Self.document, as: form)
    }
    #expect(failure?.exitCode == ExitCode.usage)
    #expect(failure?.message.contains("--output") == true)
  }
}
