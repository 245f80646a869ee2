import CCMark

/// Turns a cmark table into nodes, finding the cells in the source by themselves.
struct TableReader {
  private let table: CMarkNode
  private let lines: SourceLines
  private var columns = ColumnCounter()
  /// The line of the table's head.
  let headLine: Int

  /// Finds the head: cmark's own line for it is wrong where a paragraph stands directly before the table.
  init(_ table: CMarkNode, lines: SourceLines) {
    self.table = table
    self.lines = lines
    let offset = lines.firstLine - 1
    if let head = cmark_node_first_child(table), let body = cmark_node_next(head) {
      headLine = max(lines.firstLine, offset + Int(cmark_node_get_start_line(body)) - 2)
    } else {
      headLine = max(lines.firstLine, offset + Int(cmark_node_get_end_line(table)) - 1)
    }
  }

  mutating func table(quotes: Int) -> Node {
    var rows: [Node] = []
    for row in CMarkChildren(of: table) {
      let line =
        rows.isEmpty
        ? headLine : lines.firstLine + max(1, Int(cmark_node_get_start_line(row))) - 1
      rows.append(self.row(row, line: line, quotes: quotes))
    }
    let last = max(headLine + 1, rows.last?.lines.upperBound ?? 0)
    return Node(
      .table(alignments: alignments),
      rows,
      lines: headLine...min(last, max(headLine, lines.lastLine)),
      column: rows.first?.column ?? 1
    )
  }

  private var alignments: [Node.Alignment] {
    let count = Int(cmark_gfm_extensions_get_table_columns(table))
    guard let marks = cmark_gfm_extensions_get_table_alignments(table) else { return [] }
    return (0..<count).map { index in
      switch marks[index] {
      case UInt8(ascii: "l"): .leading
      case UInt8(ascii: "c"): .centre
      case UInt8(ascii: "r"): .trailing
      default: .none
      }
    }
  }

  private mutating func row(_ row: CMarkNode, line: Int, quotes: Int) -> Node {
    let span = lines.span(of: line) ?? 0..<0
    let start = rowStart(span, quotes: quotes)
    let pieces = TableReader.pieces(lines.bytes[start..<max(start, span.upperBound)])
    var cells: [Node] = []
    for (index, cell) in CMarkChildren(of: row).enumerated() {
      let piece = index < pieces.count ? pieces[index] : span.upperBound..<span.upperBound
      let column = columns.column(of: piece.lowerBound, line: line, in: lines)
      var reader = InlineReader(
        BlockContent(lines.bytes[piece], line: line),
        lines: lines,
        columns: columns,
        fallback: line
      )
      cells.append(
        Node(.tableCell, reader.nodes(of: cell), lines: line...line, column: column)
      )
    }
    let column = columns.column(of: start, line: line, in: lines)
    return Node(.tableRow, cells, lines: line...line, column: column)
  }

  /// Where a row begins; the first row of a list item or quote stands behind its mark.
  private func rowStart(_ span: Range<Int>, quotes: Int) -> Int {
    let offset = max(1, Int(cmark_node_get_start_column(table))) - 1
    let isFirst = lines.firstLine + Int(cmark_node_get_start_line(table)) - 1 == headLine
    if isFirst, lines.span(of: headLine) == span {
      return min(span.lowerBound + offset, span.upperBound)
    }
    return BlockContent.textStart(lines.bytes, span, quotes: quotes)
  }

  /// Where the cells of a row stand: between bars that no backslash precedes, blanks left out.
  private static func pieces(_ row: ArraySlice<UInt8>) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = row.startIndex
    if row.first == UInt8(ascii: "|") { start += 1 }
    var index = start
    while index < row.endIndex {
      if row[index] == UInt8(ascii: "\\") {
        index += 2
        continue
      }
      if row[index] == UInt8(ascii: "|") {
        pieces.append(trimmed(start..<index, row))
        start = index + 1
      }
      index += 1
    }
    if start < row.endIndex { pieces.append(trimmed(start..<row.endIndex, row)) }
    return pieces
  }

  private static func trimmed(_ range: Range<Int>, _ row: ArraySlice<UInt8>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, row[start].isBlank { start += 1 }
    while end > start, row[end - 1].isBlank { end -= 1 }
    return start..<end
  }
}
