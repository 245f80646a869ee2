import Learning
import YAML

/// What `course.yaml` says.
struct CourseHeader: Sendable {
  let id: CourseID
  let version: String
  let title: String
  let summary: String
  /// The language in which the course is written first.
  let language: String
  let languages: [String]
  let licence: String
  let authors: [String]
  let masteryRule: MasteryRule
  /// The folders of the modules in order, each with its place.
  let modules: [(name: String, location: SourceLocation)]
  /// Names of private people that must not stand in a text for learners.
  let privateNames: [String]
  let allowances: [Allowance]

  static let path = "course.yaml"
  static let keys = [
    "id", "version", "title", "summary", "language", "languages", "modules", "licence", "authors",
    "pass", "private-names", "allow",
  ]

  /// Reads the file; nil with diagnostics where no course can come of it.
  static func read(_ opener: FileOpener) -> CourseHeader? {
    guard let fields = opener.yaml(path) else { return nil }
    fields.check(known: keys)
    let id = fields.requiredText("id")
    if let id { NameRule.check(id, of: fields, key: "id") }
    let title = fields.requiredText("title")
    let version = fields.requiredText("version")
    let language = fields.requiredText("language")
    for key in ["licence", "authors", "modules"] where !fields.has(key) { fields.missing(key) }
    guard let id else { return nil }
    return CourseHeader(
      id: CourseID(id),
      version: version ?? "0",
      title: title ?? id,
      summary: fields.text("summary") ?? "",
      language: language ?? "en",
      languages: languages(fields, source: language ?? "en"),
      licence: fields.text("licence") ?? "",
      authors: fields.texts("authors") ?? [],
      masteryRule: PassRule.read(fields) ?? MasteryRule(),
      modules: fields.names("modules"),
      privateNames: fields.texts("private-names") ?? [],
      allowances: Allowance.read(fields, lines: nil)
    )
  }

  private static func languages(_ fields: Fields, source: String) -> [String] {
    let listed = fields.texts("languages") ?? [source]
    for language in listed + [source] where !CoursePath.isLanguage(language) {
      fields.log.report(
        .languageUnknown,
        at: fields.valueLocation(of: "languages"),
        ["language": language]
      )
    }
    return listed.contains(source) ? listed : [source] + listed
  }
}

/// The rule under `pass`: how many of the last first tries must be right.
enum PassRule {
  /// Reads `pass: {mastery: {right: 3, of: 4}}`; nil where nothing was written.
  static func read(_ fields: Fields) -> MasteryRule? {
    guard fields.has("pass"), let pass = fields.fields("pass") else { return nil }
    pass.check(known: ["mastery"])
    guard let mastery = pass.fields("mastery") else { return nil }
    mastery.check(known: ["right", "of"])
    let last = mastery.integer("of", in: 1...20)
    let needed = mastery.integer("right", in: 1...(last ?? 20))
    guard let needed, let last else { return nil }
    return MasteryRule(needed: needed, last: last)
  }
}

/// What `module.yaml` says.
struct ModuleHeader: Sendable {
  let id: ModuleID
  /// The folder of the module.
  let folder: String
  let title: String
  let summary: String
  /// The lessons in order, each with its place.
  let lessons: [(name: String, location: SourceLocation)]
  /// The path of the trainer's plan and where it is named.
  let plan: (path: String, location: SourceLocation)?
  /// The path of the test forms and where it is named.
  let forms: (path: String, location: SourceLocation)?
  /// The minutes that the trainer's plan should add up to.
  let sessionMinutes: Int?
  let location: SourceLocation
  let allowances: [Allowance]

  static let keys = [
    "id", "title", "summary", "lessons", "plan", "forms", "pass", "session-minutes", "allow",
  ]

  /// Reads the file of a module; nil with a diagnostic where it cannot be read.
  static func read(
    _ folder: String,
    from reference: SourceLocation,
    _ opener: FileOpener
  ) -> ModuleHeader? {
    let path = folder + "/module.yaml"
    guard let fields = opener.yaml(path, from: reference) else { return nil }
    fields.check(known: keys)
    let id = fields.requiredText("id") ?? folder
    if id != folder {
      opener.log.report(
        .idNotFileName,
        at: fields.valueLocation(of: "id"),
        ["id": id, "file": folder]
      )
    }
    if !fields.has("lessons") { fields.missing("lessons") }
    _ = PassRule.read(fields)
    return ModuleHeader(
      id: ModuleID(id),
      folder: folder,
      title: fields.requiredText("title") ?? id,
      summary: fields.text("summary") ?? "",
      lessons: fields.names("lessons"),
      plan: fields.path("plan", in: folder),
      forms: fields.path("forms", in: folder),
      sessionMinutes: fields.has("session-minutes")
        ? fields.integer("session-minutes", in: 1...1440) : nil,
      location: SourceLocation(file: path, line: 1),
      allowances: Allowance.read(fields, lines: nil)
    )
  }

  /// The path of a lesson of the module.
  func path(of lesson: String) -> String { "\(folder)/\(lesson).md" }
}

extension Fields {
  /// The names of a list with their places; names that cannot be part of a path are reported and left out.
  func names(_ key: String) -> [(name: String, location: SourceLocation)] {
    guard let node = mapping[key] else { return [] }
    guard let elements = node.sequence else {
      wrong(key, "`[a, b]`")
      return []
    }
    var seen: Set<String> = []
    return elements.compactMap { element in
      let location = element.place.location(in: place.file)
      let name = element.text ?? ""
      guard NameRule.isName(name) else {
        log.report(.idMalformed, at: location, ["id": name])
        return nil
      }
      guard seen.insert(name).inserted else {
        log.report(.idRepeated, at: location, ["id": name, "first": place.file])
        return nil
      }
      return (name, location)
    }
  }

  /// The path of a file that a key names in a folder.
  func path(_ key: String, in folder: String) -> (path: String, location: SourceLocation)? {
    guard has(key), let name = text(key) else { return nil }
    let location = valueLocation(of: key)
    guard let path = CoursePath.resolve(Substring(name), from: folder + "/module.yaml"),
      !name.hasPrefix("/")
    else {
      log.report(.leavesCourse, at: location, ["file": name])
      return nil
    }
    return (path, location)
  }
}
