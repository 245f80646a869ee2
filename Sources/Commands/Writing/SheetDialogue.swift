import JSON
import Learning
import LessonEngine
import Text

/// Fills in a worksheet field by field; each field is kept as soon as it is done.
struct SheetDialogue: LineDialogue {
  private let sheet: Worksheet
  private let exercise: Exercise
  private let desk: WritingDesk
  private var fields: [String: String]
  /// The field that is being written.
  private var current: (field: WorksheetField, writer: LineWriter)?

  init?(_ view: ExerciseView, desk: WritingDesk) {
    guard let sheet = view.exercise.body as? Worksheet else { return nil }
    self.sheet = sheet
    self.desk = desk
    exercise = view.exercise
    fields = view.fields
  }

  mutating func opening(_ words: Messages) -> [PlainPart] {
    current.map { field(words, $0.field) } ?? list(words)
  }

  func prompt(_ words: Messages) -> String {
    current.map { words.promptField(line: $0.writer.nextLine) } ?? words.howWorksheet()
  }

  mutating func take(_ line: String, _ words: Messages) -> LineReply {
    guard current == nil else { return write(line, words) }
    switch InlineText.trimmed(line).lowercased() {
    case "":
      guard let next = nextOpen else { return finish() }
      return .more(begin(next, words))
    case "f": return finish()
    case "h", "s", "q", "?": return .command
    case let text:
      guard let number = Int(text), sheet.fields.indices.contains(number - 1) else {
        let error = AnswerError.outOfRange(text, limit: sheet.fields.count)
        return .more([.line(words.sentence(for: error))])
      }
      return .more(begin(sheet.fields[number - 1], words))
    }
  }

  mutating func goOn(with view: ExerciseView, _ words: Messages) -> [PlainPart]? {
    guard view.exercise.id == exercise.id else { return nil }
    fields = view.fields
    guard let saved = current?.field else { return list(words) }
    desk.drop(WritingTask(saved, of: exercise))
    current = nil
    let text = WorksheetText(sheet: sheet, words: words)
    let open = text.open(saved.points(for: fields[saved.id] ?? ""))
    return [.line(words.fieldSaved(title: InlineText.plain(saved.title)))]
      + (open.isEmpty ? [] : [.line(words.sheetStillOpen())] + open.map { .line("- " + $0) })
      + [.line("")] + list(words)
  }

  // MARK: - The list

  /// The first field that something is still to be done at.
  private var nextOpen: WorksheetField? {
    sheet.fields.first { field in
      field.points(for: fields[field.id] ?? "").contains { !$0.isDone }
    }
  }

  private func finish() -> LineReply {
    let whole = JSONObject(fields.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) })
    return .input(.answer(.object(whole), certainty: nil, milliseconds: nil), [])
  }

  private func list(_ words: Messages) -> [PlainPart] {
    let text = WorksheetText(sheet: sheet, words: words)
    let lines = sheet.fields.enumerated().map { place, field in
      let state = text.state(field, text: fields[field.id] ?? "")
      return PlainPart.line("\(place + 1). \(text.title(field)) – \(state)")
    }
    return lines + [.line(text.progress(sheet.points(for: fields)))]
  }

  // MARK: - A field

  private mutating func begin(_ field: WorksheetField, _ words: Messages) -> [PlainPart] {
    let task = WritingTask(field, of: exercise)
    var writer = LineWriter(task, desk: desk, text: fields[field.id] ?? "")
    let notice = writer.takeUpDraft(words)
    current = (field, writer)
    return self.field(words, field) + notice
  }

  private func field(_ words: Messages, _ field: WorksheetField) -> [PlainPart] {
    let text = WorksheetText(sheet: sheet, words: words)
    let now = fields[field.id] ?? ""
    var parts: [PlainPart] = [.line(text.title(field)), .markdown(text.task(field))]
    if !now.isEmpty {
      parts.append(.line(words.fieldNow()))
      parts += text.lines(of: now, in: field).map { .line("- " + $0) }
      parts.append(.line(words.fieldReplace()))
    }
    return parts
  }

  private mutating func write(_ line: String, _ words: Messages) -> LineReply {
    guard case (let field, var writer)? = current else { return .more([]) }
    let reply = writer.take(line, words)
    current = (field, writer)
    switch reply {
    case .more(let parts): return .more(parts)
    case .leave:
      current = nil
      return .more((writer.isEmpty ? [] : [.line(words.draftKept())]) + list(words))
    case .done(let text):
      guard text != fields[field.id] ?? "" else {
        current = nil
        desk.drop(writer.task)
        return .more([.line(words.fieldUnchanged())] + list(words))
      }
      return .input(.save([field.id: .string(text)]), [])
    }
  }
}
