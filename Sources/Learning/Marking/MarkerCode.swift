/// What a marker is called in the record: a short code in place of a name, such as `A7`.
///
/// A small letter is the same as its capital, so that nobody becomes two markers by a slip.
public struct MarkerCode: Sendable, Hashable, Comparable {
  /// The code in capitals.
  public let text: String

  /// The most characters.
  public static let limit = 16

  /// Takes letters, digits and hyphens, 1 to 16 of them; nil for anything else.
  public init?(_ text: String) {
    let code = text.uppercased()
    guard (1...MarkerCode.limit).contains(code.unicodeScalars.count),
      code.unicodeScalars.allSatisfy({ scalar in
        scalar == "-" || scalar.properties.isAlphabetic
          || scalar.properties.numericType == .decimal
      })
    else { return nil }
    self.text = code
  }

  /// The code of a device whose marker has not chosen one.
  public init(of device: DeviceID) {
    text = "M-" + device.text.prefix(4).uppercased()
  }

  /// Orders by text.
  public static func < (left: MarkerCode, right: MarkerCode) -> Bool { left.text < right.text }
}
