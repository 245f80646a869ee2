import Foundation
import TestSupport
import Testing
import Text

struct CanonicalCompositionTests {
  private func scalars(_ text: String) -> [UInt32] { text.unicodeScalars.map { $0.value } }

  @Test(
    "Letters with marks become one character, and nothing else changes",
    arguments: [
      ("", ""), ("plain", "plain"), ("и\u{306}", "й"), ("Е\u{308}", "Ё"), ("é", "é"),
      ("a\u{323}\u{302}", "\u{1EAD}"), ("a\u{302}\u{323}", "\u{1EAD}"),
      ("\u{212B}", "Å"), ("\u{2126}", "Ω"), ("\u{958}", "\u{915}\u{93C}"),
      ("\u{1100}\u{1161}\u{11A8}", "각"), ("ә\u{301}", "ә\u{301}"), ("\u{301}a", "\u{301}a"),
      ("a\u{315}\u{300}\u{5AE}b", "à\u{5AE}\u{315}b"), ("👩‍🏫", "👩‍🏫"),
    ]
  )
  func examples(text: String, expected: String) {
    #expect(scalars(CanonicalComposition.composed(text)) == scalars(expected))
  }

  @Test("Every character, and ten thousand mixtures, are composed as Python composes them")
  func judge() throws {
    let script = """
      import random, unicodedata, sys
      chance = random.Random(2011)
      known = [c for c in map(chr, range(0x110000)) if not 0xD800 <= ord(c) < 0xE000
               and unicodedata.category(c) != "Cn"]
      marks = [c for c in known if unicodedata.combining(c)]
      parts = [c for c in known if unicodedata.decomposition(c)] + marks * 3 + list("aeiouAEиеәк")
      texts = known + ["".join(chance.choices(parts, k=chance.randint(2, 7))) for _ in range(10000)]
      def spell(text): return " ".join(f"{ord(c):x}" for c in text)
      sys.stdout.writelines(f"{spell(t)};{spell(unicodedata.normalize('NFC', t))}\\n" for t in texts)
      """
    let judge = try ProgramStart("python3", ["-c", script]).run()
    #expect(judge.code == 0, "\(judge.errors)")
    var count = 0
    for line in judge.outputBytes.split(separator: 0x0A) {
      let sides = line.split(separator: UInt8(ascii: ";")).map { side in
        side.split(separator: 0x20).compactMap {
          UInt32(String(decoding: $0, as: UTF8.self), radix: 16)
        }
      }
      let text = String(String.UnicodeScalarView(sides[0].compactMap { Unicode.Scalar($0) }))
      let composed = CanonicalComposition.composed(text)
      if scalars(composed) != sides[1] { Issue.record("\(sides) became \(scalars(composed))") }
      count += 1
    }
    #expect(count > 140_000)
  }
}
