import JSON
import Learning
import Terminal
import Text

/// A text of several lines, typed here or in the person's own editor.
struct WritingControl: AnswerControl {
  private var area: DraftedArea
  private let task: WritingTask
  private let desk: WritingDesk
  private let words: Messages
  private var notice: String?

  init(_ task: WritingTask, desk: WritingDesk, words: Messages, text: String = "") {
    self.task = task
    self.desk = desk
    self.words = words
    switch desk.draft(of: task) {
    case .text(let draft):
      area = DraftedArea(task, text: draft.isEmpty ? text : draft, desk: desk)
      if !draft.isEmpty, draft != text {
        notice = words.draftFoundHere(words: WrittenText.wordCount(of: draft))
      }
    case .failed(let fault):
      area = DraftedArea(task, text: text, desk: desk)
      notice = words.sentence(for: fault)
    }
  }

  /// What was typed.
  var text: String { area.text }

  var answer: JSONValue? {
    text.allSatisfy { $0.isWhitespace } ? nil : .string(text)
  }

  var takesLetters: Bool { true }

  func keys(_ words: Messages) -> [KeyHint] {
    let done = [
      KeyHint("Ctrl-S", words.keyDoneWriting()), KeyHint("Enter", words.keyNewLine()),
    ]
    return done + (desk.hasEditor ? [KeyHint("Ctrl-G", words.keyOwnEditor())] : [])
  }

  mutating func play(
    in region: LiveRegion,
    below head: (_ width: Int) -> [StyledLine],
    hints: [KeyHint]
  ) -> LiveRegion.Ending {
    let words = words
    while true {
      // An editor leaves a new area.
      area.hints = hints
      area.fit(width: min(80, region.console.size.columns))
      let notice = notice
      let ending = region.play(&area) { width in
        head(width) + WritingControl.lines(notice, words, width: width)
      }
      self.notice = area.isKept ? nil : words.draftNotKept()
      guard ending == .other(.control("g")) else { return ending }
      edit()
    }
  }

  /// Lets the person's own editor work on the draft.
  private mutating func edit() {
    switch desk.edit(text, for: task) {
    case .text(let edited):
      area = DraftedArea(task, text: edited, desk: desk)
    case .failed(let fault):
      notice = words.sentence(for: fault)
      // A crash may have left more in the file than was typed here.
      if case .text(let draft) = desk.draft(of: task), !draft.isEmpty {
        area = DraftedArea(task, text: draft, desk: desk)
      }
    }
  }

  private static func lines(_ notice: String?, _ words: Messages, width: Int) -> [StyledLine] {
    guard let notice else { return [] }
    return [StyledLine()]
      + RichText(words: words, widthLimit: nil).paragraph(notice, .accent, width: width)
  }
}
