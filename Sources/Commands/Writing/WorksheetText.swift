import Learning
import Text

/// A worksheet in words: how far it is and what is still open.
struct WorksheetText {
  let sheet: Worksheet
  let words: Messages

  /// How many points are done.
  func progress(_ points: [WorksheetPoint]) -> String {
    let done = points.count { $0.isDone }
    return done == points.count
      ? words.sheetComplete(of: done) : words.sheetProgress(done: done, of: points.count)
  }

  /// What is still open, a line a point.
  func open(_ points: [WorksheetPoint]) -> [String] {
    points.filter { !$0.isDone }.compactMap { point in
      sheet.field(point.field).map { field in
        InlineText.plain(field.title) + ": " + words.requirement(point, of: field)
      }
    }
  }

  /// The state of a field in one word.
  func state(_ field: WorksheetField, text: String) -> String {
    if text.isEmpty { return words.fieldEmpty() }
    return field.points(for: text).allSatisfy { $0.isDone }
      ? words.fieldDone() : words.fieldOpen()
  }

  /// The title of a field, with a remark where it may stay empty.
  func title(_ field: WorksheetField) -> String {
    let title = InlineText.plain(field.title)
    return field.isOptional ? words.fieldOptional(title: title) : title
  }

  /// The lines of a field's text, with rows in words.
  func lines(of text: String, in field: WorksheetField) -> [String] {
    guard field.table != nil else {
      return text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    }
    return field.rows(of: text).map { $0.joined(separator: " | ") }
  }

  /// What to write into a field: prompt, form, hint and example, in Markdown.
  func task(_ field: WorksheetField) -> String {
    var parts = [field.prompt]
    if let table = field.table {
      let columns = table.columns.map { InlineText.plain($0.title) }.joined(separator: " | ")
      parts.append(words.fieldRows(columns: columns))
      let scales = table.columns.filter { !$0.scale.isEmpty }.map { column in
        let levels = column.scale.enumerated().map { "\($0 + 1) \($1)" }.joined(separator: ", ")
        return "- \(InlineText.plain(column.title)): \(levels)"
      }
      if !scales.isEmpty { parts.append(scales.joined(separator: "\n")) }
    }
    if !field.hint.isEmpty { parts.append(words.fieldHint() + " " + field.hint) }
    if !field.example.isEmpty {
      parts.append(words.fieldExample())
      let lines = field.example.split(separator: "\n", omittingEmptySubsequences: false)
      parts.append(
        field.table == nil
          ? lines.map { "> " + $0 }.joined(separator: "\n")
          : lines.map { "- " + $0 }.joined(separator: "\n")
      )
    }
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n")
  }
}
