/// A reason why a profile cannot be made, found or renamed.
public enum ProfileError: Error, Hashable, Sendable {
  /// The alias is empty once it is cleaned.
  case emptyAlias
  /// The alias has more characters than allowed.
  case longAlias(limit: Int)
  /// The alias holds control characters, line ends or characters that show nothing.
  case unprintableAlias
  /// A profile with the alias is there already; case does not tell them apart.
  case aliasTaken(String)
  /// There is no such profile; the known ones are given for the message.
  case unknownProfile(String, known: [String])
}
