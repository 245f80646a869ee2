import Learning
import YAML

extension CourseAssembly {
  /// What the course holds, from `course.yaml`, the files of the modules and the front matters.
  func outline() -> CourseOutline {
    CourseOutline(
      id: header.id,
      version: header.version,
      title: words.title ?? header.title,
      summary: words.summary ?? header.summary,
      language: language,
      sourceLanguage: header.language,
      languages: header.languages,
      licence: header.licence,
      authors: header.authors,
      modules: moduleHeaders().map { module in
        ModuleOutline(
          id: module.id,
          title: words.titles[module.id.text] ?? module.title,
          summary: words.summaries[module.id.text] ?? module.summary,
          lessons: module.lessons.compactMap {
            outline(of: module.path(of: $0.name), from: $0.location)
          }
        )
      }
    )
  }

  /// The front matter of a lesson.
  func outline(of path: String, from reference: SourceLocation) -> LessonOutline? {
    guard let bytes = opener.bytes(of: path, from: reference) else { return nil }
    let header = FrontMatterReader.header(bytes, path: path, isTranslation: false, opener.log)
    let translated = CoursePath.translated(path, to: language)
    let translation =
      language == self.header.language
      ? nil : try? opener.source.bytes(of: translated, limit: opener.limits.fileBytes)
    let words = translation.map {
      FrontMatterReader.header($0, path: translated, isTranslation: true, opener.log)
    }
    return LessonOutline(
      id: header.id,
      title: words?.title ?? header.title,
      minutes: header.minutes,
      objectives: header.objectives,
      requires: header.requires,
      language: words == nil ? self.header.language : language,
      file: path
    )
  }
}

/// Reads the front matter of a lesson without looking at the rest.
enum FrontMatterReader {
  /// The keys between the first two lines of `---`; the name of the file where there are none.
  static func header(
    _ bytes: [UInt8],
    path: String,
    isTranslation: Bool,
    _ log: DiagnosticLog
  ) -> LessonHeader {
    let place = SourceLocation(file: path, line: 1)
    let fields = yaml(bytes).flatMap {
      Fields.parse($0, firstLine: 2, at: place, what: "front matter", log: log)
    }
    let empty = Fields(
      mapping: YAMLMapping(pairs: []),
      place: place,
      what: "front matter",
      log: log
    )
    return LessonHeader.read(fields ?? empty, path: path, isTranslation: isTranslation)
  }

  private static func yaml(_ bytes: [UInt8]) -> [UInt8]? {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard let first = lineEnd(bytes, from: start), isMark(bytes[start..<first]) else { return nil }
    var position = first + 1
    while let end = lineEnd(bytes, from: position) {
      if isMark(bytes[position..<end]) { return Array(bytes[(first + 1)..<position]) }
      position = end + 1
    }
    return nil
  }

  private static func lineEnd(_ bytes: [UInt8], from start: Int) -> Int? {
    guard start < bytes.count else { return nil }
    return bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
  }

  private static func isMark(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: "---".utf8)
      && line.dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
  }
}
