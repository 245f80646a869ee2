import Foundation

/// A file that tries to act on a terminal or to exhaust its reader.
public struct HostileFile: Sendable, CustomStringConvertible {
  /// The name, such as `md-bidi.md`.
  public let name: String
  /// The bytes, which need not be UTF-8.
  public let bytes: [UInt8]

  /// The content with wrong bytes repaired.
  public var text: String { String(decoding: bytes, as: UTF8.self) }
  /// The name, for the records of tests.
  public var description: String { name }

  /// All Markdown files with terminal escapes, direction controls, deep nesting and wrong bytes.
  public static let markdown: [HostileFile] = files(prefix: "md-")

  /// Names of learners that spreadsheets, pages and terminals might obey.
  public static let displayNames: [String] = {
    let data = files(prefix: "display-names").first.map { Data($0.bytes) } ?? Data()
    return (try? JSONSerialization.jsonObject(with: data)) as? [String] ?? []
  }()

  private static func files(prefix: String) -> [HostileFile] {
    let folder = "Tests/Fixtures/hostile"
    let names = try? FileManager.default.contentsOfDirectory(atPath: Project.root + "/" + folder)
    return (names ?? []).sorted().filter { $0.hasPrefix(prefix) }.compactMap { name in
      (try? Project.bytes(folder + "/" + name)).map { HostileFile(name: name, bytes: $0) }
    }
  }
}
