/// The one spelling that Unicode calls NFC: what may be one character or a letter with marks is one character.
public enum CanonicalComposition {
  /// Below this, every character is composed and none is a mark.
  private static let firstMark: UInt32 = 0x300

  /// Returns a text in its composed spelling, which looks and compares the same.
  public static func composed(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { $0.value >= firstMark }) else { return text }
    var parts: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars { decompose(scalar, into: &parts) }
    order(&parts)
    var composed = String.UnicodeScalarView()
    composed.append(contentsOf: compose(parts))
    return String(composed)
  }

  // MARK: Taking apart

  private static let decompositions: [UInt32: (first: UInt32, second: UInt32)] = {
    var decompositions: [UInt32: (first: UInt32, second: UInt32)] = [:]
    let pairs = CanonicalPairs.rows
    for row in stride(from: 0, to: pairs.count, by: 3) {
      decompositions[pairs[row]] = (pairs[row + 1], pairs[row + 2])
    }
    let singles = CanonicalSingles.rows
    for row in stride(from: 0, to: singles.count, by: 2) {
      decompositions[singles[row]] = (singles[row + 1], 0)
    }
    return decompositions
  }()

  private static func decompose(_ scalar: Unicode.Scalar, into parts: inout [Unicode.Scalar]) {
    if let syllable = HangulSyllable(scalar) {
      parts += syllable.parts
    } else if let (first, second) = decompositions[scalar.value] {
      if let first = Unicode.Scalar(first) { decompose(first, into: &parts) }
      if second != 0, let second = Unicode.Scalar(second) { decompose(second, into: &parts) }
    } else {
      parts.append(scalar)
    }
  }

  /// Brings marks that stand at different places of a letter into their one order.
  private static func order(_ parts: inout [Unicode.Scalar]) {
    var start = 0
    while start < parts.count {
      guard combiningClass(parts[start]) != 0 else {
        start += 1
        continue
      }
      let end = parts[start...].firstIndex { combiningClass($0) == 0 } ?? parts.count
      // Marks of one class keep the order in which they were typed.
      let marks = parts[start..<end].enumerated().sorted {
        (combiningClass($0.element), $0.offset) < (combiningClass($1.element), $1.offset)
      }
      parts.replaceSubrange(start..<end, with: marks.map { $0.element })
      start = end
    }
  }

  private static func combiningClass(_ scalar: Unicode.Scalar) -> UInt8 {
    scalar.value < firstMark ? 0 : scalar.properties.canonicalCombiningClass.rawValue
  }

  // MARK: Putting together

  private struct Pair: Hashable {
    let first: UInt32
    let second: UInt32
  }

  private static let compositions: [Pair: Unicode.Scalar] = {
    var compositions: [Pair: Unicode.Scalar] = [:]
    for (whole, (first, second)) in decompositions where second != 0 {
      guard let scalar = Unicode.Scalar(whole), !scalar.properties.isFullCompositionExclusion
      else { continue }
      compositions[Pair(first: first, second: second)] = scalar
    }
    return compositions
  }()

  private static func compose(_ parts: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    var starter: Int?
    var lastClass: UInt8 = 0
    for part in parts {
      let partClass = combiningClass(part)
      // A mark of the same class in between keeps later ones from the letter.
      let isFree = starter == result.count - 1 || (lastClass != 0 && lastClass < partClass)
      if let place = starter, isFree, let whole = composition(of: result[place], and: part) {
        result[place] = whole
        continue
      }
      if partClass == 0 { starter = result.count }
      lastClass = partClass
      result.append(part)
    }
    return result
  }

  private static func composition(
    of first: Unicode.Scalar,
    and second: Unicode.Scalar
  ) -> Unicode.Scalar? {
    HangulSyllable.composition(of: first, and: second)
      ?? compositions[Pair(first: first.value, second: second.value)]
  }
}
