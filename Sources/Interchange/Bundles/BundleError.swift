public import Sealing

/// The rule that a bundle breaks; nothing of such a bundle is taken.
public enum BundleError: Error, Hashable, Sendable {
  /// The file is not a bundle, or not for the key at hand.
  case sealed(AgeError)
  /// The file is larger than any bundle.
  case tooLarge(limit: Int)
  /// The first line is not that of a bundle.
  case notABundle
  /// A newer program wrote the bundle.
  case newerVersion(found: Int, known: Int)
  /// A line is longer, or there are more of them, than any bundle needs.
  case tooManyFacts(limit: Int)
  /// The bundle ends too early or goes on after its end.
  case cut
  /// The header lacks something, has something unknown or a value out of its range.
  case malformedHeader(member: String)
  /// A fact lacks something, has something unknown or a value out of its range.
  case malformedFact(line: Int)
  /// A fact says what only a newer program knows.
  case unknownFact(line: Int, kind: String)
  /// A fact is about somebody else, or from another device, than the header says.
  case foreignFact(line: Int)
  /// The facts are not in the order of the device's counter.
  case wrongOrder(line: Int)
  /// A fact does not follow from the one before it.
  case brokenChain(line: Int)
  /// The signature is not the device's: the bundle was changed after it was made.
  case wrongSignature
}
