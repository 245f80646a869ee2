import Learning
import Testing
import Text

@testable import Reports

@Suite("Report documents")
struct ReportDocumentTests {
  @Test("Tables and columns of one name, or of a name of the forms' own, get a number")
  func names() {
    let table = ReportTable(
      "title",
      "T",
      of: [1],
      columns: [.count("n", "n") { $0 }, .count("n", "n again") { $0 }, .count("n", "n") { $0 }]
    )
    let document = ReportDocument(
      schema: "qadam.report.test/1",
      title: "T",
      generatedAt: .day(1),
      language: .english,
      blocks: [.table(table), .table(table)]
    )
    #expect(document.tables.map { $0.key.text } == ["title2", "title3"])
    #expect(document.tables.first?.columns.map { $0.key.text } == ["n", "n2", "n3"])
  }

  @Test(
    "A key holds only what every form can carry",
    arguments: [
      ("items", "items"), ("02-next", "02-next"), ("Сабақ 1", "_1"), ("", "_"),
      ("a/../b", "a_.._b"),
      ("x\u{1B}[2J", "x_2J"),
    ]
  )
  func keys(text: String, key: String) { #expect(ReportKey(text).text == key) }

  @Test("A report for readers outside the group tells its day and no time")
  func day() {
    let time = ReportTime.day(20_483)
    #expect(time.text == "2026-01-30")
    #expect(time.iso8601 == "2026-01-30")
    let moment = Moment(milliseconds: 1_769_831_999_000, utcOffsetMinutes: 300)
    #expect(ReportTime.moment(moment).text == "2026-01-31 08:59")
    #expect(ReportTime.moment(moment).iso8601 == moment.iso8601)
  }

  @Test("Rows of a grid have a cell for each column, whatever they were given")
  func grids() {
    let columns = [ChartColumn("a", "A"), ChartColumn("b", "B")]
    let grid = StatusGrid(
      rowTitle: "R",
      columns: columns,
      rows: [.init("x", [.done]), .init("y", [.done, .done, .done])]
    )
    #expect(grid.rows.map { $0.states } == [[.done, .notStarted], [.done, .done]])
    let map = HeatMap(
      rowTitle: "R",
      columns: columns,
      rows: [.init("x", []), .init("y", [.known(1), .known(0), .known(1)])]
    )
    #expect(map.rows.map { $0.shares } == [[.missing(""), .missing("")], [.known(1), .known(0)]])
  }
}
