import Testing
import WebServer

@Suite("Forms")
struct WebFormTests {
  @Test(
    "A form is read as pages send it",
    arguments: [
      ("", []), ("a=1", ["a", "1"]), ("a=1&b=2&a=3", ["a", "1", "b", "2", "a", "3"]),
      ("a", ["a", ""]), ("=", ["", ""]), ("&&a=1&", ["a", "1"]), ("a=b=c", ["a", "b=c"]),
      ("a+b=c+d%2B", ["a b", "c d+"]), ("%d1%8F=%D0%AF", ["я", "Я"]),
      ("a=\u{44F}", ["a", "\u{44F}"]),
      ("a=%0D%0A", ["a", "\r\n"]),
    ] as [(String, [String])]
  )
  func reading(text: String, expected: [String]) throws {
    let form = try #require(WebForm(Array(text.utf8)))
    #expect(form.fields.flatMap { [$0.name, $0.value] } == expected)
  }

  @Test(
    "A broken form is none",
    arguments: ["a=%", "a=%4", "a=%zz", "a=%00", "%FF=1", "a=%C3%28", "a=%ED%A0%80"]
  )
  func broken(text: String) {
    #expect(WebForm(Array(text.utf8)) == nil)
  }

  @Test("Bytes that are no text are no form, and too many fields neither")
  func limits() {
    #expect(WebForm([0x61, 0x3D, 0xFF]) == nil)
    #expect(WebForm(Array(String(repeating: "a=1&", count: 256).utf8))?.fields.count == 256)
    #expect(WebForm(Array(String(repeating: "a=1&", count: 257).utf8)) == nil)
  }

  @Test("A field is found by its name")
  func finding() throws {
    let form = try #require(WebForm(Array("a=1&b=2&a=3".utf8)))
    #expect(form["a"] == "1")
    #expect(form["c"] == nil)
    #expect(form.values("a") == ["1", "3"])
  }
}
