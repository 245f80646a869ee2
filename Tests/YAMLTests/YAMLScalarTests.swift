import Testing
import YAML

@Suite struct YAMLScalarTests {
  @Test(
    "A whole number is digits with at most a minus sign",
    arguments: [
      ("15", 15), ("-15", -15), ("007", 7), ("", nil), ("-", nil), ("+1", nil), ("1_000", nil),
      ("0x10", nil), ("1.0", nil), ("9223372036854775808", nil), ("١", nil),
    ] as [(String, Int?)]
  )
  func integers(text: String, value: Int?) {
    #expect(YAMLScalar(text: text, style: .plain).integer == value)
    #expect(YAMLScalar(text: text, style: .quoted).integer == nil)
  }

  @Test(
    "A decimal keeps its spelling",
    arguments: [
      ("25.9", true), ("-0.10", true), ("12", true), ("1.", false), (".5", false), ("1e3", false),
      ("1.2.3", false), ("", false), ("-", false), ("25,9", false), (".nan", false),
    ]
  )
  func decimals(text: String, isDecimal: Bool) {
    #expect(YAMLScalar(text: text, style: .plain).decimalText == (isDecimal ? text : nil))
    #expect(YAMLScalar(text: text, style: .quoted).decimalText == nil)
  }

  @Test(
    "Only true and false are truth values",
    arguments: [
      ("true", true), ("false", false), ("True", nil), ("yes", nil), ("no", nil), ("on", nil),
    ] as [(String, Bool?)]
  )
  func truth(text: String, value: Bool?) {
    #expect(YAMLScalar(text: text, style: .plain).bool == value)
    #expect(YAMLScalar(text: text, style: .quoted).bool == nil)
  }
}
