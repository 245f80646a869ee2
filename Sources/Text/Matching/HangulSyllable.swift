/// A syllable of Hangul, whose parts Unicode reckons from its number.
struct HangulSyllable {
  private static let firstSyllable: UInt32 = 0xAC00
  private static let firstLead: UInt32 = 0x1100
  private static let firstVowel: UInt32 = 0x1161
  /// One below the first tail, so that 0 is none.
  private static let noTail: UInt32 = 0x11A7
  private static let leads: UInt32 = 19
  private static let vowels: UInt32 = 21
  private static let tails: UInt32 = 28

  private let number: UInt32

  /// Reads a syllable; nil for any other character.
  init?(_ scalar: Unicode.Scalar) {
    let count = HangulSyllable.leads * HangulSyllable.vowels * HangulSyllable.tails
    guard scalar.value >= HangulSyllable.firstSyllable,
      scalar.value - HangulSyllable.firstSyllable < count
    else { return nil }
    number = scalar.value - HangulSyllable.firstSyllable
  }

  /// Its two or three letters.
  var parts: [Unicode.Scalar] {
    let tail = number % HangulSyllable.tails
    let vowel = number / HangulSyllable.tails % HangulSyllable.vowels
    let lead = number / HangulSyllable.tails / HangulSyllable.vowels
    return [
      Unicode.Scalar(HangulSyllable.firstLead + lead),
      Unicode.Scalar(HangulSyllable.firstVowel + vowel),
      tail == 0 ? nil : Unicode.Scalar(HangulSyllable.noTail + tail),
    ].compactMap { $0 }
  }

  /// The syllable of a lead and a vowel, or of a syllable without a tail and a tail.
  static func composition(
    of first: Unicode.Scalar,
    and second: Unicode.Scalar
  ) -> Unicode.Scalar? {
    if (firstLead..<firstLead + leads).contains(first.value),
      (firstVowel..<firstVowel + vowels).contains(second.value)
    {
      let place = (first.value - firstLead) * vowels + (second.value - firstVowel)
      return Unicode.Scalar(firstSyllable + place * tails)
    }
    guard let syllable = HangulSyllable(first), syllable.number % tails == 0,
      (noTail + 1..<noTail + tails).contains(second.value)
    else { return nil }
    return Unicode.Scalar(first.value + second.value - noTail)
  }
}
