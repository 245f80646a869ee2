/// A reason why an age file, a key for one or its armour is refused.
public enum AgeError: Error, Hashable, Sendable {
  /// The file begins like no version of age that is read here.
  case unknownVersion
  /// The header breaks a rule of the format, or a stanza for us does.
  case malformedHeader(AgeHeaderProblem)
  /// None of the keys at hand, or not this passphrase, opens the file.
  case noMatch
  /// The header was changed after the file was made.
  case changedHeader
  /// The contents were changed, cut or lengthened after the file was made.
  case changedPayload
  /// The lines around the file, or its base64, break a rule of the armour.
  case malformedArmor
  /// The file is longer than the reader allows.
  case tooLarge(limit: Int)
  /// The passphrase was made harder to try than this program is ready to wait for.
  case workFactorTooHigh(found: Int, limit: Int)
  /// A text is not an age recipient or identity.
  case malformedKey
  /// A file is to be made for nobody.
  case noRecipients
  /// A lower floor failed.
  case sealing(SealingError)
}
