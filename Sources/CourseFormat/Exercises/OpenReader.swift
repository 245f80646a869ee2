import Learning
import Markdown
import Text

/// Reads a rubric table, and below a `####` heading a sample with its levels.
enum OpenReader: ExerciseReader {
  static let kind = OpenText.kind
  static let cardKeys = ["words", "sample"]
  static let seconds = 240

  static func answerStart(in nodes: [Node]) -> Int? { nodes.firstIndex { $0.isTable } }

  /// The rubric, the heading, the sample and the table of its levels.
  static func answerLength(in nodes: [Node]) -> Int {
    guard let heading = nodes.firstIndex(where: { $0.isSmallHeading }) else { return 1 }
    var end = heading + 1
    while end < nodes.count, nodes[end].isQuote { end += 1 }
    return end < nodes.count && nodes[end].isTable ? end + 1 : end
  }

  static func body(of parts: ExerciseParts) -> (any ExerciseBody)? {
    guard let table = parts.answer.first, let rubric = RubricTable.rubric(of: table, in: parts),
      let sample = sample(for: rubric, in: parts)
    else { return nil }
    let place = parts.card.text("sample")
    if let place, place != "first" { parts.card.wrong("sample", "`first`") }
    return OpenText(
      rubric: rubric,
      sample: sample,
      words: parts.card.integer("words", in: 1...2000),
      showsSampleFirst: place == "first"
    )
  }

  static func paired(
    _ translation: any ExerciseBody,
    with source: any ExerciseBody,
    report: PairingReport
  ) -> (any ExerciseBody)? {
    guard let translation = translation as? OpenText, let source = source as? OpenText else {
      return nil
    }
    let (words, original) = (translation.rubric.criteria, source.rubric.criteria)
    guard words.count == original.count else {
      report.countDiffers(words.count, original.count)
      return nil
    }
    guard translation.rubric.points == source.rubric.points,
      translation.sample.levels == source.sample.levels
    else {
      report.keyDiffers()
      return nil
    }
    return OpenText(
      rubric: Rubric(
        points: source.rubric.points,
        criteria: zip(words, original).map {
          Rubric.Criterion(id: $1.id, title: $0.title, levels: $0.levels)
        }
      ),
      sample: translation.sample,
      words: source.words,
      showsSampleFirst: source.showsSampleFirst
    )
  }

  private static func sample(for rubric: Rubric, in parts: ExerciseParts) -> RubricSample? {
    let quotes = parts.answer.filter { $0.isQuote }
    let text = quotes.map { parts.source.quote($0) }.joined(separator: "\n\n")
    guard !text.isEmpty, let table = parts.answer.last, parts.answer.count > 2, table.isTable
    else {
      parts.log.report(.sampleMissing, at: parts.location)
      return nil
    }
    let rows = table.children.dropFirst().map { parts.source.cells($0) }
    guard rows.count == rubric.criteria.count else {
      misfit(table, "\(rows.count) ≠ \(rubric.criteria.count)", parts)
      return nil
    }
    var levels: [Int] = []
    for (row, criterion) in zip(rows, rubric.criteria) {
      guard
        Slug.of(row[0]) == Slug.of(criterion.title), row.count > 1,
        let points = RubricTable.points(row[1]),
        let level = rubric.points.firstIndex(of: points)
      else {
        misfit(table, row.prefix(2).joined(separator: " | "), parts)
        return nil
      }
      levels.append(level + 1)
    }
    return RubricSample(
      text: text,
      levels: levels,
      remarks: rows.map { $0.count > 2 ? $0[2] : "" }
    )
  }

  private static func misfit(_ table: Node, _ what: String, _ parts: ExerciseParts) {
    parts.report(.sampleLevels, at: table, ["what": what])
  }
}

/// Reads the table of a rubric: criterion, then a column a level with its points in its head.
enum RubricTable {
  /// The rubric of a table; nil with a diagnostic where it is none.
  static func rubric(of table: Node, in parts: ExerciseParts) -> Rubric? {
    guard let head = table.children.first else { return nil }
    let heads = parts.source.cells(head)
    let points = heads.dropFirst().map { RubricTable.points($0) }
    let known = points.compactMap { $0 }
    guard known.count >= 2, known.count == points.count else {
      parts.report(.rubricMalformed, at: table)
      return nil
    }
    guard zip(known, known.dropFirst()).allSatisfy({ $0 < $1 }) else {
      parts.report(
        .rubricPoints,
        at: table,
        ["points": known.map { String($0) }.joined(separator: ", ")]
      )
      return nil
    }
    let rows = table.children.dropFirst().map { (node: $0, cells: parts.source.cells($0)) }
    guard !rows.isEmpty else {
      parts.report(.rubricMalformed, at: table)
      return nil
    }
    guard parts.check(rows.map { ($0.cells[0], $0.node) }) else { return nil }
    var criteria: [Rubric.Criterion] = []
    for row in rows {
      let levels = Array(row.cells.dropFirst().prefix(known.count))
      guard levels.count == known.count, levels.allSatisfy({ !$0.isEmpty }) else {
        parts.report(.partEmpty, at: row.node)
        return nil
      }
      let id = Slug.of(row.node.children.first?.plainText ?? row.cells[0])
      guard !id.isEmpty, !criteria.contains(where: { $0.id == id }) else {
        parts.report(.partRepeated, at: row.node, ["text": row.cells[0]])
        return nil
      }
      criteria.append(Rubric.Criterion(id: id, title: row.cells[0], levels: levels))
    }
    return Rubric(points: known, criteria: criteria)
  }

  /// The number from 0 to 100 with which a text begins.
  static func points(_ text: String) -> Int? {
    let digits = text.utf8.prefix { (0x30...0x39).contains($0) }
    guard (1...3).contains(digits.count), let number = Int(Substring(digits)), number <= 100 else {
      return nil
    }
    return number
  }
}
