/// An option of a command, with its help in the language of the moment.
public struct OptionSpecification: Hashable, Sendable {
  /// What follows the name of an option.
  public enum Kind: Hashable, Sendable {
    /// Nothing: the option is there or not.
    case flag
    /// Nothing; the option also exists as `--no-NAME`.
    case invertibleFlag
    /// One value.
    case value(name: String, ValueKind)
    /// One value each time it is given.
    case repeatedValue(name: String, ValueKind)
  }

  /// The long name without its dashes, such as `format`.
  public let name: String
  /// The letter of the short form, if there is one.
  public let letter: Character?
  /// What follows the name.
  public let kind: Kind
  /// One sentence for people.
  public let help: String
  /// The environment variable that counts where the option is not given.
  public let variable: String?
  /// Whether a command cannot run without it.
  public let isRequired: Bool
  /// Whether help, completion and suggestions leave it out.
  public let isHidden: Bool

  /// Makes an option of any kind.
  public init(
    _ name: String,
    letter: Character? = nil,
    kind: Kind,
    help: String,
    variable: String? = nil,
    isRequired: Bool = false,
    isHidden: Bool = false
  ) {
    self.name = name
    self.letter = letter
    self.kind = kind
    self.help = help
    self.variable = variable
    self.isRequired = isRequired
    self.isHidden = isHidden
  }

  /// Declares an option without a value.
  public static func flag(
    _ name: String,
    letter: Character? = nil,
    help: String,
    variable: String? = nil
  ) -> OptionSpecification {
    OptionSpecification(name, letter: letter, kind: .flag, help: help, variable: variable)
  }

  /// Declares an option that also exists as `--no-NAME`.
  public static func invertibleFlag(
    _ name: String,
    letter: Character? = nil,
    help: String,
    variable: String? = nil
  ) -> OptionSpecification {
    OptionSpecification(name, letter: letter, kind: .invertibleFlag, help: help, variable: variable)
  }

  /// Declares an option with one value.
  public static func value(
    _ name: String,
    letter: Character? = nil,
    valueName: String,
    _ kind: ValueKind = .text,
    help: String,
    variable: String? = nil,
    isRequired: Bool = false
  ) -> OptionSpecification {
    OptionSpecification(
      name,
      letter: letter,
      kind: .value(name: valueName, kind),
      help: help,
      variable: variable,
      isRequired: isRequired
    )
  }

  /// Declares an option whose values are collected.
  public static func repeated(
    _ name: String,
    letter: Character? = nil,
    valueName: String,
    _ kind: ValueKind = .text,
    help: String,
    isRequired: Bool = false
  ) -> OptionSpecification {
    OptionSpecification(
      name,
      letter: letter,
      kind: .repeatedValue(name: valueName, kind),
      help: help,
      isRequired: isRequired
    )
  }

  /// The name as it is typed.
  public var longForm: String { "--" + name }
  /// The letter as it is typed.
  public var shortForm: String? { letter.map { "-\($0)" } }
  /// The name and the kind of the value, if the option takes one.
  public var value: (name: String, kind: ValueKind)? {
    switch kind {
    case .flag, .invertibleFlag: nil
    case .value(let name, let kind), .repeatedValue(let name, let kind): (name, kind)
    }
  }
  /// Whether the values of several uses are collected.
  public var isRepeated: Bool { if case .repeatedValue = kind { true } else { false } }
  /// The form that says no, if there is one.
  public var invertedForm: String? { kind == .invertibleFlag ? "--no-" + name : nil }
}
