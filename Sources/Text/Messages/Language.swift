/// A language in which the program speaks.
public enum Language: String, Sendable, CaseIterable {
  case english = "en"
  case russian = "ru"
  case kazakh = "kk"

  /// The name of the language in the language itself.
  public var ownName: String {
    switch self {
    case .english: "English"
    case .russian: "русский"
    case .kazakh: "қазақша"
    }
  }

  /// Reads a language tag such as `ru_RU.UTF-8`, `kk-Cyrl` or `en`; nil for a language that the program does not speak.
  public init?(tag: String) {
    let subtag = tag.prefix { $0 != "_" && $0 != "-" && $0 != "." && $0 != "@" }
    if subtag == "C" || subtag == "POSIX" {
      self = .english
    } else {
      self.init(rawValue: subtag.lowercased())
    }
  }

  /// The language of a person: the one asked for, else the first that the environment names, else English.
  ///
  /// The order is `QADAM_LANG`, `LC_ALL`, `LC_MESSAGES`, `LANG`; a variable that names a language which the program
  /// does not speak is passed over, so that `LANG=de_DE` with `QADAM_LANG=kk` gives Kazakh. Where none of them names
  /// a language that is spoken, as `C.UTF-8` does not, the list `LANGUAGE` is asked, as gettext does.
  public static func preferred(
    asked: Language? = nil,
    variables: (String) -> String?
  ) -> Language {
    if let asked { return asked }
    for name in ["QADAM_LANG", "LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = variables(name), let language = Language(tag: value) else { continue }
      // A code set says how letters are stored, not which language they make.
      if value.hasPrefix("C.") { break }
      return language
    }
    let wishes = (variables("LANGUAGE") ?? "").split(separator: ":")
    return wishes.lazy.compactMap { Language(tag: String($0)) }.first ?? .english
  }

  /// Which form of a counted message fits a number; forms count from 0 as gettext does.
  ///
  /// Source: CLDR plural rules; gettext's `Plural-Forms` of the catalogues say the same.
  public func pluralForm(of count: Int) -> Int {
    let number = count.magnitude
    switch self {
    case .english, .kazakh: return number == 1 ? 0 : 1
    case .russian:
      if number % 10 == 1 && number % 100 != 11 { return 0 }
      if (2...4).contains(number % 10) && !(12...14).contains(number % 100) { return 1 }
      return 2
    }
  }

  /// The number of forms that a counted message has.
  public var pluralFormCount: Int { self == .russian ? 3 : 2 }
}
