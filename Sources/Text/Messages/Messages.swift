/// The words of the program in one language.
///
/// Each message of the catalogues is a function with its placeholders as arguments, in the generated extensions;
/// rooms that only know a key use ``text(_:_:)``.
public struct Messages: Sendable {
  /// The language of the words.
  public let language: Language

  /// Speaks a language; a message that is not translated comes in English.
  public init(language: Language) { self.language = language }

  /// The message of a key with its placeholders filled, nil where no catalogue has the key.
  ///
  /// - Parameters:
  ///   - key: The context of the message in its catalogue, such as `page-heading`.
  ///   - arguments: The values of the placeholders; `count` also chooses the plural form.
  /// - Returns: The words, or nil.
  public func text(_ key: String, _ arguments: [String: String] = [:]) -> String? {
    for table in Messages.tables {
      guard let place = table.place(of: key) else { continue }
      let count = arguments["count"].flatMap { Int($0) }
      return filled(form(table.text(at: place, in: language), count: count)) { arguments[$0] }
    }
    return nil
  }

  /// Whether a catalogue has the key.
  public func contains(_ key: String) -> Bool {
    Messages.tables.contains { $0.place(of: key) != nil }
  }

  /// All keys of all catalogues, sorted within each.
  public static var keys: [String] { tables.flatMap { $0.keys } }

  /// The message at a place of a table.
  func text(
    _ table: MessageTable,
    _ place: Int,
    count: Int? = nil,
    _ arguments: [(name: String, value: String)] = []
  ) -> String {
    filled(form(table.text(at: place, in: language), count: count)) { name in
      arguments.first { $0.name == name }?.value
    }
  }

  private func form(_ text: String, count: Int?) -> Substring {
    guard let count else { return text.prefix { $0 != "\0" } }
    let forms = text.split(separator: "\0", omittingEmptySubsequences: false)
    // English in place of a missing translation has English forms.
    let place =
      forms.count == language.pluralFormCount
      ? language.pluralForm(of: count) : Language.english.pluralForm(of: count)
    return forms.indices.contains(place) ? forms[place] : text[...]
  }

  private func filled(_ text: Substring, _ value: (String) -> String?) -> String {
    var result = ""
    var rest = text
    while let opening = rest.firstIndex(of: "{"),
      let closing = rest[opening...].firstIndex(of: "}")
    {
      result += rest[..<opening]
      let name = String(rest[rest.index(after: opening)..<closing])
      result += value(name) ?? String(rest[opening...closing])
      rest = rest[rest.index(after: closing)...]
    }
    return result + rest
  }
}
