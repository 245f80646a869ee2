import Learning
import Markdown
import Platform
import Synchronization
import YAML

/// A Markdown file of a course: its front matter, its tree, and its lines.
struct SourceFile {
  /// The path from the folder of the course.
  let path: String
  /// The language it is written in.
  let language: String
  /// The bytes as they stand on the disk.
  let bytes: [UInt8]
  /// The front matter; empty where the file has none.
  let frontMatter: Fields
  /// Whether the file has a front matter.
  let hasFrontMatter: Bool
  /// The pieces at the top of the tree.
  let nodes: [Node]
  /// The lines of the whole file.
  let lines: SourceLines

  /// A place on a line of the file.
  func location(_ line: Int, _ column: Int = 1) -> SourceLocation {
    SourceLocation(file: path, line: line, column: column)
  }

  /// The place of a piece.
  func location(of node: Node) -> SourceLocation {
    SourceLocation(file: path, line: node.lines.lowerBound, column: node.column)
  }
}

/// Reads files of a course and says what is wrong with them.
struct FileOpener {
  let source: any CourseSource
  let limits: CourseLimits
  let log: DiagnosticLog
  /// Counts what was read, where the sum has a limit.
  var total: ByteTotal?
  /// The language of files whose name says none.
  var language = "en"

  /// The same for a course that is written first in a language.
  func speaking(_ language: String) -> FileOpener {
    var opener = self
    opener.language = language
    return opener
  }

  /// The bytes of a file, nil with a diagnostic where there are none.
  func bytes(of path: String, from reference: SourceLocation? = nil) -> [UInt8]? {
    let place = SourceLocation(file: path, line: 1)
    do throws(CourseSourceError) {
      let bytes = try source.bytes(of: path, limit: limits.fileBytes)
      return admit(bytes.count) ? bytes : nil
    } catch {
      switch error {
      case .notFound(let path): log.report(.fileMissing, at: reference ?? place, ["file": path])
      case .tooLarge(_, let limit):
        log.report(.fileTooLarge, at: place, ["limit": String(limit)])
      case .leavesCourse(let path):
        log.report(.leavesCourse, at: reference ?? place, ["file": path])
      case .tooManyFiles(let limit):
        log.report(.tooManyFiles, at: place, ["limit": String(limit)])
      case .unreadable(let path, let reason):
        log.report(.fileUnreadable, at: place, ["file": path, "reason": "\(reason)"])
      }
      return nil
    }
  }

  /// Whether so many more bytes are still within the limit of a course.
  func admit(_ count: Int) -> Bool {
    guard let total, total.add(count) > limits.totalBytes else { return true }
    if total.isFirstReport() {
      let place = SourceLocation(file: CourseHeader.path, line: 1)
      log.report(.courseTooLarge, at: place, ["limit": String(limits.totalBytes)])
    }
    return false
  }

  /// Whether a file can be had, without a diagnostic.
  func exists(_ path: String) -> Bool {
    (try? source.bytes(of: path, limit: limits.fileBytes)) != nil
  }

  /// A Markdown file, nil with a diagnostic where it cannot be read at all.
  func markdown(_ path: String, from reference: SourceLocation? = nil) -> SourceFile? {
    guard let bytes = bytes(of: path, from: reference) else { return nil }
    return markdown(path, bytes: bytes)
  }

  /// A Markdown file from its bytes.
  func markdown(_ path: String, bytes: [UInt8]) -> SourceFile? {
    ByteCheck.check(bytes, path: path, log: log)
    let text = String(decoding: bytes, as: UTF8.self)
    let parts = FrontMatter.split(text)
    let fields = frontMatter(parts, path: path)
    let place = SourceLocation(file: path, line: 1)
    do throws(MarkdownError) {
      let document = try MarkdownParser.parse(parts.body, firstLine: parts.bodyFirstLine)
      return SourceFile(
        path: path,
        language: CoursePath.language(of: path) ?? language,
        bytes: bytes,
        frontMatter: fields,
        hasFrontMatter: parts.yaml != nil,
        nodes: document.children,
        lines: SourceLines(text)
      )
    } catch {
      switch error {
      case .tooLong(_, let limit): log.report(.fileTooLarge, at: place, ["limit": "\(limit)"])
      case .paragraphTooLong(let line, let limit):
        let place = SourceLocation(file: path, line: line)
        log.report(.paragraphTooLong, at: place, ["limit": "\(limit)"])
      case .tooDeep(let line, let limit):
        let place = SourceLocation(file: path, line: line)
        log.report(.nestedTooDeep, at: place, ["limit": "\(limit)"])
      case .tableTooWide(let line, let limit):
        let place = SourceLocation(file: path, line: line)
        log.report(.tooManyPieces, at: place, ["limit": "\(limit)"])
      case .tooManyNodes(let limit): log.report(.tooManyPieces, at: place, ["limit": "\(limit)"])
      }
      return nil
    }
  }

  /// A YAML file with a mapping in it, nil with a diagnostic where it is none.
  func yaml(_ path: String, from reference: SourceLocation? = nil) -> Fields? {
    guard let bytes = bytes(of: path, from: reference) else { return nil }
    ByteCheck.check(bytes, path: path, log: log)
    let place = SourceLocation(file: path, line: 1)
    return Fields.parse(bytes, firstLine: 1, at: place, what: path, log: log)
  }

  private func frontMatter(_ parts: FrontMatter, path: String) -> Fields {
    let place = SourceLocation(file: path, line: 1)
    let empty = Fields(
      mapping: YAMLMapping(pairs: []),
      place: place,
      what: "front matter",
      log: log
    )
    if parts.isUnclosed { log.report(.frontMatterMissing, at: place, ["file": path]) }
    guard let yaml = parts.yaml else { return empty }
    return Fields.parse(
      Array(yaml.utf8),
      firstLine: parts.yamlFirstLine,
      at: place,
      what: "front matter",
      log: log
    ) ?? empty
  }
}

/// The bytes of a course read so far, by all threads.
final class ByteTotal: Sendable {
  private let bytes = Atomic<Int>(0)
  private let isReported = Atomic<Bool>(false)

  /// Adds bytes and returns the sum.
  func add(_ count: Int) -> Int {
    bytes.wrappingAdd(count, ordering: .relaxed).newValue
  }

  /// Whether nobody has asked this before.
  func isFirstReport() -> Bool { !isReported.exchange(true, ordering: .relaxed) }
}
