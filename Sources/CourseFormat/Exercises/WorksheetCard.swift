import Learning
import YAML

/// What the card of a worksheet says about its fields.
///
/// The card is the same in every language and names the fields of the source, so in a translation
/// it is not looked at: the checks of the source hold.
struct WorksheetCard {
  private let fields: Fields?
  private let checks: Fields?

  init(_ parts: ExerciseParts, fields names: [String]) {
    guard CoursePath.language(of: parts.file.path) == nil else {
      fields = nil
      checks = nil
      return
    }
    func part(_ key: String) -> Fields? {
      guard parts.card.has(key), let part = parts.card.fields(key) else { return nil }
      for name in part.mapping.keys where !names.contains(name) {
        part.log.report(
          .fieldUnknown,
          at: part.location(of: name),
          ["field": name, "known": names.joined(separator: ", ")]
        )
      }
      return part
    }
    fields = part("fields")
    checks = part("checks")
  }

  /// What is said about a field, apart from its checks.
  func settings(of field: String) -> Fields? {
    guard let fields, fields.has(field), let own = fields.fields(field) else { return nil }
    own.check(known: ["optional", "scales", "map"])
    return own
  }

  /// The checks of a field with these columns; checks that are none are reported and left out.
  func checks(of field: String, columns: [WorksheetTable.Column]) -> [WorksheetCheck] {
    guard let checks, checks.has(field), let own = checks.fields(field) else { return [] }
    return own.mapping.keys.flatMap { name -> [WorksheetCheck] in
      guard WorksheetCheck.names.contains(name) else {
        own.log.report(
          .checkUnknown,
          at: own.location(of: name),
          ["check": name, "known": WorksheetCheck.names.joined(separator: ", ")]
        )
        return []
      }
      let found = self.checks(name, in: own)
      let fits =
        !found.isEmpty
        && found.allSatisfy { check in
          check.column.map { column in columns.contains { $0.id == column } } ?? true
            && check.fits(columns)
        }
      if !fits {
        own.log.report(
          .checkMisfit,
          at: own.valueLocation(of: name),
          ["check": name, "field": field, "expected": WorksheetCard.forms[name] ?? ""]
        )
      }
      return fits ? found : []
    }
  }

  private func checks(_ name: String, in own: Fields) -> [WorksheetCheck] {
    switch name {
    case "number": return own.bool(name) == true ? [.number] : []
    case "date": return own.bool(name) == true ? [.date] : []
    case "words": return own.integer(name, in: 1...500).map { [.words(least: $0)] } ?? []
    case "rows": return own.integer(name, in: 1...26).map { [.rows(least: $0)] } ?? []
    case "each": return (own.texts(name) ?? []).map { .each(column: $0) }
    case "last": return own.text(name).map { [.last(column: $0)] } ?? []
    default:
      guard let levels = own.fields(name) else { return [] }
      return levels.mapping.keys.compactMap { column in
        levels.integer(column, in: 1...26).map { .reaches(column: column, level: $0) }
      }
    }
  }

  /// How the parameter of each check is written.
  private static let forms = [
    "number": "`number: true`", "date": "`date: true`", "words": "`words: 5`", "rows": "`rows: 3`",
    "each": "`each: [source]`", "last": "`last: who-sees-it`", "reaches": "`reaches: {level: 4}`",
  ]
}

extension WorksheetCheck {
  /// Whether a field with these columns can satisfy it.
  fileprivate func fits(_ columns: [WorksheetTable.Column]) -> Bool {
    guard case .reaches(let column, let level) = self else { return true }
    return columns.contains { $0.id == column && level <= $0.scale.count }
  }
}
