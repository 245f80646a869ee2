import Learning
import Markdown
import Text

/// Reads the fields of a worksheet, each below a `####` heading, and their checks from the card.
enum WorksheetReader: ExerciseReader {
  static let kind = Worksheet.kind
  static let cardKeys = ["sheet", "fields", "checks"]
  static let ownsHints = true
  /// For each field.
  static let seconds = 45

  static func seconds(for body: any ExerciseBody) -> Int {
    seconds * ((body as? Worksheet)?.fields.count ?? 1)
  }

  static func answerStart(in nodes: [Node]) -> Int? { nodes.firstIndex { $0.isSmallHeading } }

  static func answerLength(in nodes: [Node]) -> Int { nodes.count }

  static func body(of parts: ExerciseParts) -> (any ExerciseBody)? {
    guard let sheet = parts.card.requiredText("sheet") else { return nil }
    guard NameRule.isCode(sheet) else {
      parts.log.report(.idMalformed, at: parts.card.valueLocation(of: "sheet"), ["id": sheet])
      return nil
    }
    let groups = parts.groups
    guard parts.check(groups.map { (parts.source.heading($0.heading), $0.heading) }) else {
      return nil
    }
    let card = WorksheetCard(parts, fields: groups.map { Slug.of($0.heading.plainText) })
    var fields: [WorksheetField] = []
    for group in groups {
      guard
        let field = WorksheetFieldReader(parts: parts, card: card, heading: group.heading)
          .field(of: group.nodes)
      else { return nil }
      fields.append(field)
    }
    return Worksheet(sheet: SheetID(sheet), fields: fields)
  }

  static func paired(
    _ translation: any ExerciseBody,
    with source: any ExerciseBody,
    report: PairingReport
  ) -> (any ExerciseBody)? {
    guard let translation = translation as? Worksheet, let source = source as? Worksheet else {
      return nil
    }
    guard translation.fields.count == source.fields.count else {
      report.countDiffers(translation.fields.count, source.fields.count)
      return nil
    }
    guard translation.sheet == source.sheet else {
      report.keyDiffers()
      return nil
    }
    var fields: [WorksheetField] = []
    for (words, original) in zip(translation.fields, source.fields) {
      guard let table = paired(words.table, with: original.table, report: report) else {
        return nil
      }
      let field = WorksheetField(
        id: original.id,
        title: words.title,
        prompt: words.prompt,
        hint: words.hint,
        example: words.example,
        table: table.table,
        isOptional: original.isOptional,
        checks: original.checks,
        map: original.map
      )
      WorksheetExample.check(field, report: report)
      fields.append(field)
    }
    return Worksheet(sheet: source.sheet, fields: fields)
  }

  /// The columns of a translation under the names of the source, nil in a box where neither has any.
  private static func paired(
    _ translation: WorksheetTable?,
    with source: WorksheetTable?,
    report: PairingReport
  ) -> (table: WorksheetTable?, Void)? {
    let (words, original) = (translation?.columns ?? [], source?.columns ?? [])
    guard words.count == original.count else {
      report.countDiffers(words.count, original.count)
      return nil
    }
    guard !original.isEmpty else { return (nil, ()) }
    var columns: [WorksheetTable.Column] = []
    // The card of a translation names no columns, so its scales are taken by their order.
    var scales = (translation?.columns.map { $0.scale } ?? []).filter { !$0.isEmpty }[...]
    for (column, of) in zip(words, original) {
      guard !of.scale.isEmpty else {
        columns.append(WorksheetTable.Column(id: of.id, title: column.title))
        continue
      }
      let scale = scales.popFirst() ?? []
      guard scale.count == of.scale.count else {
        report.countDiffers(scale.count, of.scale.count)
        return nil
      }
      columns.append(WorksheetTable.Column(id: of.id, title: column.title, scale: scale))
    }
    return (WorksheetTable(columns: columns), ())
  }
}

/// Makes sure that the example of a field satisfies its checks.
enum WorksheetExample {
  /// The names of the checks that an example fails; `form` where it does not even fit the columns.
  static func failures(of field: WorksheetField) -> [String] {
    guard !field.example.isEmpty else { return [] }
    guard let text = try? field.canonical(field.example) else { return ["form"] }
    return field.points(for: text).filter { !$0.isDone }.map { $0.name }
  }

  /// Reports what the example of a translated field fails.
  static func check(_ field: WorksheetField, report: PairingReport) {
    for name in failures(of: field) {
      report.log.report(
        .exampleFails,
        at: report.location,
        ["field": field.title, "check": name]
      )
    }
  }
}
