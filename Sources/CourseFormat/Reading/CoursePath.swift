/// How the paths of a course are built.
enum CoursePath {
  /// The name of a lesson file without its folder, language and ending.
  static func lessonName(_ path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    return String(name.prefix { $0 != "." })
  }

  /// The path of a translation: `lesson.md` becomes `lesson.ru.md`.
  static func translated(_ path: String, to language: String) -> String {
    guard let dot = path.lastIndex(of: ".") else { return path }
    return "\(path[..<dot]).\(language)\(path[dot...])"
  }

  /// The language that the name of a translation says; nil for a file of the first language.
  static func language(of path: String) -> String? {
    let name = path.split(separator: "/").last ?? ""
    let parts = name.split(separator: ".")
    guard parts.count == 3, isLanguage(String(parts[1])) else { return nil }
    return String(parts[1])
  }

  /// Whether a text is a language tag such as `kk` or `pt-BR`.
  static func isLanguage(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, (2...3).contains(first.utf8.count) else { return false }
    return parts.count <= 3
      && parts.allSatisfy { part in
        (2...8).contains(part.utf8.count)
          && part.utf8.allSatisfy {
            (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0)
          }
      }
  }

  /// Resolves a link that stands in a file; nil where it climbs out of the course.
  static func resolve(_ link: Substring, from file: String) -> String? {
    var parts = file.utf8.split(separator: UInt8(ascii: "/")).dropLast()
    for part in link.utf8.split(separator: UInt8(ascii: "/")) {
      if part.elementsEqual(".".utf8) { continue }
      guard part.elementsEqual("..".utf8) else {
        parts.append(part)
        continue
      }
      guard parts.popLast() != nil else { return nil }
    }
    return parts.map { String(Substring($0)) }.joined(separator: "/")
  }
}
