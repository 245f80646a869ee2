public import JSON

/// A learner's answer in its one canonical form: source numbers and words, whatever was shown and
/// in whatever language.
public struct Response: Sendable, Hashable {
  /// The answer as the session protocol spells it.
  public let value: JSONValue

  /// Takes a canonical value.
  public init(_ value: JSONValue) { self.value = value }

  /// Equal where both have the same canonical spelling: the record sorts keys, an answer need not.
  public static func == (left: Response, right: Response) -> Bool {
    left.value.canonicalText == right.value.canonicalText
  }

  /// Hashes the canonical spelling.
  public func hash(into hasher: inout Hasher) { hasher.combine(value.canonicalText) }

  /// The whole numbers of an array, in order; empty for every other shape.
  var numbers: [Int] { (value.arrayValue ?? []).compactMap { $0.integerValue } }
}

/// The order in which numbered things were shown: `[3, 1, 2]` shows the third of the source first.
public struct ShownOrder: Sendable, Hashable {
  /// The source numbers, counted from 1, in shown order; empty where nothing is arranged.
  public let sourceNumbers: [Int]

  /// Takes the source numbers.
  public init(sourceNumbers: [Int]) { self.sourceNumbers = sourceNumbers }

  /// The source number at a shown position counted from 1.
  public func sourceNumber(at position: Int) -> Int? {
    sourceNumbers.element(numbered: position)
  }

  /// The shown position, counted from 1, of a source number.
  public func position(of sourceNumber: Int) -> Int? {
    sourceNumbers.firstIndex(of: sourceNumber).map { $0 + 1 }
  }
}
