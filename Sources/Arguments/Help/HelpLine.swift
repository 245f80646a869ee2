/// A line of a help screen with its part in it, so that a terminal can show headings as such.
public struct HelpLine: Hashable, Sendable {
  /// The parts a line can play.
  public enum Role: Hashable, Sendable {
    /// A heading.
    case heading
    /// A sentence.
    case text
    /// A command line to copy or to read.
    case code
    /// An option, an argument or a command with what it does.
    case entry
    /// An empty line.
    case blank
  }

  /// The part of the line.
  public let role: Role
  /// The text with its indent.
  public let text: String

  /// Makes a line.
  public init(_ role: Role, _ text: String) {
    self.role = role
    self.text = text
  }
}
