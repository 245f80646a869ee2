import Learning

/// Reads the groups of a town from a table.
struct SegmentTable {
  /// The key of a card that names the table.
  static let cardKey = "segments"
  /// How many groups a town may have: a choice, and few enough for a screen.
  static let groups = 2...16

  let path: String
  let table: CommaSeparatedTable
  let log: DiagnosticLog

  /// The columns, of which `note` and `at-risk` may be missing.
  enum Column: String, CaseIterable {
    case id, name, note, people, language, frame
    case seePost = "see-post"
    case seeMessage = "see-message"
    case engage, pledge, attend, anyway, ties
    case atRisk = "at-risk"

    var isOptional: Bool { self == .note || self == .atRisk }

    static let names = allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
  }

  /// The town of a file; nil with diagnostics where there is none to speak of.
  static func town(
    at path: String,
    from reference: SourceLocation,
    opener: FileOpener
  ) -> Town? {
    guard let bytes = opener.bytes(of: path, from: reference) else { return nil }
    ByteCheck.check(bytes, path: path, log: opener.log)
    do throws(CommaSeparatedTable.Fault) {
      let table = try CommaSeparatedTable(bytes)
      return SegmentTable(path: path, table: table, log: opener.log).town()
    } catch {
      let line = if case .quote(let line) = error { line } else { 1 }
      opener.log.report(.tableMalformed, at: SourceLocation(file: path, line: line))
      return nil
    }
  }

  private func town() -> Town? {
    guard let columns = columns() else { return nil }
    guard SegmentTable.groups.contains(table.rows.count) else {
      let (low, high) = (SegmentTable.groups.lowerBound, SegmentTable.groups.upperBound)
      log.report(
        .segmentCount,
        at: SourceLocation(file: path, line: 1),
        ["count": String(table.rows.count), "least": String(low), "most": String(high)]
      )
      return nil
    }
    var segments: [TownSegment] = []
    for row in table.rows {
      let place = SourceLocation(file: path, line: row.line)
      guard row.cells.count == table.header.cells.count else {
        log.report(.tableMalformed, at: place)
        return nil
      }
      let reader = SegmentRow(cells: row.cells, columns: columns, place: place, log: log)
      guard let segment = reader.segment() else { return nil }
      guard !segments.contains(where: { $0.id == segment.id }) else {
        log.report(.segmentRepeated, at: place, ["id": segment.id])
        return nil
      }
      segments.append(segment)
    }
    return Town(segments: segments)
  }

  private func columns() -> [Column: Int]? {
    let place = SourceLocation(file: path, line: table.header.line)
    var columns: [Column: Int] = [:]
    for (position, name) in table.header.cells.enumerated() {
      guard let column = Column(rawValue: name), columns[column] == nil else {
        report(name, at: place)
        return nil
      }
      columns[column] = position
    }
    for column in Column.allCases where !column.isOptional && columns[column] == nil {
      report(column.rawValue, at: place)
      return nil
    }
    return columns
  }

  private func report(_ column: String, at place: SourceLocation) {
    log.report(.tableColumn, at: place, ["column": column, "known": Column.names])
  }
}

/// Reads one group.
private struct SegmentRow {
  let cells: [String]
  let columns: [SegmentTable.Column: Int]
  let place: SourceLocation
  let log: DiagnosticLog

  func segment() -> TownSegment? {
    let id = text(.id)
    guard NameRule.isName(id) else { return wrong(.id, "`core`") }
    guard !text(.name).isEmpty, text(.name).count <= 40 else { return wrong(.name, "1–40") }
    guard let people = Int(text(.people)), (1...Town.largestPopulation).contains(people) else {
      return wrong(.people, "1–\(Town.largestPopulation)")
    }
    for column in [SegmentTable.Column.language, .frame] {
      guard text(column).isEmpty || isWord(text(column)) else { return wrong(column, "`kk`") }
    }
    guard ["", "yes", "no"].contains(text(.atRisk)) else { return wrong(.atRisk, "yes / no") }
    guard let shares = shares() else { return nil }
    return TownSegment(
      id: id,
      name: text(.name),
      note: text(.note),
      people: people,
      language: text(.language).isEmpty ? nil : text(.language),
      frame: text(.frame).isEmpty ? nil : text(.frame),
      shares: shares,
      isAtRisk: text(.atRisk) == "yes"
    )
  }

  private func shares() -> TownSegment.Shares? {
    var found: [Int] = []
    let columns: [SegmentTable.Column] = [
      .seePost, .seeMessage, .engage, .pledge, .attend, .anyway, .ties,
    ]
    for column in columns {
      guard let share = SegmentRow.share(text(column)) else { return wrong(column, "0–100 `62.5`") }
      found.append(share)
    }
    return TownSegment.Shares(
      seePost: found[0],
      seeMessage: found[1],
      engage: found[2],
      pledge: found[3],
      attend: found[4],
      baseline: found[5],
      ties: found[6]
    )
  }

  /// Percent with at most two decimals, as ten-thousandths.
  private static func share(_ text: String) -> Int? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard
      (1...2).contains(parts.count), parts.allSatisfy({ !$0.isEmpty }),
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      parts[0].utf8.count <= 3, let whole = Int(parts[0])
    else { return nil }
    var hundredths = 0
    if parts.count == 2 {
      guard parts[1].utf8.count <= 2, let decimals = Int(parts[1]) else { return nil }
      hundredths = parts[1].utf8.count == 1 ? decimals * 10 : decimals
    }
    let share = whole * 100 + hundredths
    return share <= 10_000 ? share : nil
  }

  /// Whether a word can be typed as one, and stands for nothing else.
  private func isWord(_ text: String) -> Bool {
    NameRule.isName(text) && !AudienceSimulation.reservedWords.contains(text)
      && !AudienceSimulation.looksLikeTactic(text)
  }

  private func text(_ column: SegmentTable.Column) -> String {
    columns[column].map { cells[$0] } ?? ""
  }

  private func wrong<Value>(_ column: SegmentTable.Column, _ expected: String) -> Value? {
    log.report(
      .tableValue,
      at: place,
      ["column": column.rawValue, "value": String(text(column).prefix(40)), "expected": expected]
    )
    return nil
  }
}
