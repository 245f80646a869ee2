import Learning
import Markdown

/// Reads a table of two columns; a row with an empty left cell adds a spare target.
enum MatchReader: ExerciseReader {
  static let kind = MatchPairs.kind
  static let seconds = 60

  static func answerStart(in nodes: [Node]) -> Int? { nodes.firstIndex { $0.isTable } }

  static func body(of parts: ExerciseParts) -> (any ExerciseBody)? {
    guard let table = parts.answer.first, let head = table.children.first else { return nil }
    guard head.children.count == 2 else {
      parts.report(.tableColumns, at: table, ["count": String(head.children.count)])
      return nil
    }
    let rows = table.children.dropFirst().map { row in
      (node: row, cells: parts.source.cells(row) + ["", ""])
    }
    for row in rows where row.cells[1].isEmpty {
      parts.report(.partEmpty, at: row.node)
      return nil
    }
    let lefts = rows.filter { !$0.cells[0].isEmpty }
    guard parts.check(lefts.map { ($0.cells[0], $0.node) }),
      parts.check(rows.map { ($0.cells[1], $0.node) }, mayRepeat: true), !lefts.isEmpty
    else { return nil }
    var right: [String] = []
    for row in rows where !right.contains(row.cells[1]) { right.append(row.cells[1]) }
    let titles = parts.source.cells(head) + ["", ""]
    return MatchPairs(
      leftTitle: titles[0],
      rightTitle: titles[1],
      left: lefts.map { $0.cells[0] },
      right: right,
      partners: lefts.map { left in (right.firstIndex(of: left.cells[1]) ?? 0) + 1 }
    )
  }

  static func paired(
    _ translation: any ExerciseBody,
    with source: any ExerciseBody,
    report: PairingReport
  ) -> (any ExerciseBody)? {
    guard let translation = translation as? MatchPairs, let source = source as? MatchPairs else {
      return nil
    }
    for (found, expected) in [
      (translation.left.count, source.left.count), (translation.right.count, source.right.count),
    ] where found != expected {
      report.countDiffers(found, expected)
      return nil
    }
    guard translation.partners == source.partners else {
      report.keyDiffers()
      return nil
    }
    return translation
  }
}
