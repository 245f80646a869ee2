import Testing
import Text

@testable import Reports

@Suite("Figures in words")
struct FigureTextTests {
  @Test(
    "A figure reads as its column says",
    arguments: [
      (ReportCell.count(-3), ReportColumn.Kind.count, 0, "−3"), (.share(0.125), .share, 0, "13 %"),
      (.share(0.6666666), .share, 1, "66.7 %"), (.number(-0.04), .number, 1, "0.0"),
      (.number(-12.345), .number, 2, "−12.35"), (.number(1e300), .number, 2, "1e+300"),
      (.duration(59.4), .duration, 0, "59 s"), (.duration(59.6), .duration, 0, "1 min 0 s"),
      (.duration(4000), .duration, 0, "1 h 7 min"), (.duration(7199), .duration, 0, "2 h 0 min"),
      (.day(20_483), .day, 0, "2026-01-30"), (.missing(""), .number, 2, "–"),
      (.missing("too few (n = 6)"), .number, 2, "too few (n = 6)"),
      (.interval(lower: 0.45, upper: 0.834), .shareInterval, 0, "45–83 %"),
      (.interval(lower: -3, upper: 4), .numberInterval, 1, "−3.0 … 4.0"),
      (.term(code: "done", words: "finished"), .term, 0, "finished"),
    ]
  )
  func texts(cell: ReportCell, kind: ReportColumn.Kind, decimals: Int, expected: String) {
    let column = ReportColumn("figure", "Figure", kind, decimals: decimals)
    let figures = FigureText(words: Messages(language: .english), space: " ")
    #expect(figures.text(cell, in: column) == expected)
  }

  @Test("Russian and Kazakh write a decimal comma", arguments: [Language.russian, .kazakh])
  func comma(language: Language) {
    let figures = FigureText(words: Messages(language: language))
    #expect(figures.decimal(2.5, places: 1) == "2,5")
    #expect(figures.percent(0.667, decimals: 1) == "66,7\u{A0}%")
  }

  @Test("What is not finite is missing")
  func notFinite() {
    for cell in [
      ReportCell.share(.nan), .number(.infinity), .duration(-.infinity),
      .interval(lower: 0, upper: .nan),
    ] {
      #expect(cell.mapping { $0 } == .missing(""))
    }
  }
}
