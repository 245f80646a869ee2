/// What is wrong with a command line; the words for people are the caller's.
public enum UsageProblem: Hashable, Sendable {
  /// No command takes such an option here.
  case unknownOption(String, suggestion: String?)
  /// There is no such subcommand.
  case unknownCommand(String, suggestion: String?)
  /// An option of a command stands before the name of one of its subcommands.
  case misplacedOption(String, subcommand: String)
  /// An option stands without the value it needs.
  case missingValue(option: String, valueName: String)
  /// A flag was given a value.
  case unexpectedValue(option: String, value: String)
  /// An option with one value is given twice.
  case repeatedOption(String)
  /// A value is none of the words allowed.
  case invalidChoice(String, name: String, allowed: [String], suggestion: String?)
  /// A value is no whole number.
  case invalidInteger(String, name: String)
  /// A whole number lies outside its bounds.
  case integerOutOfRange(String, name: String, bounds: ClosedRange<Int>)
  /// An argument that must be there is missing.
  case missingArgument(String)
  /// An option that must be there is missing.
  case missingOption(String, valueName: String)
  /// There are more arguments than the command takes.
  case unexpectedArgument(String)
  /// The word at this position, counted from 1, is not UTF-8.
  case invalidUTF8(position: Int)
}
