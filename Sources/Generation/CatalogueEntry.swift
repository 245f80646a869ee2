/// One message of a gettext catalogue.
public struct CatalogueEntry: Sendable, Hashable {
  /// The key: the message's context.
  public var key = ""
  /// The English text.
  public var source = ""
  /// The English plural, nil for messages that count nothing.
  public var sourcePlural: String?
  /// The translated forms by number; empty texts in a template.
  public var translations: [Int: String] = [:]
  /// The comments for the generator and translators, without their mark.
  public var notes: [String] = []
  /// Whether a translator has marked the entry as uncertain.
  public var isFuzzy = false
  /// The line on which the entry begins, from 1.
  public var line = 0

  /// The placeholders of the English texts, in order, each once.
  public var placeholders: [String] {
    CatalogueEntry.placeholders(in: source + (sourcePlural ?? ""))
  }

  /// Whether a placeholder was declared as a whole number by a note such as `{count}: Int`.
  public func isInteger(_ placeholder: String) -> Bool { notes.contains("{\(placeholder)}: Int") }

  /// The names between braces in a text, in order, each once.
  public static func placeholders(in text: String) -> [String] {
    var names: [String] = []
    for part in text.split(separator: "{", omittingEmptySubsequences: false).dropFirst() {
      guard let end = part.firstIndex(of: "}") else { continue }
      let name = String(part[..<end])
      if !names.contains(name) { names.append(name) }
    }
    return names
  }
}
