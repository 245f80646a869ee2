import ProgressStore
import Text

/// Says early what is wrong with an alias.
enum AliasCheck {
  /// What is wrong, in one line; nil where nothing is.
  static func problem(with typed: String, words: Messages) -> String? {
    do {
      _ = try Alias(typed)
      return nil
    } catch {
      return ProfileFailureWords(words: words).failure(for: error).message
    }
  }
}
