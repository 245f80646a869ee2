/// What may stand as the value of an option or as an argument.
public enum ValueKind: Hashable, Sendable {
  /// Any text.
  case text
  /// One of a few words.
  case choice([String])
  /// A whole number within bounds.
  case integer(ClosedRange<Int>)
  /// A path, completed with files and folders.
  case file
  /// A path, completed with folders.
  case folder
  /// A name from a list that changes, such as the lessons of a course; a completion script asks
  /// the program for it with `PROGRAM complete LIST`.
  case dynamic(list: String)

  /// The words of a choice, none for every other kind.
  public var choices: [String] { if case .choice(let words) = self { words } else { [] } }
}
