/// Writes a domain's messages as Swift.
public struct MessagesWriter {
  private let domain: CatalogueDomain
  private let languages: [String]

  /// Takes a domain and the languages beside English, in order.
  public init(domain: CatalogueDomain, languages: [String]) {
    self.domain = domain
    self.languages = languages
  }

  /// The name of the table's type.
  public var typeName: String {
    domain.name.split(separator: "-").map { capitalised(String($0)) }.joined() + "Messages"
  }

  /// The Swift file.
  public var text: String {
    var text = """
      // Written by `swift run generate` from Sources/Text/Catalogues/\(domain.name).*: change those instead.
      // swift-format-ignore-file

      /// The table of the \(domain.name) catalogue.
      enum \(typeName) {
        static let table = MessageTable(keys: keys) { language in
          switch language {
          case .english: english

      """
    for language in languages { text += "    case .\(caseName(language)): \(caseName(language))\n" }
    text += "    }\n  }\n\n"
    text += list("keys", domain.entries.map { $0.key })
    text += list("english", domain.entries.map { joined([$0.source, $0.sourcePlural]) })
    for language in languages {
      text += list(
        caseName(language),
        domain.entries.map { entry in
          let forms = domain.translations[language]?[entry.key]?.translations ?? [:]
          let texts = forms.sorted { $0.key < $1.key }.map { $0.value }
          return texts.contains("") ? "" : texts.joined(separator: "\0")
        }
      )
    }
    text += "}\n\nextension Messages {\n"
    for (place, entry) in domain.entries.enumerated() where entry.key.first != "Q" {
      text += function(entry, place: place)
    }
    return text + "}\n"
  }

  private func function(_ entry: CatalogueEntry, place: Int) -> String {
    var names = entry.placeholders
    if entry.sourcePlural != nil, !names.contains("count") { names.insert("count", at: 0) }
    let parameters = names.map { name in
      "\(name): \(entry.isInteger(name) || (name == "count" && entry.sourcePlural != nil) ? "Int" : "String")"
    }
    let arguments = names.map { name in
      let isInteger = entry.isInteger(name) || (name == "count" && entry.sourcePlural != nil)
      return "(\"\(name)\", \(isInteger ? "String(\(quoted(name)))" : quoted(name)))"
    }
    let count = entry.sourcePlural == nil ? "" : ", count: count"
    let values = arguments.isEmpty ? "" : ", [\(arguments.joined(separator: ", "))]"
    let summary = entry.source.split(separator: "\n").first.map { String($0) } ?? ""
    return """
        /// “\(summary)”
        public func \(camelCase(entry.key))(\(parameters.joined(separator: ", "))) -> String {
          self.text(\(typeName).table, \(place)\(count)\(values))
        }

      """.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
        .joined(separator: "\n") + "\n"
  }

  private func list(_ name: String, _ texts: [String]) -> String {
    "  static let \(name): [String] = [\n"
      + texts.map { "    \(literal($0)),\n" }.joined() + "  ]\n\n"
  }

  private func joined(_ texts: [String?]) -> String {
    texts.compactMap { $0 }.joined(separator: "\0")
  }

  private func literal(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\" + String(scalar)
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\0": result += "\\0"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  private func camelCase(_ key: String) -> String {
    let words = key.split(separator: "-").map { String($0) }
    let name = (words.first ?? "") + words.dropFirst().map { capitalised($0) }.joined()
    return quoted(name)
  }

  /// A name with backticks where it is a word of the language.
  private func quoted(_ name: String) -> String {
    ["repeat", "default", "in", "is", "as", "for", "case", "continue"].contains(name)
      ? "`\(name)`" : name
  }

  private func capitalised(_ word: String) -> String {
    word.prefix(1).uppercased() + word.dropFirst()
  }

  private func caseName(_ language: String) -> String {
    switch language {
    case "ru": "russian"
    case "kk": "kazakh"
    default: language
    }
  }
}
