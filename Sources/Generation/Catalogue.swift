/// A gettext file: a template or the translation into one language.
public struct Catalogue: Sendable {
  /// The name of the file, for messages.
  public let file: String
  /// The messages in the order of the file, the header left out.
  public let entries: [CatalogueEntry]

  /// Joins a file name and its messages.
  public init(file: String, entries: [CatalogueEntry]) {
    self.file = file
    self.entries = entries
  }

  /// Reads the text of a gettext file.
  ///
  /// - Throws: ``GenerationError`` where a line is none of gettext's.
  public init(file: String, text: String) throws(GenerationError) {
    var entries: [CatalogueEntry] = []
    var entry = CatalogueEntry()
    var field = ""
    var isOpen = false
    func close() {
      if isOpen, !entry.key.isEmpty { entries.append(entry) }
      entry = CatalogueEntry()
      isOpen = false
    }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (position, raw) in lines.enumerated() {
      let line = String(raw)
      let number = position + 1
      if line.isEmpty {
        close()
      } else if line.hasPrefix("#") {
        // A comment belongs to the entry after it.
        if isOpen { close() }
        if line.hasPrefix("#, ") { entry.isFuzzy = entry.isFuzzy || line.contains("fuzzy") }
        if line.hasPrefix("#. ") { entry.notes.append(String(line.dropFirst(3))) }
      } else {
        var value = line
        if !line.hasPrefix("\"") {
          guard let space = line.firstIndex(of: " ") else {
            throw .unreadable(file: file, line: number)
          }
          field = String(line[..<space])
          value = String(line[line.index(after: space)...])
          if isOpen, entry.isBegun(anewBy: field) { close() }
        }
        if !isOpen { entry.line = number }
        isOpen = true
        guard let text = Catalogue.unquoted(value), entry.append(text, to: field) else {
          throw .unreadable(file: file, line: number)
        }
      }
    }
    close()
    self.init(file: file, entries: entries)
  }

  private static func unquoted(_ value: String) -> String? {
    guard value.count >= 2, value.hasPrefix("\""), value.hasSuffix("\"") else { return nil }
    var text = ""
    var isEscaped = false
    for character in value.dropFirst().dropLast() {
      if isEscaped {
        switch character {
        case "n": text.append("\n")
        case "t": text.append("\t")
        case "\"", "\\": text.append(character)
        default: return nil
        }
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        text.append(character)
      }
    }
    return isEscaped ? nil : text
  }
}

extension CatalogueEntry {
  /// Whether a field begins the next entry because this one has it, or its translation, already.
  func isBegun(anewBy field: String) -> Bool {
    field == "msgctxt" || (field == "msgid" && !translations.isEmpty)
  }

  /// Adds a text to one of gettext's fields; false for a field that gettext does not have.
  mutating func append(_ text: String, to field: String) -> Bool {
    switch field {
    case "msgctxt": key += text
    case "msgid": source += text
    case "msgid_plural": sourcePlural = (sourcePlural ?? "") + text
    case "msgstr": translations[0, default: ""] += text
    default:
      guard
        field.hasPrefix("msgstr["), field.hasSuffix("]"),
        let number = Int(field.dropFirst(7).dropLast())
      else { return false }
      translations[number, default: ""] += text
    }
    return true
  }
}
