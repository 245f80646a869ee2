import Learning
import Text

/// A text that is written line by line, with a draft that grows with each line.
struct LineWriter {
  let task: WritingTask
  private let desk: WritingDesk
  private var lines: [String]
  private var warnsOfDisk = true

  /// What a line did.
  enum Reply {
    case more([PlainPart])
    /// The text is done, and is one that is taken.
    case done(String)
    /// The person leaves; the draft stays.
    case leave
  }

  /// Begins with the draft, or with a text that is there already.
  init(_ task: WritingTask, desk: WritingDesk, text: String = "") {
    self.task = task
    self.desk = desk
    lines = LineWriter.lines(of: text)
  }

  /// The text so far.
  var text: String { lines.joined(separator: "\n") }
  /// Whether nothing is written.
  var isEmpty: Bool { lines.allSatisfy { $0.allSatisfy { $0.isWhitespace } } }
  /// The number of the line that comes next.
  var nextLine: Int { lines.count + 1 }

  /// Takes up a draft from before, with what to say about it.
  mutating func takeUpDraft(_ words: Messages) -> [PlainPart] {
    switch desk.draft(of: task) {
    case .text(let draft):
      guard !draft.isEmpty else { return [] }
      lines = LineWriter.lines(of: draft)
      return [.line(words.draftFound(words: WrittenText.wordCount(of: draft)))]
    case .failed(let fault): return [.line(words.sentence(for: fault))]
    }
  }

  /// Takes a line or a command, which begins with a full stop.
  mutating func take(_ line: String, _ words: Messages) -> Reply {
    switch InlineText.trimmed(line) {
    case ".": return finish(words)
    case ".?": return .more([.line(words.writingHelp())])
    case ".l": return .more(shown(words))
    case ".u":
      if !lines.isEmpty { lines.removeLast() }
      return .more(keep(words) + shown(words))
    case ".c":
      lines = []
      return .more(keep(words) + shown(words))
    case ".e": return .more(edit(words))
    case ".q":
      return .leave
    default: return add(line.hasPrefix("..") ? String(line.dropFirst()) : line, words)
    }
  }

  private mutating func add(_ line: String, _ words: Messages) -> Reply {
    if isEmpty, line.allSatisfy({ $0.isWhitespace }) { return .more([]) }
    // A line that makes the text too long is refused alone; what was written stays.
    let whole = lines + [line]
    do throws(AnswerError) {
      _ = try WrittenText.canonical(whole.joined(separator: "\n"), limit: task.limit)
    } catch {
      return .more([.line(words.sentence(for: error))])
    }
    lines = whole
    return .more(keep(words))
  }

  private func finish(_ words: Messages) -> Reply {
    do throws(AnswerError) {
      return .done(try task.canonical(text))
    } catch {
      return .more([.line(words.sentence(for: error))])
    }
  }

  private func shown(_ words: Messages) -> [PlainPart] {
    if lines.isEmpty { return [.line(words.draftEmpty())] }
    return lines.enumerated().map { .line("\($0 + 1). " + TextCleaner.cleanLine($1)) }
      + [.line(words.textLength(words: WrittenText.wordCount(of: text)))]
  }

  private mutating func edit(_ words: Messages) -> [PlainPart] {
    switch desk.edit(text, for: task) {
    case .text(let edited):
      lines = LineWriter.lines(of: edited)
      return shown(words)
    case .failed(let fault):
      // A crash may have left more in the file than was typed here.
      if case .text(let draft) = desk.draft(of: task), !draft.isEmpty {
        lines = LineWriter.lines(of: draft)
      }
      return [.line(words.sentence(for: fault))]
    }
  }

  private mutating func keep(_ words: Messages) -> [PlainPart] {
    guard !desk.keep(text, for: task), warnsOfDisk else { return [] }
    warnsOfDisk = false
    return [.line(words.draftNotKept())]
  }

  private static func lines(of text: String) -> [String] {
    text.isEmpty
      ? [] : text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
  }
}
