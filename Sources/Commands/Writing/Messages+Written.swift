import Learning
import Text

extension Messages {
  /// What stood in the way of a draft or an editor, and what to do.
  func sentence(for fault: WritingDesk.Fault) -> String {
    switch fault {
    case .noEditor: editorUnset()
    case .noFile: editorUnavailable()
    case .endedBadly: editorFailed()
    case .cannotStart(let name): editorMissing(name: TextCleaner.cleanLine(name))
    case .notUTF8: editorTextRefused(reason: editorNotUtf8())
    case .unreadable: editorTextRefused(reason: editorUnreadable())
    case .refused(let error): editorTextRefused(reason: sentence(for: error))
    }
  }

  /// What a field of a worksheet still needs.
  func requirement(_ point: WorksheetPoint, of field: WorksheetField) -> String {
    func title(_ column: String) -> String {
      let found = field.table?.columns.first { $0.id == column }
      return InlineText.plain(found?.title ?? column)
    }
    switch point.check {
    case nil: return checkFilled()
    case .number: return checkNumber()
    case .date: return checkDate()
    case .words(let least): return checkWords(count: least)
    case .rows(let least): return checkRows(count: least)
    case .each(let column): return checkEach(column: title(column))
    case .last(let column): return checkLast(column: title(column))
    case .reaches(let column, let level):
      let scale = field.table?.columns.first { $0.id == column }?.scale ?? []
      let word = level >= 1 && level <= scale.count ? scale[level - 1] : String(level)
      return checkReaches(level: word)
    }
  }
}
