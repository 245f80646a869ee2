import Learning
import Markdown
import Text

/// Reads one field of a worksheet: prompt, scales, example or table, and hint.
struct WorksheetFieldReader {
  let parts: ExerciseParts
  let card: WorksheetCard
  let heading: Node

  private var source: MarkdownSource { parts.source }

  /// The field below the heading; nil with diagnostics where it cannot be filled in.
  func field(of nodes: [Node]) -> WorksheetField? {
    let id = Slug.of(heading.plainText)
    guard !id.isEmpty else {
      parts.report(.partEmpty, at: heading)
      return nil
    }
    for node in nodes where !isPiece(node) {
      parts.report(.fieldPiece, at: node, ["field": id])
    }
    let prompt = source.text(of: nodes.filter { isPrompt($0) })
    if prompt.isEmpty { parts.report(.promptMissing, at: heading, ["field": id]) }
    let settings = card.settings(of: id)
    let tables = nodes.filter { $0.isTable }
    if tables.count > 1 { parts.report(.fieldPiece, at: tables[1], ["field": id]) }
    let lists = nodes.filter { $0.isNumberedList }
    let columns = tables.first.map { self.columns(of: $0, scales: lists, settings) } ?? []
    let table = columns.isEmpty ? nil : WorksheetTable(columns: columns)
    let hints = nodes.filter { $0.kind == .callout(.tip) }
    if hints.count > 1 { parts.report(.fieldPiece, at: hints[1], ["field": id]) }
    return WorksheetField(
      id: id,
      title: source.heading(heading),
      prompt: prompt,
      hint: hints.first.map { source.quote($0, isCallout: true) } ?? "",
      example: tables.first.map { rows(of: $0) }
        ?? nodes.filter { $0.isQuote }.map { source.quote($0) }.joined(separator: "\n\n"),
      table: table,
      isOptional: settings.flatMap { $0.bool("optional") } ?? false,
      checks: card.checks(of: id, columns: columns),
      map: map(settings, columns, of: id)
    )
  }

  private func isPrompt(_ node: Node) -> Bool {
    if case .paragraph = node.kind { return true }
    return node.isList && !node.isNumberedList
  }

  private func isPiece(_ node: Node) -> Bool {
    isPrompt(node) || node.isNumberedList || node.isQuote || node.isTable
      || node.kind == .callout(.tip)
  }

  private func rows(of table: Node) -> String {
    table.children.dropFirst().map { source.cells($0).joined(separator: " | ") }
      .joined(separator: "\n")
  }

  private func columns(
    of table: Node,
    scales lists: [Node],
    _ settings: Fields?
  ) -> [WorksheetTable.Column] {
    guard let head = table.children.first else { return [] }
    let titles = source.cells(head)
    let ids = head.children.map { Slug.of($0.plainText) }
    guard ids.count == titles.count, parts.check(titles.map { ($0, head) }) else { return [] }
    let scales = lists.map { list in parts.items(of: list).map { InlineMarkdown.plain($0.node) } }
    let isTranslation = CoursePath.language(of: parts.file.path) != nil
    // In a translation the scales stay in their order; pairing puts them where the source has them.
    let names = isTranslation ? Array(ids.prefix(scales.count)) : scaleNames(settings, ids, lists)
    return zip(ids, titles).map { id, title in
      let place = names.firstIndex(of: id)
      return WorksheetTable.Column(
        id: id,
        title: title,
        scale: place.map { scales.indices.contains($0) ? scales[$0] : [] } ?? []
      )
    }
  }

  /// The columns that have scales, in the order of the lists.
  private func scaleNames(_ settings: Fields?, _ ids: [String], _ lists: [Node]) -> [String] {
    let names = settings.flatMap { $0.has("scales") ? $0.texts("scales") : nil } ?? []
    let isSound =
      names.count == lists.count && names.allSatisfy { ids.contains($0) }
      && lists.allSatisfy { $0.children.count >= 2 }
    if !isSound {
      parts.report(
        .scaleMisfit,
        at: lists.first ?? heading,
        ["found": String(lists.count), "columns": names.joined(separator: ", ")]
      )
    }
    return isSound ? names : []
  }

  private func map(
    _ settings: Fields?,
    _ columns: [WorksheetTable.Column],
    of id: String
  ) -> WorksheetField.Map? {
    guard let settings, settings.has("map"), let map = settings.fields("map") else { return nil }
    map.check(known: ["who", "stance", "influence"])
    func column(_ key: String) -> WorksheetTable.Column? {
      map.text(key).flatMap { name in columns.first { $0.id == name } }
    }
    guard
      let who = column("who"), let stance = column("stance"), stance.scale.count == 5,
      let influence = column("influence"), influence.scale.count >= 2
    else {
      map.log.report(.mapMisfit, at: settings.location(of: "map"), ["field": id])
      return nil
    }
    return WorksheetField.Map(who: who.id, stance: stance.id, influence: influence.id)
  }
}

/// Markdown of one line turned into plain text.
enum InlineMarkdown {
  /// The words of a piece on one line.
  static func plain(_ node: Node) -> String {
    node.plainText.split { $0.isNewline }.joined(separator: " ")
  }
}
