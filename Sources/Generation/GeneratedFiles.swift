import Platform

/// The files that are generated and committed: a test compares them with what stands in the project.
public struct GeneratedFiles {
  private let root: String
  private let languages = ["ru", "kk"]

  /// Works in the project at a path.
  public init(projectAt root: String) { self.root = root }

  /// Every generated file: its path from the top of the project and its text.
  ///
  /// - Throws: ``GenerationError`` for a fault in a catalogue, `FileError` for a file that cannot be read.
  public func all() throws -> [(path: String, text: String)] {
    var files: [(path: String, text: String)] = []
    var types: [String] = []
    for domain in try domains() {
      let writer = MessagesWriter(domain: domain, languages: languages)
      types.append(writer.typeName)
      files.append(("Sources/Text/Generated/\(writer.typeName).swift", writer.text))
    }
    files.append(("Sources/Text/Generated/Messages+Tables.swift", tables(types)))
    files.append(("Sources/CAssets/assets.c", try AssetListWriter(projectAt: root).text()))
    return files
  }

  /// The domains of the message catalogues, sorted by name.
  public func domains() throws -> [CatalogueDomain] {
    let folder = root + "/Sources/Text/Catalogues"
    let names = try FolderReader.entries(of: folder).map { $0.name }
    var domains: [CatalogueDomain] = []
    for name in names.filter({ $0.hasSuffix(".pot") }).map({ String($0.dropLast(4)) }) {
      var translations: [String: Catalogue] = [:]
      for language in languages where names.contains("\(name).\(language).po") {
        translations[language] = try catalogue("\(name).\(language).po", in: folder)
      }
      domains.append(
        try CatalogueDomain(
          name: name,
          template: try catalogue("\(name).pot", in: folder),
          translations: translations
        )
      )
    }
    var seen: Set<String> = []
    for domain in domains {
      for entry in domain.entries where !seen.insert(entry.key).inserted {
        throw GenerationError.duplicateKey(entry.key, file: "\(domain.name).pot")
      }
    }
    return domains
  }

  private func catalogue(_ name: String, in folder: String) throws -> Catalogue {
    let bytes = try FileReader.bytes(at: folder + "/" + name)
    return try Catalogue(file: name, text: String(decoding: bytes, as: UTF8.self))
  }

  private func tables(_ types: [String]) -> String {
    """
    // Written by `swift run generate`: change the catalogues instead.
    // swift-format-ignore-file

    extension Messages {
      /// The tables of all catalogues.
      static let tables: [MessageTable] = [
    \(types.map { "    \($0).table,\n" }.joined())  ]
    }

    """
  }
}
