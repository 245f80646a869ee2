import ReportSamples
import TestSupport
import Testing
import Text

@testable import Reports

@Suite("Reports on a terminal")
struct TextFormTests {
  @Test("No line is wider than the screen", arguments: [30, 40, 60, 80, 120, 200])
  func widths(width: Int) {
    for isPlain in [false, true] {
      for line in TextForm(Demonstration.document(), width: width, isPlain: isPlain).lines {
        #expect(DisplayWidth.of(line) <= width, "\(line)")
        #expect(line.last != " ")
      }
    }
  }

  @Test("Plain text draws nothing", arguments: Language.allCases)
  func plain(language: Language) {
    let text = TextForm(Demonstration.document(language: language), width: 80, isPlain: true).lines
      .joined(separator: "\n")
    let drawn = text.unicodeScalars.filter { (0x2500...0x25FF).contains($0.value) }
    #expect(drawn.isEmpty)
    #expect(text.contains("Facility") || language != .english)
  }

  @Test("A name that would act on a terminal only shows (T6)", arguments: HostileFile.displayNames)
  func hostile(name: String) {
    for isPlain in [false, true] {
      let lines = TextForm(
        Demonstration.document { _ in name },
        width: 80,
        isPlain: isPlain
      ).lines
      for line in lines {
        #expect(TextCleaner.cleanLine(line) == line)
        #expect(DisplayWidth.of(line) <= 80)
      }
    }
  }

  @Test("A table that is too wide is folded, its first column in every fold")
  func folds() {
    let lines = TextTable(
      table: Demonstration.items { $0 },
      figures: FigureText(words: Messages(language: .english), space: " ")
    ).lines(width: 60)
    #expect(lines.filter { $0.hasPrefix("Question") }.count > 1)
    #expect(lines.filter { $0.hasPrefix("audience-02") }.count > 1)
    #expect(lines.joined().contains("too few (n ="))
  }

  @Test("Grids, bars, tracks and maps are drawn")
  func drawings() {
    let lines = TextForm(Demonstration.document(), width: 80).lines
    let text = lines.joined(separator: "\n")
    for sign in ["●", "○", "!", "·", "█", "░", "▓", "━", "│", "✓", "▆"] {
      #expect(text.contains(sign), "\(sign) is missing")
    }
    #expect(lines.contains { $0.contains("○") && $0.contains("40 % → 75 %  +35 (n = 9)") })
    #expect(lines.contains { $0.contains("●") && $0.contains("62 % → 58 %  −4 (n = 9)") })
    #expect(lines.contains { $0.contains("█") && $0.contains("46 %  28–65 %  n = 24") })
  }
}
