import Terminal
import Testing

@Suite("A text of several lines")
struct TextAreaTests {
  private func typed(_ text: String, into area: inout TextArea) {
    for character in text { _ = area.handle(character == "\n" ? .enter : .character(character)) }
  }

  @Test("Letters of any script go in at the cursor, and Enter begins a line")
  func typing() {
    var area = TextArea()
    typed("Шақыру\nat six", into: &area)
    #expect(area.text == "Шақыру\nat six")
    for key: Key in [.home, .backspace, .character(" ")] { _ = area.handle(key) }
    #expect(area.text == "Шақыру at six")
    #expect(area.handle(.control("s")) == .submitted)
    #expect(area.handle(.control("g")) == .other(.control("g")))
  }

  @Test(
    "Keys remove what they say",
    arguments: [
      (.backspace, "one\ntw"), (.control("w"), "one\n"), (.control("u"), "one\n"),
      (.delete, "one\ntwo"), (.control("k"), "one\ntwo"),
    ] as [(Key, String)]
  )
  func removing(key: Key, left: String) {
    var area = TextArea(text: "one\ntwo")
    _ = area.handle(key)
    #expect(area.text == left)
  }

  @Test("No more is taken than the limit, marks on one letter included")
  func limit() {
    var area = TextArea(text: String(repeating: "a", count: 99), limit: 10)
    #expect(area.text.unicodeScalars.count == 10 && area.isFull)
    typed("b\nc", into: &area)
    #expect(area.text == "aaaaaaaaaa")
    _ = area.handle(.backspace)
    _ = area.handle(.character("e"))
    _ = area.handle(.character("\u{301}"))
    #expect(area.text == "aaaaaaaaae")
  }

  @Test("Long lines flow over any width, and the cursor stays on the screen", arguments: 1...30)
  func narrow(width: Int) {
    var area = TextArea(text: "The quick brown fox 👩🏽‍🌾 jumps over\n\nthe lazy dog ұзақ сөз")
    area.width = width
    for key: Key in [.up, .up, .down, .pageUp, .pageDown, .end, .up, .home, .left, .right] {
      _ = area.handle(key)
      let frame = area.body(width: width, height: 5)
      #expect(frame.lines.allSatisfy { $0.width <= width })
      let cursor = frame.cursor
      #expect(
        cursor.map { $0.column < max(1, width) && frame.lines.indices.contains($0.row) } == true
      )
    }
    #expect(area.text == "The quick brown fox 👩🏽‍🌾 jumps over\n\nthe lazy dog ұзақ сөз")
  }
}
