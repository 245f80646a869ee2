import Terminal
import Testing

struct KeyDecoderTests {
  static let sequences: [(String, [Key])] = [
    ("a", [.character("a")]),
    ("қ", [.character("қ")]),
    ("👍", [.character("👍")]),
    ("жүз 1", "жүз 1".map { .character($0) }),
    ("\r", [.enter]), ("\n", [.enter]), ("\t", [.tab]),
    ("\u{7F}", [.backspace]), ("\u{8}", [.backspace]),
    ("\u{1}", [.control("a")]), ("\u{15}", [.control("u")]),
    ("\u{1B}[A", [.up]), ("\u{1B}[B", [.down]), ("\u{1B}[C", [.right]), ("\u{1B}[D", [.left]),
    ("\u{1B}OA", [.up]), ("\u{1B}OD", [.left]),
    ("\u{1B}[1;5C", [.right]),
    ("\u{1B}[H", [.home]), ("\u{1B}[1~", [.home]), ("\u{1B}[7~", [.home]), ("\u{1B}OH", [.home]),
    ("\u{1B}[F", [.end]), ("\u{1B}[4~", [.end]), ("\u{1B}[8~", [.end]), ("\u{1B}OF", [.end]),
    ("\u{1B}[5~", [.pageUp]), ("\u{1B}[6~", [.pageDown]),
    ("\u{1B}[2~", [.insert]), ("\u{1B}[3~", [.delete]), ("\u{1B}[3;5~", [.delete]),
    ("\u{1B}[Z", [.backTab]),
    ("\u{1B}OP", [.function(1)]), ("\u{1B}OR", [.function(3)]), ("\u{1B}[11~", [.function(1)]),
    ("\u{1B}[24~", [.function(12)]), ("\u{1B}[[A", [.function(1)]), ("\u{1B}[[E", [.function(5)]),
    ("\u{1B}OM", [.enter]),
    ("\u{1B}h", [.alternate("h")]), ("\u{1B}ж", [.alternate("ж")]),
    ("\u{1B}\u{1B}[A", [.escape, .up]),
    // Replies of the terminal and keys that this program does not know.
    ("\u{1B}[12;40R", []), ("\u{1B}[?62;1;2c", []), ("\u{1B}[>41;354;0c", []), ("\u{1B}[0n", []),
    ("\u{1B}]11;rgb:0000/0000/0000\u{1B}\\", []), ("\u{1B}]11;rgb:ff/ff/ff\u{7}", []),
    ("\u{1B}P1$r0m\u{1B}\\", []), ("\u{1B}_G;OK\u{1B}\\", []), ("\u{1B}^x\u{1B}\\", []),
    ("\u{1B}[97;5u", []), ("\u{1B}[<0;3;4M", []), ("\u{1B}[I", []), ("\u{1B}[99~", []),
    ("\u{1B}[\(String(repeating: "9", count: 500))~", []),
    ("\u{1B}Oq", []), ("\u{1B}[$q", []),
    // Pasted text keeps its letters and loses what would act.
    (
      "\u{1B}[200~а\nб\u{3}\t\u{1B}[A!\u{1B}[201~\r",
      [
        .character("а"), .character(" "), .character("б"), .character(" "), .character("!"), .enter,
      ]
    ),
    // Control characters beyond ASCII are no letters.
    ("\u{9B}", []), ("\u{85}a", [.character("a")]),
    ("\0", []), ("\u{1C}", []),
  ]

  @Test("Bytes become keys, wherever they are cut", arguments: sequences)
  func sequence(text: String, keys: [Key]) {
    var decoder = KeyDecoder()
    // What follows a sequence shows that the sequence was swallowed whole.
    let bytes = Array(text.utf8) + Array("z".utf8)
    #expect(bytes.flatMap { decoder.feed($0) } == keys + [.character("z")])
    #expect(decoder.patience == nil)
  }

  @Test(
    "Bytes that are no UTF-8 are dropped",
    arguments: [
      [0xFF], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xE2, 0x82], [0xF4, 0x90, 0x80, 0x80], [0x80],
      [0xE0, 0x80, 0x80], [0xD0], [0x9B],
    ] as [[UInt8]]
  )
  func invalid(bytes: [UInt8]) {
    var decoder = KeyDecoder()
    #expect((bytes + [0x7A]).flatMap { decoder.feed($0) } == [.character("z")])
  }

  @Test("An escape alone is a key once nothing follows")
  func escape() {
    var decoder = KeyDecoder()
    #expect(decoder.patience == nil)
    #expect(decoder.feed(0x1B).isEmpty)
    #expect(decoder.patience == 50)
    #expect(decoder.giveUp() == [.escape])
    #expect(decoder.patience == nil)
    #expect(decoder.feed(0x41) == [.character("A")])
  }

  @Test(
    "A sequence that never ends is given up without a key",
    arguments: ["\u{1B}[1;", "\u{1B}]0;title", "\u{1B}O", "\u{1B}P+q", "\u{1B}[["]
  )
  func unfinished(text: String) {
    var decoder = KeyDecoder()
    #expect(text.utf8.flatMap { decoder.feed($0) }.isEmpty)
    #expect(decoder.patience == 500)
    #expect(decoder.giveUp().isEmpty)
    #expect(decoder.feed(0x41) == [.character("A")])
  }

  @Test("Any bytes whatever leave the decoder ready for the next key")
  func noise() {
    var state: UInt64 = 3
    var decoder = KeyDecoder()
    for _ in 0..<200_000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      _ = decoder.feed(UInt8(truncatingIfNeeded: state >> 56))
    }
    for byte in "\u{18}\u{1B}[201~".utf8 { _ = decoder.feed(byte) }
    _ = decoder.giveUp()
    for byte in "\u{1B}[201~".utf8 { _ = decoder.feed(byte) }
    #expect(decoder.feed(0x41) == [.character("A")])
  }
}
