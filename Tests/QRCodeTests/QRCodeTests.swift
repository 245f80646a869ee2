import QRCode
import TestSupport
import Testing

@Suite("QR codes")
struct QRCodeTests {
  static let texts = [
    "a", "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kudkz2d3qz5n0q2",
    "http://192.168.43.1:8080/?c=қадам", String(repeating: "0123456789", count: 200),
  ]

  @Test("Another program reads our codes, drawn dark on light and light on dark", arguments: texts)
  func reading(text: String) throws {
    let code = try QRCode(text)
    for lines in [code.lines, code.lines.map(Self.inverted)] {
      let script = """
        import sys, numpy, zxingcpp
        tops, bottoms = "█▀", "█▄"
        rows = []
        for line in sys.stdin.read().splitlines():
            rows.append([255 if c in tops else 0 for c in line])
            rows.append([255 if c in bottoms else 0 for c in line])
        image = numpy.kron(numpy.array(rows, dtype=numpy.uint8), numpy.ones((4, 4), dtype=numpy.uint8))
        found = zxingcpp.read_barcodes(image)
        sys.stdout.write(found[0].text if found else "nothing")
        """
      let result = try ProgramStart(
        Project.judge,
        ["-c", script],
        environment: ["PYTHONIOENCODING": "utf-8"]
      ).run(input: Array(lines.joined(separator: "\n").utf8))
      #expect(result.output == text, "\(result.errors)")
    }
  }

  @Test("What no code can hold is refused")
  func refusal() {
    #expect(throws: QRCodeError.tooLong) { try QRCode(String(repeating: "ab", count: 1_500)) }
    #expect(throws: QRCodeError.tooLong) { try QRCode("a\0b") }
  }

  private static func inverted(_ line: String) -> String {
    let opposite: [Character: Character] = ["█": " ", " ": "█", "▀": "▄", "▄": "▀"]
    return String(line.map { opposite[$0] ?? $0 })
  }
}
