import Learning
import Markdown

/// What lessons refer to: objectives, misconceptions, sources and terms.
struct Catalogue: Sendable {
  var objectives: [Objective] = []
  var misconceptions: [Misconception] = []
  var sources: [SourceEntry] = []
  var glossary: [GlossaryEntry] = []

  /// A source with the marks that only the linter needs.
  struct SourceEntry: Sendable {
    let source: Source
    /// How somebody looked: `opened`, `excerpt` or `not opened`.
    let how: String?
    /// Whether it says what the law is.
    let isLegal: Bool
  }
}

/// Reads the files at the top of a course that lessons refer to.
struct CatalogueReader {
  let opener: FileOpener
  /// The language of the texts.
  let language: String
  let sourceLanguage: String

  private var log: DiagnosticLog { opener.log }

  /// Reads all four; what is missing stays empty.
  func catalogue(glossaryLanguages: [String]) -> Catalogue {
    Catalogue(
      objectives: objectives(),
      misconceptions: misconceptions(),
      sources: sources(),
      glossary: GlossaryReader(opener: opener, sourceLanguage: sourceLanguage)
        .glossary(languages: glossaryLanguages)
    )
  }

  /// The objectives, with translated sentences where there are some.
  func objectives() -> [Objective] {
    let translated = translatedEntries("objectives.md").mapValues { $0.text }
    return entries("objectives.md", isName: NameRule.isCode).map { entry in
      let id = entry.id
      return Objective(
        id: ObjectiveID(id),
        text: translated[id] ?? entry.text,
        location: entry.location
      )
    }
  }

  /// The misconceptions, with translated words where there are some.
  func misconceptions() -> [Misconception] {
    let translated = translatedEntries("misconceptions.md")
    return entries("misconceptions.md", isName: NameRule.isName).map { source in
      if source.paragraphs.count < 2 {
        log.report(.entryIncomplete, at: source.location, ["id": source.id])
      }
      let entry = translated[source.id] ?? source
      return Misconception(
        id: MisconceptionID(source.id),
        belief: entry.paragraphs.first ?? "",
        repair: entry.paragraphs.dropFirst().joined(separator: "\n\n"),
        location: source.location
      )
    }
  }

  /// The sources, which stay in the language in which they were written down.
  func sources() -> [Catalogue.SourceEntry] {
    guard opener.exists("sources.md") else { return [] }
    return entries("sources.md", isName: NameRule.isCode).map { entry in
      let marks = SourceMarks(entry.text)
      if marks.text.isEmpty {
        log.report(.entryIncomplete, at: entry.location, ["id": entry.id])
      }
      return Catalogue.SourceEntry(
        source: Source(
          id: SourceID(entry.id),
          text: marks.text,
          checked: marks.values["checked"],
          location: entry.location
        ),
        how: marks.values["how"],
        isLegal: marks.values["legal"] == "yes" || marks.values["legal"] == "true"
      )
    }
  }

  /// The entries of a translation by their names; empty where there is none.
  private func translatedEntries(_ path: String) -> [String: Entry] {
    guard language != sourceLanguage else { return [:] }
    let translated = CoursePath.translated(path, to: language)
    guard opener.exists(translated) else { return [:] }
    let entries = entries(translated, isName: { _ in true })
    return Dictionary(entries.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The entries of a file: a heading of level 2 each, its first word the name.
  func entries(_ path: String, isName: (String) -> Bool) -> [Entry] {
    guard let file = opener.markdown(path) else { return [] }
    let source = MarkdownSource(lines: file.lines)
    var entries: [Entry] = []
    var places: [String: SourceLocation] = [:]
    for section in Section.cut(file, log: log) where section.level == 2 {
      guard let heading = section.heading else { continue }
      let location = file.location(of: heading)
      let entry = Entry(source.heading(heading), section.nodes, source, location)
      if !isName(entry.id) { log.report(.idMalformed, at: location, ["id": entry.id]) }
      if let first = places[entry.id] {
        log.report(
          .idRepeated,
          at: location,
          ["id": entry.id, "first": "\(first.file):\(first.line)"]
        )
        continue
      }
      if entry.text.isEmpty { log.report(.entryIncomplete, at: location, ["id": entry.id]) }
      places[entry.id] = location
      entries.append(entry)
    }
    return entries
  }

  /// A heading with the paragraphs below it.
  struct Entry {
    let id: String
    let paragraphs: [String]
    let location: SourceLocation

    var text: String { paragraphs.joined(separator: "\n\n") }

    init(_ heading: String, _ nodes: [Node], _ source: MarkdownSource, _ location: SourceLocation) {
      let words = heading.split(separator: " ", maxSplits: 1)
      id = String((words.first ?? "").drop { $0 == ":" }.prefix { $0 != ":" })
      let below = nodes.filter { !$0.isComment }.map { source.text(of: [$0]) }
      let beside = words.count > 1 ? [String(words[1])] : []
      paragraphs = below.isEmpty ? beside : below
      self.location = location
    }
  }
}

/// The lines `checked: …`, `how: …` and `legal: …` of a source, and what is left without them.
struct SourceMarks {
  let text: String
  let values: [String: String]

  init(_ source: String) {
    var kept: [Substring] = []
    var values: [String: String] = [:]
    for line in source.split(separator: "\n", omittingEmptySubsequences: false) {
      var mark = line.drop { $0 == " " || $0 == "-" || $0 == "*" }
      while mark.last?.isWhitespace == true { mark.removeLast() }
      let parts = mark.split(separator: ":", maxSplits: 1)
      if parts.count == 2, ["checked", "how", "legal"].contains(parts[0]) {
        values[String(parts[0])] = String(parts[1].drop { $0 == " " })
      } else {
        kept.append(line)
      }
    }
    while kept.last?.allSatisfy({ $0.isWhitespace }) == true { kept.removeLast() }
    text = kept.joined(separator: "\n")
    self.values = values
  }
}
