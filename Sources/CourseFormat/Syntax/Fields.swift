import Learning
import YAML

/// The keys of a card, a front matter or a YAML file, read with diagnostics.
struct Fields {
  let mapping: YAMLMapping
  /// Where the whole begins, for what is missing.
  let place: SourceLocation
  /// What the keys belong to, in the author's words, such as the name of a file.
  let what: String
  let log: DiagnosticLog

  /// Parses a mapping; an empty text has no keys.
  static func parse(
    _ bytes: [UInt8],
    firstLine: Int,
    at place: SourceLocation,
    what: String,
    log: DiagnosticLog
  ) -> Fields? {
    let node: YAMLNode
    do throws(YAMLError) {
      node = try YAMLParser.parse(bytes, firstLine: firstLine)
    } catch {
      error.report(in: place.file, to: log)
      return nil
    }
    if bytes.contains(UInt8(ascii: "\\")) { node.reportDangers(in: place.file, to: log) }
    let mapping = node.mapping ?? (node.isEmpty ? YAMLMapping(pairs: []) : nil)
    guard let mapping else {
      log.report(.cardMalformed, at: node.place.location(in: place.file), ["what": what])
      return nil
    }
    return Fields(mapping: mapping, place: place, what: what, log: log)
  }

  /// Where a key stands, or the whole where it is missing.
  func location(of key: String) -> SourceLocation {
    mapping.place(of: key)?.location(in: place.file) ?? place
  }

  /// Where the value of a key stands.
  func valueLocation(of key: String) -> SourceLocation {
    mapping[key]?.place.location(in: place.file) ?? place
  }

  /// Whether a key was written.
  func has(_ key: String) -> Bool { mapping[key] != nil }

  /// Reports every key that is not one of the known ones.
  func check(known: [String]) {
    for pair in mapping.pairs where !known.contains(pair.key) {
      let known = known.sorted().map { "`\($0)`" }.joined(separator: ", ")
      log.report(
        .keyUnknown,
        at: pair.place.location(in: place.file),
        ["key": pair.key, "known": known]
      )
    }
  }

  /// The text of a key, nil with a diagnostic where it is no text.
  func text(_ key: String) -> String? {
    value(key, "text") { $0.text }
  }

  /// The text of a key that has to be there and hold something.
  func requiredText(_ key: String) -> String? {
    guard has(key) else {
      missing(key)
      return nil
    }
    guard let text = text(key) else { return nil }
    guard text.contains(where: { !$0.isWhitespace }) else {
      wrong(key, "text")
      return nil
    }
    return text
  }

  /// The whole number of a key within bounds.
  func integer(_ key: String, in range: ClosedRange<Int>) -> Int? {
    let words = "\(range.lowerBound)–\(range.upperBound)"
    return value(key, words) { $0.integer.flatMap { range.contains($0) ? $0 : nil } }
  }

  /// The truth value of a key.
  func bool(_ key: String) -> Bool? {
    value(key, "`true` / `false`") { $0.bool }
  }

  /// The decimal number of a key.
  func decimal(_ key: String) -> DecimalNumber? {
    value(key, "`25.9`") { $0.text.flatMap { DecimalNumber($0) } }
  }

  /// The texts of a key: one text or a list of texts.
  func texts(_ key: String) -> [String]? {
    value(key, "`[a, b]`") { node in
      node.textList ?? (node.isEmpty ? [] : node.text.map { [$0] })
    }
  }

  /// The pairs of a key.
  func fields(_ key: String) -> Fields? {
    guard let mapping = value(key, "`key: value`", { $0.mapping }) else { return nil }
    return Fields(mapping: mapping, place: location(of: key), what: key, log: log)
  }

  /// Reports that a key is missing.
  func missing(_ key: String) {
    log.report(.keyMissing, at: place, ["key": key, "what": what])
  }

  /// Reports that a key holds something else than expected.
  func wrong(_ key: String, _ expected: String) {
    log.report(.valueWrong, at: valueLocation(of: key), ["key": key, "expected": expected])
  }

  private func value<Value>(
    _ key: String,
    _ expected: String,
    _ read: (YAMLNode) -> Value?
  ) -> Value? {
    guard let node = mapping[key] else { return nil }
    guard let value = read(node) else {
      wrong(key, expected)
      return nil
    }
    return value
  }
}

extension YAMLPlace {
  /// The place in a file of a course.
  func location(in file: String) -> SourceLocation {
    SourceLocation(file: file, line: line, column: column)
  }
}

extension YAMLNode {
  /// Reports characters that only an escape in quotes brings in; the parser refuses them elsewhere.
  fileprivate func reportDangers(in file: String, to log: DiagnosticLog) {
    switch content {
    case .mapping(let mapping):
      for pair in mapping.pairs { pair.value.reportDangers(in: file, to: log) }
    case .sequence(let elements):
      for element in elements { element.reportDangers(in: file, to: log) }
    case .scalar(let scalar):
      guard scalar.style == .quoted, let danger = scalar.text.firstDanger else { return }
      log.report(
        .controlCharacterEscaped,
        at: place.location(in: file),
        ["character": CharacterName.of(danger)]
      )
    }
  }
}

extension String {
  /// The first character that must not be shown as it is.
  fileprivate var firstDanger: UInt32? {
    unicodeScalars.first { CharacterDanger($0.value) != nil }?.value
  }
}

extension YAMLError {
  /// Says what is wrong with a YAML text.
  func report(in file: String, to log: DiagnosticLog) {
    let place = place.location(in: file)
    switch self {
    case .syntax(let problem, _): log.report(.yamlSyntax, at: place, ["problem": problem])
    case .outOfMemory: log.report(.yamlSyntax, at: place, ["problem": "out of memory"])
    case .invalidUTF8: log.report(.invalidUTF8, at: place)
    case .forbiddenCharacter(let scalar, _):
      log.report(.controlCharacter, at: place, ["character": CharacterName.of(scalar)])
    case .anchor(let name, _): forbidden("&\(name)", place, log)
    case .alias(let name, _): forbidden("*\(name)", place, log)
    case .tag(let name, _): forbidden(name, place, log)
    case .directive: forbidden("%", place, log)
    case .mergeKey: forbidden("<<", place, log)
    case .complexKey: forbidden("?", place, log)
    case .multipleDocuments: forbidden("---", place, log)
    case .duplicateKey(let key, _, let first):
      log.report(
        .idRepeated,
        at: place,
        ["id": key, "first": "\(file):\(first.line):\(first.column)"]
      )
    case .tooLarge(let limit, _): log.report(.fileTooLarge, at: place, ["limit": "\(limit)"])
    case .tooDeep(let limit, _): log.report(.nestedTooDeep, at: place, ["limit": "\(limit)"])
    case .tooManyNodes(let limit, _): log.report(.tooManyPieces, at: place, ["limit": "\(limit)"])
    }
  }

  private func forbidden(_ feature: String, _ place: SourceLocation, _ log: DiagnosticLog) {
    log.report(.yamlForbidden, at: place, ["feature": feature])
  }
}
