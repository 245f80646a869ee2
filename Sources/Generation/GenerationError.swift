/// A reason why files cannot be generated.
public enum GenerationError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A line that is none of gettext's.
  case unreadable(file: String, line: Int)
  /// A key stands twice.
  case duplicateKey(String, file: String)
  /// A key is not made of lowercase words joined by hyphens, nor a diagnostic's code.
  case badKey(String, file: String)
  /// A translation has a key that the template does not have.
  case unknownKey(String, file: String)
  /// A translation was made for another English text.
  case staleTranslation(String, file: String)
  /// A translation has other placeholders than the English text.
  case placeholdersDiffer(String, file: String)
  /// A counted message lacks a form, or has one too many.
  case pluralForms(String, file: String)
  /// An entry is marked as uncertain.
  case fuzzy(String, file: String)

  /// The fault, its place and its cure.
  public var description: String {
    switch self {
    case .unreadable(let file, let line): "\(file):\(line): not a line of gettext; mend its quotes"
    case .duplicateKey(let key, let file): "\(file): \(key) stands twice; rename one"
    case .badKey(let key, let file): "\(file): \(key) is no key; use words joined by hyphens"
    case .unknownKey(let key, let file): "\(file): \(key) is not in the template; remove it"
    case .staleTranslation(let key, let file): "\(file): \(key) has another msgid; translate anew"
    case .placeholdersDiffer(let key, let file): "\(file): \(key) has other placeholders"
    case .pluralForms(let key, let file): "\(file): \(key) has not the forms of its language"
    case .fuzzy(let key, let file): "\(file): \(key) is fuzzy; check it and remove the mark"
    }
  }
}
