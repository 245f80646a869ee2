import JSON
import Learning
import LessonEngine
import Terminal
import Text

/// A worksheet: a list of fields, of which one is opened and written at a time.
struct SheetControl: AnswerControl {
  private let exercise: Exercise
  private let sheet: Worksheet
  private let desk: WritingDesk
  private let words: Messages
  private let text: RichText
  private var fields: [String: String]
  private var selected = 0
  private var current: (field: WorksheetField, control: WritingControl)?
  private var notice: [String] = []

  init(_ view: ExerciseView, sheet: Worksheet, desk: WritingDesk, words: Messages) {
    exercise = view.exercise
    self.sheet = sheet
    self.desk = desk
    self.words = words
    text = RichText(words: words, widthLimit: nil)
    fields = view.fields
  }

  /// All that is saved: finishing hands in what stands there.
  var answer: JSONValue? {
    .object(JSONObject(fields.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) }))
  }

  /// The field that was just written.
  var part: JSONValue? {
    current.map { [$0.field.id: .string($0.control.text)] }
  }

  func keys(_ words: Messages) -> [KeyHint] {
    [
      KeyHint("↑ ↓", words.keyMove()), KeyHint("Enter", words.keyOpenField()),
      KeyHint("f", words.keyFinishSheet()),
    ]
  }

  mutating func goOn(with view: ExerciseView) {
    fields = view.fields
    guard let saved = current?.field else { return }
    desk.drop(WritingTask(saved, of: exercise))
    current = nil
    let open = WorksheetText(sheet: sheet, words: words)
      .open(saved.points(for: fields[saved.id] ?? ""))
    notice = [words.fieldSaved(title: InlineText.plain(saved.title))]
    if !open.isEmpty { notice += [words.sheetStillOpen()] + open.map { "- " + $0 } }
    if open.isEmpty, selected + 1 < sheet.fields.count { selected += 1 }
  }

  mutating func play(
    in region: LiveRegion,
    below head: (_ width: Int) -> [StyledLine],
    hints: [KeyHint]
  ) -> LiveRegion.Ending {
    while true {
      if current != nil {
        if let ending = write(in: region) { return ending }
        continue
      }
      switch choose(in: region, below: head, hints: hints) {
      case .submitted: open(in: region)
      case .other(.character("f")): return .submitted
      case let ending: return ending
      }
    }
  }

  // MARK: - The list

  private mutating func choose(
    in region: LiveRegion,
    below head: (_ width: Int) -> [StyledLine],
    hints: [KeyHint]
  ) -> LiveRegion.Ending {
    let text = text
    let lines = notice
    let state = WorksheetText(sheet: sheet, words: words).progress(sheet.points(for: fields))
    var list = ChoiceList(items: items, selected: selected, hints: hints)
    let ending = region.play(&list) { width in
      var above = head(width)
      if !lines.isEmpty { above.append(StyledLine()) }
      above += lines.flatMap { text.paragraph($0, .accent, width: width) }
      return above + [StyledLine()] + text.paragraph(state, .muted, width: width)
    }
    selected = list.selected
    notice = []
    return ending
  }

  private var items: [StyledLine] {
    let sheetText = WorksheetText(sheet: sheet, words: words)
    return sheet.fields.map { field in
      let now = fields[field.id] ?? ""
      let points = field.points(for: now)
      let isDone = !now.isEmpty && points.allSatisfy { $0.isDone }
      let state = sheetText.state(field, text: now)
      return StyledLine(isDone ? "✓ " : "· ", isDone ? .right : .muted)
        .appending(sheetText.title(field))
        .appending(" – " + state, .muted)
    }
  }

  // MARK: - A field

  /// The task goes to the transcript, where it can be looked up while a long text is written.
  private mutating func open(in region: LiveRegion) {
    let field = sheet.fields[selected]
    let sheetText = WorksheetText(sheet: sheet, words: words)
    let width = region.console.size.columns
    region.commit(
      text.heading(sheetText.title(field), width: width) + [StyledLine()]
        + text.explanation(sheetText.task(field), width: width) + [StyledLine()]
    )
    current = (
      field,
      WritingControl(
        WritingTask(field, of: exercise),
        desk: desk,
        words: words,
        text: fields[field.id] ?? ""
      )
    )
  }

  /// Takes what is written into the field; nil where it is left or goes on.
  private mutating func write(in region: LiveRegion) -> LiveRegion.Ending? {
    guard case (let field, var control)? = current else { return nil }
    var keys = control.keys(words)
    keys[0] = KeyHint("Ctrl-S", words.keySaveField())
    keys.append(KeyHint("Esc", words.keyBackToFields()))
    let (text, lines) = (text, notice)
    let title = WorksheetText(sheet: sheet, words: words).title(field)
    let ending = control.play(
      in: region,
      below: { width in
        text.paragraph(title, .strong, width: width)
          + lines.flatMap { text.paragraph($0, .wrong, width: width) }
      },
      hints: keys
    )
    current = (field, control)
    notice = []
    switch ending {
    case .submitted: return submit(control.text, field)
    case .other(.escape):
      current = nil
      if control.text != fields[field.id] ?? "" { notice = [words.draftKept()] }
      return nil
    case .other: return nil
    case .event: return ending
    }
  }

  private mutating func submit(_ text: String, _ field: WorksheetField) -> LiveRegion.Ending? {
    do throws(AnswerError) {
      let kept = try field.canonical(text)
      guard kept == fields[field.id] ?? "" else { return .submitted }
      desk.drop(WritingTask(field, of: exercise))
      current = nil
      notice = [words.fieldUnchanged()]
    } catch { notice = [words.sentence(for: error)] }
    return nil
  }
}
