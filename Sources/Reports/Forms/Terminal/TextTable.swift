import Text

/// A table in columns of characters, folded into several where it is wider than the screen.
struct TextTable {
  private let table: ReportTable
  private let figures: FigureText
  private let headers: [String]
  private let cells: [[String]]
  private static let gap = 2

  init(table: ReportTable, figures: FigureText) {
    self.table = table
    self.figures = figures
    headers = table.columns.map { $0.title }
    cells = table.rows.map { row in
      zip(table.columns, row).map { figures.text($0.1, in: $0.0) }
    }
  }

  /// The rows below the heads of the columns, each in its lines; nil where they do not fit beside each other.
  func rows(width: Int) -> (head: [String], rows: [[String]])? {
    guard let folds = folds(width: width), let columns = folds.first, folds.count == 1 else {
      return nil
    }
    let widths = widths(of: columns, in: width)
    return (
      head(of: columns, widths: widths),
      cells.map { row in lines(of: columns.map { row[$0] }, columns, widths) }
    )
  }

  /// The table in lines of at most a width; as records where not even two columns fit.
  func lines(width: Int) -> [String] {
    guard let folds = folds(width: width) else {
      return TextRecords(table: table, figures: figures).lines(width: width)
    }
    return folds.enumerated().flatMap { index, columns in
      (index == 0 ? [] : [""]) + lines(of: columns, widths: widths(of: columns, in: width))
    }
  }

  /// Which columns stand beside each other: those that name a row in every fold; nil where not even two columns fit.
  private func folds(width: Int) -> [[Int]]? {
    let naming = Array(table.columns.indices.prefix(namingColumns))
    let start = naming.reduce(-TextTable.gap) { $0 + TextTable.gap + leastWidth($1) }
    var folds: [[Int]] = []
    var fold = naming
    var used = start
    for column in table.columns.indices.dropFirst(naming.count) {
      let needed = TextTable.gap + leastWidth(column)
      if used + needed > width {
        guard fold.count > naming.count, start + needed <= width else { return nil }
        folds.append(fold)
        fold = naming
        used = start
      }
      fold.append(column)
      used += needed
    }
    return folds + [fold]
  }

  /// How many of the first columns it takes to tell the rows apart: one, or two where names come twice.
  private var namingColumns: Int {
    Set(cells.map { $0.first ?? "" }).count == cells.count ? 1 : min(2, table.columns.count)
  }

  /// The widths that a fold takes: as wide as its cells want, less for the widest until it fits.
  private func widths(of columns: [Int], in width: Int) -> [Int] {
    var widths = columns.map { wishedWidth($0) }
    let least = columns.map { leastWidth($0) }
    var excess = widths.reduce(TextTable.gap * (columns.count - 1), +) - width
    while excess > 0 {
      let spare = zip(widths, least).map { $0 - $1 }
      guard let widest = spare.indices.max(by: { spare[$0] < spare[$1] }), spare[widest] > 0
      else { break }
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }

  private func wishedWidth(_ column: Int) -> Int {
    cells.reduce(longestWord(headers[column])) { max($0, DisplayWidth.of($1[column])) }
  }

  private func leastWidth(_ column: Int) -> Int {
    let isWords = table.columns[column].holdsWords
    let header = min(18, longestWord(headers[column]))
    return zip(table.rows, cells).reduce(header) { least, row in
      let cell = row.1[column]
      let isBroken = isWords || row.0[column].isMissing
      return max(
        least,
        min(wishedWidth(column), isBroken ? min(12, longestWord(cell)) : DisplayWidth.of(cell))
      )
    }
  }

  private func longestWord(_ text: String) -> Int {
    text.split(separator: " ").reduce(1) { max($0, DisplayWidth.of(String($1))) }
  }

  private func lines(of columns: [Int], widths: [Int]) -> [String] {
    head(of: columns, widths: widths)
      + cells.flatMap { row in lines(of: columns.map { row[$0] }, columns, widths) }
  }

  private func head(of columns: [Int], widths: [Int]) -> [String] {
    let rule = widths.map { String(repeating: "─", count: $0) }
    return lines(of: columns.map { headers[$0] }, columns, widths)
      + [rule.joined(separator: String(repeating: " ", count: TextTable.gap))]
  }

  /// The text with the words that are too long for a width parted behind their hyphens and slashes.
  private static func parted(_ text: String, width: Int) -> String {
    let words = text.split(separator: " ", omittingEmptySubsequences: false).map { word in
      guard DisplayWidth.of(String(word)) > width else { return String(word) }
      var parts: [String] = [""]
      for piece in pieces(of: word) {
        let longer = (parts.last ?? "") + piece
        if DisplayWidth.of(longer) <= width {
          parts[parts.count - 1] = longer
        } else {
          parts.append(piece)
        }
      }
      return parts.filter { !$0.isEmpty }.joined(separator: " ")
    }
    return words.joined(separator: " ")
  }

  /// A word in pieces that each end with a hyphen or a slash.
  private static func pieces(of word: Substring) -> [String] {
    var pieces: [String] = [""]
    for character in word {
      pieces[pieces.count - 1].append(character)
      if character == "-" || character == "/" { pieces.append("") }
    }
    return pieces
  }

  /// One row, as many lines high as its highest cell.
  private func lines(of texts: [String], _ columns: [Int], _ widths: [Int]) -> [String] {
    let broken = zip(texts, widths).map { text, width in
      TextWrapper().lines(TextTable.parted(text, width: width), columns: width)
    }
    let height = broken.reduce(1) { max($0, $1.count) }
    return (0..<height).map { line in
      let parts = zip(columns, zip(broken, widths)).map { column, cell in
        DisplayWidth.padded(
          cell.0.indices.contains(line) ? cell.0[line] : "",
          to: cell.1,
          alignment: table.columns[column].holdsWords ? .leading : .trailing
        )
      }
      return parts.joined(separator: String(repeating: " ", count: TextTable.gap))
    }
  }
}
