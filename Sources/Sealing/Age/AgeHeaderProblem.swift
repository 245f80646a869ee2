/// The rule of the age format that a header breaks.
public enum AgeHeaderProblem: Hashable, Sendable {
  /// The header ends too early.
  case truncated
  /// A stanza has no name, an empty argument or a character that is not allowed.
  case stanzaLine
  /// The body of a stanza is not canonical base64 in lines of 64 characters.
  case stanzaBody
  /// The last line is not `---`, a space and 43 characters of base64.
  case authenticationLine
  /// A stanza of a kind that we know has the wrong arguments or length.
  case wrongStanza
  /// The stanza of a passphrase stands beside another one.
  case passphraseNotAlone
  /// There are more stanzas or longer lines than any file needs.
  case tooMuch
}
