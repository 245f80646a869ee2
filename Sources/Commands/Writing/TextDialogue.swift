import JSON
import Learning
import LessonEngine
import Text

/// Takes a text of the learner's own, line by line.
struct TextDialogue: LineDialogue {
  private var writer: LineWriter

  init(_ view: ExerciseView, desk: WritingDesk) {
    writer = LineWriter(WritingTask(view.exercise), desk: desk)
  }

  mutating func opening(_ words: Messages) -> [PlainPart] { writer.takeUpDraft(words) }

  func prompt(_ words: Messages) -> String { words.promptWriting(line: writer.nextLine) }

  mutating func take(_ line: String, _ words: Messages) -> LineReply {
    let text = InlineText.trimmed(line).lowercased()
    // Before the first word a single letter is a command as everywhere; later it may be a word.
    if writer.isEmpty, ["h", "s", "q"].contains(text) { return .command }
    if text == "?", writer.isEmpty { return .more([.line(words.writingHelp())]) }
    switch writer.take(line, words) {
    case .more(let parts): return .more(parts)
    case .leave: return .input(.quit, writer.isEmpty ? [] : [.line(words.draftKept())])
    case .done(let text):
      return .input(.answer(.string(text), certainty: nil, milliseconds: nil), [])
    }
  }
}
