import Foundation
import Markdown
import Terminal
import TestSupport
import Testing

struct HostileTextTests {
  static let names: [String] =
    ((try? FileManager.default.contentsOfDirectory(
      atPath: Project.root + "/Tests/Fixtures/hostile"
    )) ?? []).filter { $0.hasPrefix("md-") }.sorted()

  @Test("The hostile files are there")
  func present() {
    #expect(Self.names.count >= 19)
  }

  @Test("A hostile file cannot steer the terminal", arguments: names)
  func file(name: String) throws {
    let bytes = try Project.bytes("Tests/Fixtures/hostile/" + name)
    let node: Node
    do {
      node = try MarkdownParser.parse(bytes: bytes)
    } catch MarkdownError.tooDeep {
      return
    }
    for form in [MarkdownRenderer.Form.rich, .plain] {
      for width in [20, 80, 200] {
        let lines = MarkdownRenderer(form: form).lines(for: node, width: width)
        for line in lines { check(line.text.unicodeScalars, in: name) }
        try checkConsole(lines, in: name)
      }
    }
  }

  @Test("Text of controls, prompts and titles is cleaned as well")
  func widgets() {
    let evil = StyledLine("a\u{1B}[2J\u{9B}31m\u{202E}b\r\u{7}\u{8}c\nd")
    let hints = [KeyHint("\u{1B}c", "\u{9D}0;x\u{7}")]
    var field = TextField(prompt: evil, text: "\u{1B}]0;x\u{7}", hints: hints)
    _ = field.handle(.character("\u{1B}"))
    let frames = [
      ChoiceList(items: [evil], hints: hints).frame(width: 40, height: 10),
      CheckList(items: [evil], hints: hints).frame(width: 40, height: 10),
      ReorderList(items: [evil], hints: hints).frame(width: 40, height: 10),
      AssignmentGrid(items: [.init("\u{1B}", evil)], targets: [.init("\u{9B}", evil)])
        .frame(width: 40, height: 10),
      field.frame(width: 40, height: 10),
      Frame(lines: [ProgressLine(words: "\u{1B}[2J", done: 1, count: 2).line(width: 40)]),
    ]
    for frame in frames {
      for line in frame.lines { check(line.text.unicodeScalars, in: "widgets") }
    }
  }

  private func check(_ scalars: String.UnicodeScalarView, in name: String) {
    var marks = 0
    for scalar in scalars {
      marks = scalar.properties.generalCategory == .nonspacingMark ? marks + 1 : 0
      #expect(marks <= 4, "marks pile up in \(name)")
    }
    for scalar in scalars {
      #expect(isAllowed(scalar.value), "U+\(String(scalar.value, radix: 16)) in \(name)")
    }
  }

  private func isAllowed(_ value: UInt32) -> Bool {
    switch value {
    case 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0x2028, 0x2029, 0xFEFF,
      0xFFF9...0xFFFB, 0xE0000...0xE007F:
      false
    case 0xFDD0...0xFDEF: false
    case 0x20...0x7E, 0xA0...0x10FFFF: value & 0xFFFE != 0xFFFE
    default: false
    }
  }

  /// Of all sequences only those that this program makes may reach the terminal.
  private func checkConsole(_ lines: [StyledLine], in name: String) throws {
    let console = ScriptedConsole(
      theme: Theme(depth: .palette, background: .dark, hasAttributes: true)
    )
    let region = LiveRegion(on: console)
    region.draw(Frame(lines: lines))
    region.commit(lines)
    let own = try Regex(#"\u{1B}\[(\?25[lh]|\?7[lh]|[0-9;]*m|[0-9]*[ABCK])|\u{1B}[78]|\r\n|\r"#)
      .matchingSemantics(.unicodeScalar)
    check(console.sent.replacing(own, with: "").unicodeScalars, in: name)
  }
}
