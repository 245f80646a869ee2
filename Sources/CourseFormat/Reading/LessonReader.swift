import Learning
import Markdown

/// What the front matter of a lesson says.
struct LessonHeader {
  let id: LessonID
  let title: String
  let minutes: Int
  let objectives: [ObjectiveID]
  let requires: [LessonID]
  /// The digest of the source file that a translation was made from.
  let sourceDigest: String?

  static let keys = [
    "id", "title", "minutes", "objectives", "requires", "source-digest", "allow",
  ]

  /// Reads the keys; the name of the file stands in where the id is missing.
  static func read(_ fields: Fields, path: String, isTranslation: Bool) -> LessonHeader {
    let name = CoursePath.lessonName(path)
    fields.check(known: keys)
    let id = fields.requiredText("id") ?? name
    if fields.has("id") { NameRule.check(id, of: fields, key: "id") }
    if fields.has("id"), id != name {
      fields.log.report(
        .idNotFileName,
        at: fields.valueLocation(of: "id"),
        ["id": id, "file": name]
      )
    }
    if !isTranslation, !fields.has("minutes") { fields.missing("minutes") }
    return LessonHeader(
      id: LessonID(id),
      title: fields.requiredText("title") ?? name,
      minutes: fields.integer("minutes", in: 1...240) ?? 0,
      objectives: (fields.texts("objectives") ?? []).map { ObjectiveID($0) },
      requires: (fields.texts("requires") ?? []).map { LessonID($0) },
      sourceDigest: fields.text("source-digest")
    )
  }
}

/// A page or an exercise in the order of the file.
enum DraftStep {
  case page(Page, nodes: [Node])
  case exercise(ExerciseDraft)
}

/// A lesson in one language with the parts of its file that a linter looks at.
struct LessonDraft {
  let file: SourceFile
  let header: LessonHeader
  let steps: [DraftStep]
  /// The first heading, which repeats the title.
  let firstHeading: Node?
  /// The plain texts, made when they are first asked for.
  let texts = LessonTexts()

  var exercises: [ExerciseDraft] {
    steps.compactMap { if case .exercise(let draft) = $0 { draft } else { nil } }
  }

  var pages: [Page] {
    steps.compactMap { if case .page(let page, _) = $0 { page } else { nil } }
  }
}

/// Reads a lesson file into pages and exercises.
struct LessonReader {
  let opener: FileOpener

  private var limits: CourseLimits { opener.limits }
  private var log: DiagnosticLog { opener.log }

  /// Reads a file that could be opened.
  func lesson(_ file: SourceFile, isTranslation: Bool = false) -> LessonDraft {
    if !file.hasFrontMatter, !file.frontMatter.log.has(.frontMatterMissing, in: file.path) {
      log.report(.frontMatterMissing, at: file.location(1), ["file": file.path])
    }
    let header = LessonHeader.read(file.frontMatter, path: file.path, isTranslation: isTranslation)
    let sections = Section.cut(file, log: log)
    var steps: [DraftStep] = []
    var count = 0
    for section in sections {
      guard let heading = section.heading else {
        if !section.nodes.allSatisfy({ $0.isComment }) {
          log.report(.textBeforeHeading, at: file.location(of: section.nodes[0]))
        }
        continue
      }
      guard let card = section.card, !["page", "example"].contains(card.word) else {
        steps.append(page(section, heading, file))
        continue
      }
      count += 1
      guard count <= limits.exercises else {
        if count == limits.exercises + 1 {
          let place = file.location(of: heading)
          log.report(.tooManyExercises, at: place, ["limit": String(limits.exercises)])
        }
        continue
      }
      if let draft = exercise(section, card, heading, file, header.id) {
        steps.append(.exercise(draft))
      }
    }
    return LessonDraft(
      file: file,
      header: header,
      steps: steps,
      firstHeading: sections.first { $0.heading != nil }?.heading
    )
  }

  private func page(_ section: Section, _ heading: Node, _ file: SourceFile) -> DraftStep {
    let source = MarkdownSource(lines: file.lines)
    let page = Page(
      title: source.heading(heading),
      markdown: source.text(of: section.nodes.filter { !$0.isComment }),
      insert: section.card.flatMap { $0.word == "page" ? insert($0, file) : nil },
      example: section.card.flatMap { $0.word == "example" ? ObjectiveID($0.value) : nil },
      location: file.location(of: heading)
    )
    return .page(page, nodes: section.nodes)
  }

  private func insert(_ card: Card, _ file: SourceFile) -> PageInsert? {
    card.fields.check(known: [])
    let insert = PageInsert(rawValue: card.value)
    if insert == nil {
      let known = PageInsert.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
      log.report(.insertUnknown, at: card.fields.place, ["name": card.value, "known": known])
    }
    return insert
  }

  private func exercise(
    _ section: Section,
    _ card: Card,
    _ heading: Node,
    _ file: SourceFile,
    _ lesson: LessonID
  ) -> ExerciseDraft? {
    guard card.word == "exercise" else {
      log.report(.cardMalformed, at: card.fields.place, ["what": card.word])
      return nil
    }
    return ExerciseFileReader(file: file, opener: opener)
      .exercise(section, card, heading: heading, lesson: lesson)
  }
}

extension DiagnosticLog {
  /// Whether a file has a diagnostic already, so that one fault is told once.
  func has(_ code: DiagnosticCode, in file: String) -> Bool {
    diagnostics.contains { $0.code == code && $0.location.file == file }
  }
}

extension Node {
  var isComment: Bool {
    if case .htmlBlock(let text) = kind { text.hasPrefix("<!--") } else { false }
  }
}
