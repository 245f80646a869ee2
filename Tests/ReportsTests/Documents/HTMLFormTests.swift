import ReportSamples
import TestSupport
import Testing
import Text

@testable import Reports

@Suite("Reports as pages")
struct HTMLFormTests {
  @Test("HTML Tidy finds nothing wrong", arguments: Language.allCases)
  func tidy(language: Language) throws {
    let page = HTMLForm(Demonstration.document(language: language)).bytes
    let options = ["-quiet", "-errors", "-utf8", "--show-info", "yes"]
    let result = try ProgramStart("tidy", options).run(input: page)
    #expect(result.exit == .code(0))
    #expect(result.errors == "")
  }

  @Test("A page asks for nothing from anywhere, and forbids it besides")
  func requests() {
    let text = HTMLForm(Demonstration.document()).text
    #expect(
      text.contains(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src &#39;none&#39;; "
          + "style-src &#39;unsafe-inline&#39;\">"
      )
    )
    for word in ["<script", " src=", "<link", "url(", "@import", "<iframe", "<img", "style=\""] {
      #expect(!text.contains(word), "\(word)")
    }
    let links = text.matches(of: /href="([^"]*)"/).map { String($0.1) }
    #expect(!links.isEmpty)
    #expect(links.allSatisfy { $0.hasPrefix("#part-") })
    let addresses = text.matches(of: /https?:[^"< ]*/).map { String($0.0) }
    #expect(Set(addresses) == ["http://www.w3.org/2000/svg"])
  }

  @Test("Every drawing has a title, a description and its figures as a table")
  func alternatives() {
    let text = HTMLForm(Demonstration.document()).text
    let charts = text.components(of: "<figure>")
    #expect(charts.count == 7)
    for chart in charts {
      for piece in ["<svg", "role=\"img\"", "<title>", "<desc id=", "<details>", "<table>"] {
        #expect(chart.contains(piece), "\(piece)")
      }
    }
    let identifiers = text.matches(of: /\sid="([^"]*)"/).map { String($0.1) }
    #expect(Set(identifiers).count == identifiers.count)
  }

  @Test("Every style of a drawing has its colour in the style sheet")
  func styles() {
    let sheet = PageStyle.sheet.description
    for style in SVGStyle.allCases { #expect(sheet.contains(".q-\(style.rawValue) {"), "\(style)") }
  }

  @Test("Many learners make a large page and no slow one")
  func large() {
    let page = HTMLForm(Demonstration.document(people: 1000)).bytes
    #expect(page.count > 1_000_000)
    #expect(page.count < 4_000_000)
  }
}

extension String {
  /// What follows each place where a word stands, up to the next one.
  fileprivate func components(of word: String) -> [Substring] {
    let starts = ranges(of: word).map { $0.lowerBound }
    return zip(starts, starts.dropFirst() + [endIndex]).map { self[$0..<$1] }
  }
}
