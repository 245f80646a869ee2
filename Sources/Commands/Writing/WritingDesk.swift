import Learning
import LessonEngine
import Platform
import ProgressStore
import Terminal

/// Where a person writes longer texts: drafts on the disk, and the editor of their own.
final class WritingDesk {
  /// Runs something while the terminal is as other programs expect it.
  var outside: (() -> Void) -> Void = { $0() }
  private let drafts: DraftFolder?
  private let editor: [String]
  /// Files that an editor left and that cannot be taken: nothing is written over them.
  private var held: Set<String> = []

  /// A desk that keeps nothing.
  static var empty: WritingDesk { WritingDesk(drafts: nil, variables: Environment(variables: [:])) }

  /// Whether there is an editor and a place for its file.
  var hasEditor: Bool { drafts != nil && !editor.isEmpty }

  /// What stands in a draft.
  enum Draft {
    /// A text, which may be empty.
    case text(String)
    /// What stood in the way; the file is kept as it is.
    case failed(Fault)
  }

  /// What can stand in the way of a draft or its editor.
  enum Fault {
    case noEditor, noFile, endedBadly, notUTF8, unreadable
    case cannotStart(String)
    case refused(AnswerError)
  }

  /// Takes the folder of drafts, nil where nothing is kept, and the variables that name an editor.
  init(drafts: DraftFolder?, variables: Environment) {
    self.drafts = drafts
    let named = [variables["VISUAL"], variables["EDITOR"]].compactMap { $0 }
      .first { $0.contains { !$0.isWhitespace } }
    editor = (named ?? "").split { $0.isWhitespace }.map { String($0) }
  }

  /// The draft that is there, an empty text where there is none.
  func draft(of task: WritingTask) -> Draft {
    let found = read(task)
    if case .failed = found { held.insert(task.name) }
    return found
  }

  /// Keeps a draft, unless a file is there that could not be taken.
  ///
  /// - Returns: Whether what was written is on the disk.
  func keep(_ text: String, for task: WritingTask) -> Bool {
    guard let drafts, !held.contains(task.name) else { return true }
    guard !text.isEmpty else {
      drafts.drop(task.name)
      return true
    }
    do {
      try drafts.keep(text, as: task.name)
      return true
    } catch { return false }
  }

  /// Removes the draft of a text that was handed in, now that it is in the record.
  func dropDraft(after feedback: Feedback) {
    guard feedback.response != nil, feedback.exercise.body is any RubricBody else { return }
    drop(WritingTask(feedback.exercise))
  }

  /// Lets an editor have a terminal that is drawn on.
  func stand(on region: LiveRegion, of console: TerminalConsole) {
    outside = { work in
      region.commit([])
      console.stop()
      work()
      // Where the terminal is gone the next read tells so.
      try? console.start()
      region.forget()
    }
  }

  /// Removes a draft whose text is in the record.
  func drop(_ task: WritingTask) {
    held.remove(task.name)
    drafts?.drop(task.name)
  }

  /// Lets the person's own editor work on a draft, and reads what it left.
  ///
  /// A file that could not be taken before is opened as it is, so that it can be mended.
  func edit(_ text: String, for task: WritingTask) -> Draft {
    guard let drafts else { return .failed(.noFile) }
    guard let program = editor.first else { return .failed(.noEditor) }
    if !held.contains(task.name) {
      // Editors expect the last line to be ended, too.
      let whole = text.isEmpty ? "" : text + "\n"
      guard (try? drafts.keep(whole, as: task.name)) != nil else { return .failed(.noFile) }
    }
    var ending: ChildProcess.Ending?
    outside { ending = try? ChildProcess.run(editor + [drafts.file(task.name)]) }
    guard let ending else { return .failed(.cannotStart(program)) }
    let found = draft(of: task)
    guard case .text = found else { return found }
    held.remove(task.name)
    return ending == .exited(0) ? found : .failed(.endedBadly)
  }

  private func read(_ task: WritingTask) -> Draft {
    let bytes: [UInt8]
    do {
      bytes = try drafts?.bytes(task.name) ?? []
    } catch let error as FileError {
      guard case .tooLarge = error.reason else { return .failed(.unreadable) }
      return .failed(.refused(.tooLong(limit: task.limit)))
    } catch { return .failed(.unreadable) }
    guard let text = String(validating: bytes, as: UTF8.self) else { return .failed(.notUTF8) }
    do throws(AnswerError) {
      return .text(try task.canonical(text))
    } catch { return .failed(.refused(error)) }
  }
}
