/// The messages of one domain with their translations, checked against each other.
public struct CatalogueDomain: Sendable {
  /// The name, such as `screens`.
  public let name: String
  /// The template's messages, sorted by key.
  public let entries: [CatalogueEntry]
  /// The translated messages by language and key.
  public let translations: [String: [String: CatalogueEntry]]

  /// Checks a template and its translations.
  ///
  /// - Throws: ``GenerationError`` for the first fault.
  public init(
    name: String,
    template: Catalogue,
    translations catalogues: [String: Catalogue]
  ) throws(GenerationError) {
    self.name = name
    var seen: Set<String> = []
    for entry in template.entries {
      guard seen.insert(entry.key).inserted else {
        throw .duplicateKey(entry.key, file: template.file)
      }
      guard CatalogueDomain.isKey(entry.key) else { throw .badKey(entry.key, file: template.file) }
    }
    entries = template.entries.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    let sources = Dictionary(entries.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    var translations: [String: [String: CatalogueEntry]] = [:]
    for (language, catalogue) in catalogues {
      var byKey: [String: CatalogueEntry] = [:]
      for entry in catalogue.entries {
        guard let source = sources[entry.key] else {
          throw .unknownKey(entry.key, file: catalogue.file)
        }
        try CatalogueDomain.check(entry, against: source, language: language, file: catalogue.file)
        guard byKey.updateValue(entry, forKey: entry.key) == nil else {
          throw .duplicateKey(entry.key, file: catalogue.file)
        }
      }
      translations[language] = byKey
    }
    self.translations = translations
  }

  /// The keys that a language does not translate.
  public func missing(in language: String) -> [String] {
    entries.map { $0.key }.filter { key in
      translations[language]?[key]?.translations.values.contains { !$0.isEmpty } != true
    }
  }

  private static func check(
    _ entry: CatalogueEntry,
    against source: CatalogueEntry,
    language: String,
    file: String
  ) throws(GenerationError) {
    guard !entry.isFuzzy else { throw .fuzzy(entry.key, file: file) }
    guard entry.source == source.source, entry.sourcePlural == source.sourcePlural else {
      throw .staleTranslation(entry.key, file: file)
    }
    let forms = source.sourcePlural == nil ? 1 : language == "ru" ? 3 : 2
    guard entry.translations.count == forms,
      (0..<forms).allSatisfy({ entry.translations[$0] != nil })
    else { throw .pluralForms(entry.key, file: file) }
    let names = Set(source.placeholders)
    for text in entry.translations.values where !text.isEmpty {
      let used = Set(CatalogueEntry.placeholders(in: text))
      // A form for one thing may leave the number out.
      guard used == names || (source.sourcePlural != nil && used == names.subtracting(["count"]))
      else { throw .placeholdersDiffer(entry.key, file: file) }
    }
  }

  private static func isKey(_ key: String) -> Bool {
    let isCode = key.first == "Q"
    let rest = isCode ? key.dropFirst() : key[...]
    guard let first = rest.utf8.first else { return false }
    // A function cannot begin with a digit, and a code needs one.
    return isCode == (48...57).contains(first) && first != UInt8(ascii: "-")
      && rest.utf8.allSatisfy {
        (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: "-")
      }
  }
}
