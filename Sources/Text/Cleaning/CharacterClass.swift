/// What a scalar does to a terminal that receives it.
enum CharacterClass {
  /// It is shown, or is an invisible space that does no harm.
  case visible
  /// It joins the scalar before it.
  case mark
  /// ZWJ or ZWNJ, which says how its neighbours join.
  case joiner
  case lineEnd
  case carriageReturn
  case tab
  /// It may move, hide, reorder or command.
  case forbidden

  init(of scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x0A: self = .lineEnd
    case 0x0D: self = .carriageReturn
    case 0x09: self = .tab
    case 0..<0x20, 0x7F..<0xA0: self = .forbidden
    case 0x20..<0x300, 0x400..<0x483, 0x48A...0x52F: self = .visible
    case 0x61C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: self = .forbidden
    case 0x2028...0x2029, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F: self = .forbidden
    case 0xFDD0...0xFDEF: self = .forbidden
    case let value where value & 0xFFFE == 0xFFFE: self = .forbidden
    case 0x200C...0x200D: self = .joiner
    default: self = CharacterClass.isMark(scalar) ? .mark : .visible
    }
  }

  static func isJoiner(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0x200C || scalar.value == 0x200D
  }

  /// Returns whether a joiner beside the scalar has a purpose: letters of joining scripts and pictures.
  static func canBeJoined(_ scalar: Unicode.Scalar, isMarkAllowed: Bool) -> Bool {
    if isMark(scalar) { return isMarkAllowed }
    // Digits are emoji to Unicode because of the key caps, but nothing joins them.
    return scalar.properties.isAlphabetic || (scalar.properties.isEmoji && scalar.value > 0x7F)
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: true
    default: false
    }
  }
}
