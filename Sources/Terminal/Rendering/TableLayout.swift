import Markdown

/// Lays a table out: side by side where the screen is wide enough, else cell below cell.
struct TableLayout {
  private let isRich: Bool
  private let head: [StyledLine]
  private let body: [[[StyledLine]]]
  private let alignments: [Node.Alignment]

  /// Columns narrower than this break too many words.
  private static let narrowest = 6
  private static let gap = 3

  init(_ renderer: MarkdownRenderer, _ table: Node, _ alignments: [Node.Alignment]) {
    isRich = renderer.form == .rich
    let rows = table.children.map { row in
      row.children.map { InlineLayout.lines($0.children) }
    }
    head = (rows.first ?? []).map { lines in
      lines.dropFirst().reduce(lines.first ?? StyledLine()) { $0.appending(" ") + $1 }
    }
    body = Array(rows.dropFirst())
    self.alignments = alignments
  }

  func lines(width: Int) -> [StyledLine] {
    guard isRich, let widths = columnWidths(within: width) else { return stacked(width: width) }
    let separator = StyledLine(
      widths.map { String(repeating: "─", count: $0) }.joined(separator: "─┼─"),
      .muted
    )
    return row(head.map { [$0.adding(.strong)] }, widths) + [separator]
      + body.flatMap { row($0, widths) }
  }

  /// The widths of the columns, or nil where they would be too narrow to read.
  private func columnWidths(within width: Int) -> [Int]? {
    guard !head.isEmpty else { return nil }
    var natural = head.map { max(1, $0.width) }
    for row in body {
      for (column, cell) in row.enumerated() where column < natural.count {
        natural[column] = cell.reduce(natural[column]) { max($0, $1.width) }
      }
    }
    let available = width - TableLayout.gap * (head.count - 1)
    if natural.reduce(0, +) <= available { return natural }
    return shrunk(natural, to: available)
  }

  /// Gives every column what it needs up to a limit that all wide columns share.
  private func shrunk(_ natural: [Int], to available: Int) -> [Int]? {
    var widths = natural
    var left = available
    var open = Array(natural.indices)
    while !open.isEmpty {
      let share = left / open.count
      let small = open.filter { natural[$0] <= share }
      guard !small.isEmpty else {
        guard share >= TableLayout.narrowest else { return nil }
        for (index, column) in open.enumerated() {
          widths[column] = share + (index < left % open.count ? 1 : 0)
        }
        break
      }
      left -= small.reduce(0) { $0 + natural[$1] }
      open.removeAll { small.contains($0) }
    }
    let breaksHeads = zip(head, widths).contains { $0.longestWord > $1 }
    return breaksHeads ? nil : widths
  }

  private func row(_ cells: [[StyledLine]], _ widths: [Int]) -> [StyledLine] {
    let columns = widths.enumerated().map { column, width in
      column < cells.count ? cells[column].flatMap { $0.wrapped(width: width) } : []
    }
    let height = columns.map(\.count).max() ?? 0
    return (0..<max(1, height)).map { index in
      var line = StyledLine()
      for (column, lines) in columns.enumerated() {
        if column > 0 { line.append(StyledSpan(" │ ", .muted)) }
        let piece = index < lines.count ? lines[index] : StyledLine()
        let isLast = column == columns.count - 1
        line = line + aligned(piece, column: column, width: widths[column], isLast: isLast)
      }
      return line
    }
  }

  private func aligned(_ piece: StyledLine, column: Int, width: Int, isLast: Bool) -> StyledLine {
    let space = max(0, width - piece.width)
    let before: Int
    switch column < alignments.count ? alignments[column] : .none {
    case .none, .leading: before = 0
    case .centre: before = space / 2
    case .trailing: before = space
    }
    let line = StyledLine(String(repeating: " ", count: before)) + piece
    return isLast ? line : line.appending(String(repeating: " ", count: space - before))
  }

  /// Each cell on lines of its own behind the head of its column, each row apart.
  private func stacked(width: Int) -> [StyledLine] {
    guard !body.isEmpty else { return head.flatMap { $0.wrapped(width: width) } }
    var lines: [StyledLine] = []
    for row in body {
      if !lines.isEmpty { lines.append(StyledLine()) }
      for (column, cell) in row.enumerated() where cell.contains(where: { !$0.isEmpty }) {
        let text = cell.dropFirst().reduce(cell.first ?? StyledLine()) { $0.appending(" ") + $1 }
        let title = column < head.count ? head[column] : StyledLine()
        let style: Style = isRich ? .strong : []
        let stop = title.text.last.map { "?!:.…".contains($0) } == true ? " " : ": "
        let label = title.isEmpty ? title : title.adding(style).appending(stop, style)
        lines += (label + text).wrapped(width: width)
      }
    }
    return lines
  }
}

extension StyledLine {
  /// The width of the longest word.
  var longestWord: Int {
    text.split(separator: " ").map { StyledLine(String($0)).width }.max() ?? 0
  }
}
