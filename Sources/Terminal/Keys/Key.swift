/// A key that somebody pressed.
public enum Key: Sendable, Hashable {
  /// A letter, digit or sign; a letter with marks may arrive as several.
  case character(Character)
  /// A letter with the control key, in lower case.
  case control(Character)
  /// A letter or sign with the alternate key.
  case alternate(Character)
  case enter, tab, backTab, backspace, delete, insert, escape
  case up, down, left, right, home, end, pageUp, pageDown
  /// A function key, counted from 1.
  case function(Int)
}
