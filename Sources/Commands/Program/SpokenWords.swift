import Text

/// The words in which a person is spoken to, kept where an error can find them after a command has ended.
final class SpokenWords {
  /// The words, in the language that was chosen last.
  var words: Messages

  /// Starts with the words of the environment.
  init(_ words: Messages) { self.words = words }
}
