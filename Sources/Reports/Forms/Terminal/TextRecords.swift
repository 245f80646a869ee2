import Text

/// A table for those who hear it: each row a sentence of names and figures.
struct TextRecords {
  let table: ReportTable
  let figures: FigureText

  /// The rows, each behind its number, broken to a width.
  func lines(width: Int) -> [String] {
    table.rows.enumerated().flatMap { index, row in
      let lead = "\(index + 1). "
      let lines = TextWrapper().lines(sentence(row), columns: max(10, width - 4))
      return lines.enumerated().map { ($0.offset == 0 ? lead : "   ") + $0.element }
    }
  }

  private func sentence(_ row: [ReportCell]) -> String {
    let parts = zip(table.columns, row).enumerated().compactMap { index, part in
      let text = figures.text(part.1, in: part.0)
      if text.isEmpty { return nil as String? }
      return index == 0 && part.0.kind == .text ? text : part.0.title + ": " + text
    }
    return parts.joined(separator: "; ")
  }
}
