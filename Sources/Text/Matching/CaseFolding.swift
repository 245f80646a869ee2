/// Full case folding as Unicode defines it, for any script.
enum CaseFolding {
  /// Returns a text in which letters that differ in case alone are the same.
  static func folded(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0..<0x41, 0x61...0x7A: result.unicodeScalars.append(scalar)
      // The dotless i has no partner but folds to itself; its capital belongs to the dotted one.
      case 0x131: result.unicodeScalars.append(scalar)
      case 0x1E9E: result += "ss"
      // Cherokee had its capitals first, so they are what its small letters fold to.
      case 0x13A0...0x13FD, 0xAB70...0xABBF: result += scalar.properties.uppercaseMapping
      default: result += lowered(scalar.properties.uppercaseMapping)
      }
    }
    return result
  }

  /// Small letters without regard to neighbours, so that every sigma is the same.
  private static func lowered(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars { result += scalar.properties.lowercaseMapping }
    return result
  }
}
