/// What a piece of text means on the screen; a theme decides how that looks.
public struct Style: OptionSet, Sendable, Hashable {
  /// One bit a meaning.
  public let rawValue: UInt32

  /// Takes the bits as they are.
  public init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  /// A heading.
  public static let heading = Style(rawValue: 1 << 0)
  /// Words that are stressed.
  public static let emphasis = Style(rawValue: 1 << 1)
  /// Words that are stressed more.
  public static let strong = Style(rawValue: 1 << 2)
  /// Words that no longer hold.
  public static let strikethrough = Style(rawValue: 1 << 3)
  /// Words of a program or a command.
  public static let code = Style(rawValue: 1 << 4)
  /// An address, or the words of a link.
  public static let link = Style(rawValue: 1 << 5)
  /// The words of others.
  public static let quote = Style(rawValue: 1 << 6)
  /// What is less important than its surroundings.
  public static let muted = Style(rawValue: 1 << 7)
  /// A right answer.
  public static let right = Style(rawValue: 1 << 8)
  /// A wrong answer.
  public static let wrong = Style(rawValue: 1 << 9)
  /// A hint.
  public static let hint = Style(rawValue: 1 << 10)
  /// What the eye should find first.
  public static let accent = Style(rawValue: 1 << 11)
  /// The name of a key.
  public static let key = Style(rawValue: 1 << 12)
  /// What the keys act on now.
  public static let focus = Style(rawValue: 1 << 13)
}
