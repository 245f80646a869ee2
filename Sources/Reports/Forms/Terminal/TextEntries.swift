import Text

/// A table of sentences for a screen: each row an entry with its figures on lines of their own.
struct TextEntries {
  let table: ReportTable
  let figures: FigureText

  /// The entries, each behind its number, broken to a width.
  func lines(width: Int) -> [String] {
    let numbers = String(table.rows.count).count + 2
    let indent = String(repeating: " ", count: numbers)
    return table.rows.enumerated().flatMap { index, row in
      let lines = texts(row).flatMap {
        TextWrapper().lines($0, columns: max(10, width - numbers))
      }
      let lead = DisplayWidth.padded("\(index + 1).", to: numbers)
      return lines.enumerated().map { ($0.offset == 0 ? lead : indent) + $0.element }
    }
  }

  private func texts(_ row: [ReportCell]) -> [String] {
    zip(table.columns, row).enumerated().compactMap { index, part in
      let text = figures.text(part.1, in: part.0)
      if text.isEmpty { return nil as String? }
      return index == 0 && part.0.holdsWords ? text : part.0.title + ": " + text
    }
  }
}
