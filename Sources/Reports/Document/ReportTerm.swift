/// One of a few things that a figure can say in a word.
public struct ReportTerm: Sendable, Hashable {
  /// The name for programs.
  public let code: String
  /// The words for people.
  public let words: String

  /// Joins the name for programs and the words for people.
  public init(code: String, words: String) {
    self.code = code
    self.words = words
  }

  /// The same term with its texts put through a function.
  func mapping(_ transform: (String) -> String) -> ReportTerm {
    ReportTerm(code: transform(code), words: transform(words))
  }
}

extension [ReportTerm] {
  /// The names for programs, one behind the other.
  var codes: String { map { $0.code }.joined(separator: " ") }

  /// The words for people.
  var words: String { map { $0.words }.joined(separator: ", ") }
}
