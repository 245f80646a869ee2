/// The name of a table or column for programs: a JSON member, a column of CSV, part of a file's name.
public struct ReportKey: Sendable, Hashable, ExpressibleByStringLiteral {
  /// The name: Latin letters, digits, `-`, `_` and `.`; never empty.
  public let text: String

  /// Keeps what may stand in a key; each run of other characters becomes one `_`.
  public init(_ text: String) {
    var kept = ""
    for byte in text.utf8 {
      if ReportKey.isAllowed(byte) {
        kept.unicodeScalars.append(Unicode.Scalar(byte))
      } else if kept.last != "_" {
        kept += "_"
      }
    }
    self.text = kept.isEmpty ? "_" : kept
  }

  /// Makes a key from a word in the source.
  public init(stringLiteral value: String) { self.init(value) }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
      UInt8(ascii: "."):
      true
    default: false
    }
  }
}

/// Gives names that are all different: a name that is taken gets a number behind it.
struct UniqueNames {
  private var taken: Set<String>

  /// Starts with the names that are taken already.
  init(taken: Set<String> = []) { self.taken = taken }

  /// Returns the name, with the first free number behind it where it is taken.
  mutating func unique(_ name: String) -> String {
    var candidate = name
    var number = 2
    while !taken.insert(candidate).inserted {
      candidate = name + String(number)
      number += 1
    }
    return candidate
  }

  /// Returns the key, with the first free number behind it where it is taken.
  mutating func unique(_ key: ReportKey) -> ReportKey { ReportKey(unique(key.text)) }
}
