import Text

/// A table whose rows belong to those of another one: each group of rows below a line that names it.
struct TextGroups {
  let table: ReportTable
  let figures: FigureText

  /// The groups in lines of at most a width; as records where the columns do not fit.
  func lines(width: Int) -> [String] {
    let naming = table.parent?.namingColumns ?? 0
    let inner = ReportTable(
      table.key,
      table.title,
      columns: Array(table.columns.dropFirst(naming)),
      rows: table.rows.map { Array($0.dropFirst(naming)) }
    )
    guard let parts = TextTable(table: inner, figures: figures).rows(width: width) else {
      return TextRecords(table: table, figures: figures).lines(width: width)
    }
    var lines = parts.head
    var place: Int?
    for (index, row) in parts.rows.enumerated() {
      let around = table.parent?.rows[index]
      if around != place {
        place = around
        lines += [""] + TextWrapper().lines(name(of: table.rows[index], naming), columns: width)
      }
      lines += row
    }
    return lines
  }

  private func name(of row: [ReportCell], _ naming: Int) -> String {
    let names = zip(table.columns, row).prefix(naming).map { figures.text($0.1, in: $0.0) }
    return names.filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
