import Learning
import Markdown

/// Reads the terms of a course and their translations.
struct GlossaryReader {
  let opener: FileOpener
  let sourceLanguage: String

  static let path = "glossary.md"

  /// The terms with their translations into each of the languages that has a file.
  func glossary(languages: [String]) -> [GlossaryEntry] {
    guard opener.exists(GlossaryReader.path) else { return [] }
    let rows = rows(GlossaryReader.path)
    var translations = [[String: String]](repeating: [:], count: rows.count)
    for language in languages where language != sourceLanguage {
      let path = CoursePath.translated(GlossaryReader.path, to: language)
      guard opener.exists(path) else { continue }
      let translated = self.rows(path)
      let byTerm = Dictionary(
        translated.map { ($0.term, $0.meaning) },
        uniquingKeysWith: { first, _ in first }
      )
      for (position, row) in rows.enumerated() {
        // A table whose first column is translated as well can only be paired by its rows.
        let paired = translated.count == rows.count ? translated[position].term : nil
        guard let text = byTerm[row.term] ?? paired, !text.isEmpty else { continue }
        translations[position][language] = text
      }
    }
    return zip(rows, translations).map {
      GlossaryEntry(term: $0.term, meaning: $0.meaning, translations: $1)
    }
  }

  /// The first two cells of each row of each table.
  func rows(_ path: String) -> [(term: String, meaning: String, location: SourceLocation)] {
    guard let file = opener.markdown(path) else { return [] }
    let source = MarkdownSource(lines: file.lines)
    var rows: [(String, String, SourceLocation)] = []
    var places: [String: SourceLocation] = [:]
    for table in file.nodes where table.isTable {
      guard (table.children.first?.children.count ?? 0) >= 2 else {
        opener.log.report(.tableColumns, at: file.location(of: table), ["count": "1"])
        continue
      }
      for row in table.children.dropFirst() {
        let cells = source.cells(row) + ["", ""]
        let location = file.location(of: row)
        if cells[0].isEmpty || cells[1].isEmpty {
          opener.log.report(.partEmpty, at: location)
        }
        if let first = places[cells[0]] {
          opener.log.report(
            .idRepeated,
            at: location,
            ["id": cells[0], "first": "\(first.file):\(first.line)"]
          )
        }
        places[cells[0]] = location
        rows.append((cells[0], cells[1], location))
      }
    }
    if rows.isEmpty {
      opener.log.report(.tableColumns, at: file.location(1), ["count": "0"])
    }
    return rows
  }
}
