import JSON
import Learning
import Text

/// A piece of what a stage shows.
enum StagePart {
  /// A text, in Markdown.
  case text(String)
  /// Numbers with bars as long as they are large.
  case bars([Bar])

  /// A number with what it counts.
  struct Bar: Sendable {
    let label: String
    let value: Int
  }
}

/// An answer that is put together from several lines.
protocol AnswerDraft {
  /// Takes a line; with an error the draft stays as it was.
  mutating func take(_ line: String) throws(AnswerError) -> AnswerDraftReply
}

/// What a line did to a draft.
enum AnswerDraftReply {
  /// The draft goes on; the lines say how it stands.
  case told([String])
  /// The answer is whole.
  case answer(JSONValue)
}
