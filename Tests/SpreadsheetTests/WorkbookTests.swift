import Foundation
import Platform
import TestSupport
import Testing

@testable import Spreadsheet

/// Python's `openpyxl` reads what we write.
@Suite("Spreadsheets")
struct WorkbookTests {
  static let texts =
    HostileFile.displayNames + [
      "", "Айгүл Ә. Ө. Ұ. Қ. Ң. Һ. І.", "http://example.org", "1.5", "TRUE", "2026-01-31", "#REF!",
      "<b>&amp;</b>", "👩‍🎓", String(repeating: "ә", count: 40_000),
    ]

  @Test("Every text is a text and every number a number")
  func values() throws {
    try withTemporaryFolder { folder in
      let rows: [[Workbook.Cell]] =
        Self.texts.map { [.text($0), .note($0), .empty] } + [
          [.number(-0.1, decimals: 2), .share(0.6666666666666666, decimals: 1), .empty],
          [.day(20_483, text: "2026-01-30"), .day(-40_000, text: "1860-06-26"), .empty],
          [
            .number(1e300, decimals: 0), .number(.nan, decimals: 0), .share(.infinity, decimals: 0),
          ],
        ]
      let path = try write(
        Workbook(title: "=T", sheets: [.init(name: "A", header: ["=H", "I", "J"], rows: rows)]),
        in: folder
      )
      let script = """
        import json, sys, openpyxl
        book = openpyxl.load_workbook(sys.argv[1])
        sheet = book.worksheets[0]
        rows = [[[cell.data_type, str(cell.value), cell.number_format] for cell in row] for row in sheet.iter_rows()]
        print(json.dumps([sheet.freeze_panes, book.properties.title, str(book.properties.created), rows]))
        """
      let judge = try ProgramStart(Project.judge, ["-c", script, path]).run()
      #expect(judge.exit == .code(0), "\(judge.errors)")
      let told = try JSONSerialization.jsonObject(with: Data(judge.outputBytes)) as? [Any]
      #expect(told?[0] as? String == "B2")
      #expect(told?[1] as? String == "=T")
      #expect((told?[2] as? String)?.hasPrefix("1980-01-01") == true)
      let cells = try #require(told?[3] as? [[[String]]])
      #expect(cells.first?.map { $0[0] } == ["s", "s", "s"])
      for (text, row) in zip(Self.texts, cells.dropFirst()) {
        #expect(row[0][0] == (text.isEmpty ? "n" : "s"), "\(text)")
        if text.utf8.allSatisfy({ $0 >= 0x20 }), text.count < 1000, !text.isEmpty {
          #expect(row[0][1] == text)
        }
      }
      let numbers = cells.suffix(3).map { $0 }
      #expect(
        numbers[0].map { $0.prefix(2) } == [
          ["n", "-0.1"], ["n", "0.6666666666666666"], ["n", "None"],
        ]
      )
      #expect(numbers[0][0][2] == "0.00" && numbers[0][1][2] == "0.0%")
      #expect(numbers[1][0][1] == "2026-01-30 00:00:00")
      #expect(numbers[1][1].prefix(2) == ["s", "1860-06-26"])
      #expect(numbers[2].map { $0[1] } == ["1e+300", "None", "None"])
    }
  }

  @Test("Sheets have names that spreadsheets take, whatever was wished")
  func names() throws {
    try withTemporaryFolder { folder in
      let wishes =
        HostileFile.displayNames + [
          "", "", "history", "Same", "same", "[a]:*?/\\'", String(repeating: "Ұ", count: 99),
          String(repeating: "Ұ", count: 99),
        ]
      let sheets = wishes.map { Workbook.Sheet(name: $0, header: ["a"], rows: []) }
      let path = try write(Workbook(title: "", sheets: sheets), in: folder)
      let script =
        "import sys, openpyxl; print(len(openpyxl.load_workbook(sys.argv[1]).sheetnames))"
      let judge = try ProgramStart(Project.judge, ["-c", script, path]).run()
      #expect(judge.output == "\(wishes.count)\n", "\(judge.errors)")
    }
  }

  @Test("The same workbook is the same file, and nothing is left beside it")
  func reproducible() throws {
    try withTemporaryFolder { folder in
      let book = Workbook(
        title: "T",
        sheets: [.init(name: "A", header: ["a"], rows: [[.text("b")]])]
      )
      let files = [try book.bytes(using: folder), try book.bytes(using: folder)]
      #expect(files[0] == files[1])
      let left = try FileManager.default.contentsOfDirectory(atPath: folder)
      #expect(left == [])
    }
  }

  @Test(
    "A library that is missing, or is another one, is told by its name",
    arguments: ["libqadam-no-such-library.so.1", "libc.so.6"]
  )
  func missing(name: String) {
    #expect(throws: SpreadsheetError.libraryMissing(name: name)) {
      _ = try SpreadsheetLibrary(named: name)
    }
  }

  @Test("A folder that takes nothing is told, and so is a sheet that is too large")
  func refusals() throws {
    let book = Workbook(title: "T", sheets: [.init(name: "A", header: ["a"], rows: [])])
    #expect(throws: SpreadsheetError.self) { try book.bytes(using: "/nonexistent") }
    let wide = Workbook.Sheet(name: "W", header: Array(repeating: "a", count: 16_385), rows: [])
    #expect(throws: SpreadsheetError.tooLarge(sheet: "W")) {
      try Workbook(title: "T", sheets: [wide]).bytes(using: "/nonexistent")
    }
  }

  private func write(_ book: Workbook, in folder: String) throws -> String {
    let path = folder + "/book.xlsx"
    try FileWriter.replace(path, with: book.bytes(using: folder))
    return path
  }
}
