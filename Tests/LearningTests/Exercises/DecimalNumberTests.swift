import Foundation
import Testing

@testable import Learning

@Suite("Decimal numbers")
struct DecimalNumberTests {
  @Test(
    "A number is read as people write it",
    arguments: [
      ("0", 0, 0), ("7", 7, 0), ("-7", -7, 0), ("+7", 7, 0), ("\u{2212}7", -7, 0), ("2.50", 250, 2),
      ("2,5", 25, 1), (".5", 5, 1), ("5.", 5, 0), ("-.5", -5, 1), ("  3 ", 3, 0),
      ("\t3\n", 3, 0), ("16 600 000", 16_600_000, 0), ("1\u{A0}234,5", 12345, 1),
      ("1\u{202F}234", 1234, 0), ("1\u{2009}234", 1234, 0), ("0000000000000000000000012", 12, 0),
      ("999999999999999999", 999_999_999_999_999_999, 0),
      ("0.000000000000000001", 1, 18), ("-0", 0, 0),
    ] as [(String, Int64, Int)]
  )
  func reading(text: String, significand: Int64, scale: Int) throws {
    let number = try #require(DecimalNumber(text))
    #expect(number.significand == significand)
    #expect(number.scale == scale)
  }

  @Test(
    "What is no number, or too long for one, is refused",
    arguments: [
      "", " ", ".", ",", "-", "+", "--1", "+-1", "1-", "1..2", "1.2.3", "1,2,3", "1.2,3", "abc",
      "1a",
      "1e5", "0x1", "½", "٣", "１", "1\u{301}", "-\u{301}1", "2 5", "1 23", "12 34", "1  234",
      "1234 567", "1 234 ,5", "1.234 567", " 1 . 5", "1_000", "1'000", "NaN", "inf", "\u{0}",
      "1\u{0}",
      "1000000000000000000", "0.0000000000000000001", "123456789.1234567891",
    ]
  )
  func refusing(text: String) {
    #expect(DecimalNumber(text) == nil)
  }

  @Test("A number's text reads back as the same digits")
  func roundTrip() throws {
    var generator = SplitMix64(seed: 5)
    for _ in 0..<2000 {
      let number = Self.random(using: &generator)
      let read = try #require(DecimalNumber(number.text))
      #expect(read.significand == number.significand)
      #expect(read.scale == number.scale)
    }
  }

  @Test("Order, equality, tolerance and hash agree with Foundation's decimals")
  func comparison() throws {
    var generator = SplitMix64(seed: 9)
    for _ in 0..<3000 {
      let left = Self.random(using: &generator)
      let right =
        generator.number(below: 4) == 0
        ? Self.neighbour(of: left, using: &generator) : Self.random(using: &generator)
      let tolerance = Self.random(using: &generator)
      let (first, second) = (try Self.decimal(left), try Self.decimal(right))
      #expect((left < right) == (first < second))
      #expect((left == right) == (first == second))
      if left == right { #expect(left.hashValue == right.hashValue) }
      let limit = abs(try Self.decimal(tolerance))
      #expect(left.isWithin(tolerance, of: right) == (abs(first - second) <= limit))
    }
  }

  @Test("A number that differs only in zeros is the same number")
  func trailingZeros() {
    for scale in 0...17 {
      let short = DecimalNumber(significand: 5)
      let long = DecimalNumber(
        significand: (0..<scale).reduce(5) { value, _ in value * 10 },
        scale: scale
      )
      #expect(short == long)
      #expect(Set([short, long]).count == 1)
      #expect(!(short < long) && !(long < short))
    }
    #expect(DecimalNumber(significand: 0, scale: 4) == DecimalNumber(significand: 0))
    #expect(
      DecimalNumber(significand: 0, scale: 4).hashValue == DecimalNumber(significand: 0).hashValue
    )
  }

  @Test("Digits and places beyond the limits are brought into them")
  func limits() {
    #expect(DecimalNumber(significand: .max).text == "999999999999999999")
    #expect(DecimalNumber(significand: .min).text == "-999999999999999999")
    #expect(DecimalNumber(significand: 1, scale: .max).text == "0.000000000000000001")
    #expect(DecimalNumber(significand: 1, scale: .min).text == "1")
    let extremes = [Int64.max, .min, 0, 1, -1].flatMap { significand in
      [0, 9, 18].map { DecimalNumber(significand: significand, scale: $0) }
    }
    for left in extremes {
      for right in extremes {
        #expect((left == right) == !(left < right || right < left))
        #expect(left.isWithin(left.distance(to: right) == 0 ? right : left, of: left))
      }
    }
  }

  @Test("Binary numbers become the decimals they are written as")
  func binaryNumbers() throws {
    var generator = SplitMix64(seed: 21)
    for _ in 0..<2000 {
      let number = Self.random(using: &generator, digits: 12)
      let value = number.approximation
      let back = try #require(DecimalNumber(value))
      #expect(back == number, "\(number.text)")
    }
    for value in [Double.infinity, .nan, 1e18, -1e300, 1e-19, .leastNonzeroMagnitude] {
      #expect(DecimalNumber(value) == nil)
    }
    #expect(DecimalNumber(-0.0)?.significand == 0)
    #expect(DecimalNumber(1e17)?.text == "100000000000000000")
  }

  private static func random(using generator: inout SplitMix64, digits: Int = 18) -> DecimalNumber {
    let length = generator.number(below: digits) + 1
    let bound = (0..<length).reduce(1) { value, _ in value * 10 }
    let magnitude = Int64(generator.number(below: bound))
    return DecimalNumber(
      significand: generator.number(below: 2) == 0 ? magnitude : -magnitude,
      scale: generator.number(below: min(19, digits))
    )
  }

  /// The same number with more places, sometimes one unit of its last place away.
  private static func neighbour(
    of number: DecimalNumber,
    using generator: inout SplitMix64
  ) -> DecimalNumber {
    let step = Int64(generator.number(below: 3) - 1)
    guard abs(number.significand) < 1_000_000_000_000_000, number.scale < 16 else {
      return DecimalNumber(significand: number.significand + step, scale: number.scale)
    }
    return DecimalNumber(significand: number.significand * 100 + step, scale: number.scale + 2)
  }

  private static func decimal(_ number: DecimalNumber) throws -> Decimal {
    try #require(Decimal(string: number.text, locale: Locale(identifier: "en_US_POSIX")))
  }
}
