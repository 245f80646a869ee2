import Learning
import Platform

/// Every file has a plain name, no two differ by case alone, none is a link, and lessons are listed.
enum FileRule {
  static func check(_ entries: [CourseEntry], log: DiagnosticLog) {
    var seen: Set<String> = []
    for entry in entries {
      let place = SourceLocation(file: entry.path, line: 1)
      if entry.kind != .file {
        log.report(.leavesCourse, at: place, ["file": entry.path])
      }
      if !isPlain(entry.path) || !seen.insert(entry.path.lowercased()).inserted {
        log.report(.fileName, at: place, ["file": entry.path])
      }
    }
  }

  /// Reports Markdown files and tables in the folders of modules that the course does not name.
  static func checkUse(_ context: LintContext) {
    let folders = Set(context.header.modules.map { $0.name })
    for path in context.files.sorted() where path.hasSuffix(".md") || path.hasSuffix(".csv") {
      let parts = path.split(separator: "/")
      guard parts.count == 2, folders.contains(String(parts[0])), parts[1] != "README.md",
        !context.facts.namedFiles.contains(path), !context.facts.linkedFiles.contains(path),
        !isTranslation(path, context)
      else { continue }
      context.report(.fileUnused, at: SourceLocation(file: path, line: 1), ["file": path])
    }
  }

  private static func isTranslation(_ path: String, _ context: LintContext) -> Bool {
    let parts = path.dropLast(3).split(separator: ".")
    guard parts.count == 2 else { return false }
    return context.facts.namedFiles.contains(parts[0] + ".md")
  }

  private static func isPlain(_ path: String) -> Bool {
    (1...120).contains(path.utf8.count)
      && path.utf8.allSatisfy {
        (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0)
          || $0 == 0x2E || $0 == 0x5F || $0 == 0x2D || $0 == 0x2F
      }
      && !path.contains("..")
  }
}
