import Terminal

/// A text area whose text is kept as a draft word by word.
struct DraftedArea: Widget {
  private(set) var area: TextArea
  private let task: WritingTask
  private let desk: WritingDesk
  /// Whether the disk takes the draft.
  private(set) var isKept = true

  init(_ task: WritingTask, text: String, desk: WritingDesk) {
    self.task = task
    self.desk = desk
    area = TextArea(text: text, limit: task.limit)
  }

  var hints: [KeyHint] {
    get { area.hints }
    set { area.hints = newValue }
  }

  var text: String { area.text }

  mutating func handle(_ key: Key) -> WidgetOutcome {
    let outcome = area.handle(key)
    switch key {
    // The end of a word or of a line is a good moment: a file a letter would be too much.
    case .enter, .character(" "): keep()
    default: if outcome != .changed { keep() }
    }
    return outcome
  }

  func body(width: Int, height: Int) -> Frame { area.body(width: width, height: height) }

  /// Tells how wide the screen is, for moving up and down.
  mutating func fit(width: Int) { area.width = width }

  /// Keeps the draft as it stands.
  mutating func keep() { isKept = desk.keep(area.text, for: task) }
}
