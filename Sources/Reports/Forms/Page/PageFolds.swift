/// Cuts a table that is too wide for paper into parts that fit.
///
/// What fits is told by the kinds of columns alone, so that no text of people changes the shape of a page.
struct PageFolds {
  private let table: ReportTable
  private static let room = 100

  init(_ table: ReportTable) { self.table = table }

  /// Which columns stand beside each other: those that name a row in every part.
  var folds: [[Int]] {
    let naming = Array(table.columns.indices.prefix(namingColumns))
    let start = naming.reduce(0) { $0 + width($1) }
    var folds: [[Int]] = []
    var fold = naming
    var used = start
    for column in table.columns.indices.dropFirst(naming.count) {
      if used + width(column) > PageFolds.room, fold.count > naming.count {
        folds.append(fold)
        fold = naming
        used = start
      }
      fold.append(column)
      used += width(column)
    }
    return folds + [fold]
  }

  /// How many of the first columns it takes to tell the rows apart: one, or two where names come twice.
  private var namingColumns: Int {
    let names = table.rows.map { $0.first ?? .missing("") }
    return Set(names).count == names.count ? 1 : min(2, table.columns.count)
  }

  /// About how many characters wide a column is.
  private func width(_ column: Int) -> Int {
    if table.holdsSentences(in: column) { return 26 }
    return table.columns[column].holdsWords ? 12 : 10
  }
}
