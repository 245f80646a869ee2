import JSON
import Learning
import Markdown
import Sealing

/// Reads exercises from the sections of a lesson or of a test form.
struct ExerciseFileReader {
  let file: SourceFile
  /// Opens the files that a card names.
  let opener: FileOpener
  /// Whether the file may call for words, as question files of a room do.
  var takesWordLists = false

  private var limits: CourseLimits { opener.limits }
  private var log: DiagnosticLog { opener.log }
  private var source: MarkdownSource { MarkdownSource(lines: file.lines) }

  /// The keys that every card may have.
  static let cardKeys = [
    "id", "objective", "level", "source", "tries", "certainty", "allow",
  ]

  /// Reads a section with an exercise card; nil with diagnostics where nothing can be asked.
  func exercise(_ section: Section, _ card: Card, heading: Node, lesson: LessonID?)
    -> ExerciseDraft?
  {
    let place = file.location(of: heading)
    let readers = ExerciseReaders.all + (takesWordLists ? [WordListReader.self] : [])
    guard let reader = readers.first(where: { $0.kind.rawValue == card.value }) else {
      let known = readers.map { $0.kind.rawValue }.joined(separator: ", ")
      log.report(.kindUnknown, at: card.fields.place, ["kind": card.value, "known": known])
      return nil
    }
    card.fields.check(known: ExerciseFileReader.cardKeys + reader.cardKeys)
    let (callouts, nodes) = split(section.nodes, reader)
    let parts = parts(nodes, reader, card, at: place)
    guard let parts, let body = reader.body(of: parts) else { return nil }
    guard let id = identifier(card) else { return nil }
    let stem = source.text(of: parts.stem)
    if stem.isEmpty { log.report(.stemMissing, at: place) }
    let exercise = Exercise(
      id: id,
      lesson: lesson,
      title: source.heading(heading),
      objective: card.fields.text("objective").map { ObjectiveID($0) },
      level: level(card),
      stem: stem,
      hints: callouts.filter { $0.kind == .callout(.tip) }
        .map { source.quote($0, isCallout: true) },
      explanation: explanation(callouts),
      tries: card.fields.integer("tries", in: 1...5) ?? 1,
      certainty: card.fields.bool("certainty") ?? false,
      sources: (card.fields.texts("source") ?? []).filter { $0 != "none" }.map { SourceID($0) },
      digest: QuestionDigest.of(kind: reader.kind, stem: stem, body: body),
      location: place,
      body: body
    )
    let last = section.nodes.last?.lines.upperBound ?? card.fields.place.line
    let lines = heading.lines.lowerBound...max(heading.lines.lowerBound, last)
    return ExerciseDraft(
      exercise: exercise,
      reader: reader,
      card: card.fields,
      heading: heading,
      stem: parts.stem,
      answer: parts.answer,
      callouts: callouts,
      lines: lines,
      allowances: Allowance.read(card.fields, lines: lines)
    )
  }

  /// Takes hints and explanations out of the pieces of an exercise.
  private func split(_ nodes: [Node], _ reader: any ExerciseReader.Type)
    -> (callouts: [Node], others: [Node])
  {
    var callouts: [Node] = []
    var others: [Node] = []
    for node in nodes {
      let isInAnswer = reader.ownsHints && others.contains { $0.isSmallHeading }
      switch node.kind {
      case .callout(.tip) where isInAnswer: others.append(node)
      case .callout(.tip), .callout(.note): callouts.append(node)
      case .htmlBlock where node.isComment:
        let isInAnswer = others.contains { $0.isSmallHeading }
        if reader.readsRemarks, isInAnswer { others.append(node) }
      default: others.append(node)
      }
    }
    return (callouts, others)
  }

  private func parts(
    _ nodes: [Node],
    _ reader: any ExerciseReader.Type,
    _ card: Card,
    at place: SourceLocation
  ) -> ExerciseParts? {
    let start = reader.answerStart(in: nodes)
    guard start != nil || reader.answerIsOptional else {
      log.report(.answerMissing, at: place, ["kind": reader.kind.rawValue])
      return nil
    }
    let stem = Array(nodes[..<(start ?? nodes.count)])
    var answer = Array(nodes[(start ?? nodes.count)...])
    let length = min(reader.answerLength(in: answer), answer.count)
    if !answer.isEmpty, length < answer.count {
      log.report(.textAfterAnswer, at: file.location(of: answer[length]))
    }
    answer = Array(answer[..<length])
    return ExerciseParts(
      file: file,
      kind: reader.kind,
      card: card.fields,
      location: place,
      stem: stem,
      answer: answer,
      log: log,
      limit: limits.parts,
      opener: opener
    )
  }

  private func identifier(_ card: Card) -> ExerciseID? {
    guard let id = card.fields.requiredText("id") else { return nil }
    NameRule.check(id, of: card.fields, key: "id")
    return ExerciseID(id)
  }

  private func level(_ card: Card) -> Exercise.Level? {
    guard let text = card.fields.text("level") else { return nil }
    let level = Exercise.Level(rawValue: text)
    if level == nil {
      let names = Exercise.Level.allCases.map { $0.rawValue }
      card.fields.wrong("level", names.map { "`\($0)`" }.joined(separator: " / "))
    }
    return level
  }

  private func explanation(_ callouts: [Node]) -> String? {
    let notes = callouts.filter { $0.kind == .callout(.note) }
    if notes.count > 1 { log.report(.explanationRepeated, at: file.location(of: notes[1])) }
    return notes.first.map { source.quote($0, isCallout: true) }
  }
}

/// What makes a question this question: a change here starts its results afresh.
enum QuestionDigest {
  /// BLAKE2b-256 over the canonical JSON of kind, stem and content, in hexadecimal.
  static func of(kind: ExerciseKind, stem: String, body: any ExerciseBody) -> String {
    let value: JSONValue = [
      "kind": .string(kind.rawValue), "stem": .string(stem), "content": body.content,
    ]
    return Digest.blake2b256(value.canonicalText).hex
  }
}

/// How names look that people type and links carry.
enum NameRule {
  /// Whether a name is made of small Latin letters, digits and single hyphens.
  static func isName(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard (1...80).contains(bytes.count) else { return false }
    var previous = UInt8(ascii: "-")
    for byte in bytes {
      let isLetter = (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
      guard isLetter || (byte == 0x2D && previous != 0x2D) else { return false }
      previous = byte
    }
    return previous != 0x2D
  }

  /// Whether a code such as `O1.2` or `A04` is made of Latin letters, digits, points and hyphens.
  static func isCode(_ text: String) -> Bool {
    (1...40).contains(text.utf8.count)
      && text.utf8.allSatisfy {
        (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2D
      }
  }

  /// Reports a name that has another form.
  static func check(_ text: String, of fields: Fields, key: String) {
    guard !isName(text) else { return }
    fields.log.report(.idMalformed, at: fields.valueLocation(of: key), ["id": text])
  }
}
